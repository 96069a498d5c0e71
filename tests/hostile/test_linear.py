"""Work grows with the page and not faster, whatever the page is made of."""

from __future__ import annotations

import pytest

from tests.hostile.cases import Case
from tests.hostile.growth import GROWING, STEP, calls, growth, seconds, start_size

#: Twice the size, at most so many times the work.
MOST = 2.3
#: What a page takes anyway blurs the figure; what is quicker than this cannot be judged by time.
SHORTEST = 0.02
TRIES = 4


@pytest.mark.parametrize("case", GROWING, ids=lambda case: case.name)
def test_work_is_linear(case: Case) -> None:
    n = start_size(case)
    few, many = calls(case, n), calls(case, n * STEP)
    assert growth(few, many) <= MOST


@pytest.mark.parametrize("case", GROWING, ids=lambda case: case.name)
def test_time_is_linear(case: Case) -> None:
    """What happens within one call, of C or of a regular expression, only time can tell."""
    n = start_size(case)
    found = []
    for _ in range(TRIES):
        few, many = seconds(case, n), seconds(case, n * STEP)
        found.append(growth(max(few, SHORTEST / STEP), many))
        if found[-1] <= MOST:
            return
    pytest.fail(f"doubling the size takes {min(found):.2f} times as long")
