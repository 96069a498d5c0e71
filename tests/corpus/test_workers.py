import itertools
import os

import pytest

from cleanpage.corpus.workers import ordered_map


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("chunk", [1, 3])
def test_results_come_in_the_order_of_the_items(processes, chunk):
    items = [str(n) for n in range(20)]
    assert list(ordered_map(int, items, processes, chunk=chunk)) == list(range(20))


def test_items_are_taken_as_they_are_needed():
    results = ordered_map(abs, itertools.count(), 2)
    assert list(itertools.islice(results, 5)) == [0, 1, 2, 3, 4]
    results.close()


@pytest.mark.parametrize("processes", [1, 2])
def test_an_exception_reaches_the_caller(processes):
    with pytest.raises(ValueError, match="invalid literal"):
        list(ordered_map(int, ["1", "x"], processes))


def test_a_process_that_dies_is_said():
    with pytest.raises(ChildProcessError, match="a worker process died"):
        list(ordered_map(os._exit, [3], 2))


def test_numbers_must_be_positive():
    with pytest.raises(ValueError, match="must be positive"):
        ordered_map(int, [], 0)
