"""Nothing stays behind from page to page."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest

import cleanpage
from tests.hostile.article import TEXT, page
from tests.hostile.cases import CASES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

FULL = os.environ.get("CLEANPAGE_HOSTILE") == "full"
#: Extractions after the warm-up; the issue's 100,000 where time does not matter.
MANY = 100_000 if FULL else 1_500
WARM_UP = MANY // 3
#: Bytes that may stay behind for each extraction: what the allocator does is not quite regular.
MOST = 40 if FULL else 1_500


def resident() -> int:
    """Bytes of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def pages_of_all_kinds() -> list[bytes | str]:
    """Small pages, each other than the ones before, as a crawler sees them."""
    small = [case.page(min(case.n, 20)) for case in CASES if not case.flattened and case.n]
    return [html for html in small if len(html) < 20_000][::3]


def slope(values: list[tuple[int, int]]) -> float:
    """By how much a value grows with each step: the slope of the regression line."""
    count = len(values)
    mean_x = sum(x for x, _ in values) / count
    mean_y = sum(y for _, y in values) / count
    spread = sum((x - mean_x) ** 2 for x, _ in values)
    return sum((x - mean_x) * (y - mean_y) for x, y in values) / spread


def growth(count: int) -> float:
    """Bytes that each of many different pages leaves behind."""
    pages = pages_of_all_kinds()
    measured = []
    for number in range(count):
        html = pages[number % len(pages)]
        if isinstance(html, str):  # no two pages are the same
            html = html.replace("Quaymouth", f"Quaymouth{number}").replace("class", f"id=i{number}")
        cleanpage.extract(html, f"http://quaymouth{number}.example/{number}")
        if number % 10 == 0:
            cleanpage.clean_text(f"{TEXT}\n\nNumber {number}", language=f"x-{number}")
        if number >= count // 3 and number % 50 == 0:
            gc.collect()
            measured.append((number, resident()))
    return slope(measured)


def test_memory_is_flat_after_warm_up() -> None:
    assert any(growth(MANY) <= MOST for _ in range(3))


def test_no_object_stays_behind() -> None:
    html = page(after="<p>x</p>" * 50)
    for _ in range(3):
        cleanpage.extract(html)
        cleanpage.clean_text(TEXT)
    gc.collect()
    before = len(gc.get_objects())
    for number in range(30):
        cleanpage.extract(html.replace("Quaymouth", f"Quay{number}"), f"http://q{number}.example/")
        cleanpage.clean_text(TEXT.replace("Quaymouth", f"Quay{number}"))
    gc.collect()
    assert len(gc.get_objects()) - before < 30
