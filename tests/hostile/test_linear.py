"""Work grows with the page and not faster, whatever the page is made of."""

from __future__ import annotations

import pytest

from tests.hostile.cases import Case
from tests.hostile.growth import GROWING, STEP, calls, growth, seconds, start_size

#: Twice the size, at most so many times the work.
MOST = 2.3
#: What a page takes anyway blurs the figure; what is quicker than this cannot be judged by time.
SHORTEST = 0.02
TRIES = 3


#: Where a page begins to be an article, or to be settled in more rounds, work leaps; beyond
#: them it does not.
SIZES = ((1, STEP), (STEP, 4 * STEP), (4 * STEP, 8 * STEP))


@pytest.mark.parametrize("case", GROWING, ids=lambda case: case.name)
def test_work_is_linear(case: Case) -> None:
    n = start_size(case)
    found = []
    for few, many in SIZES:
        found.append(growth(calls(case, n * few), calls(case, n * many), many / few))
        if found[-1] <= MOST:
            return
    pytest.fail(f"doubling the size takes {min(found):.2f} times the work")


@pytest.mark.parametrize("case", GROWING, ids=lambda case: case.name)
def test_time_is_linear(case: Case) -> None:
    """What happens within one call, of C or of a regular expression, only time can tell."""
    n = start_size(case)
    found = []
    for few, many in SIZES * TRIES:
        least = max(seconds(case, n * few), SHORTEST / STEP)
        found.append(growth(least, seconds(case, n * many), many / few))
        if found[-1] <= MOST:
            return
    pytest.fail(f"doubling the size takes {min(found):.2f} times as long")
