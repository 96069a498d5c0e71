"""What extractions leave behind in memory: `python -m tests.hostile.memory 100000` reports it."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cleanpage
from tests.hostile.article import TEXT
from tests.hostile.cases import CASES

__all__ = ["residents", "slope"]

_PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
#: Hostile pages come small, as most pages are; what large ones leave behind is measured by case.
_SMALL, _LONGEST = 20, 20_000
#: Extractions between two measurements.
_EACH = 50


def residents(count: int) -> Iterator[tuple[int, int]]:
    """Extract so many pages; yields how many are done and the bytes that are resident then."""
    pages = _pages()
    for number in range(count):
        html = pages[number % len(pages)]
        if isinstance(html, str):  # no two of them are the same
            html = html.replace("class=", f"data-{number}=1 class=").replace("</p>", f" {number}.")
        cleanpage.extract(html, f"http://quaymouth{number}.example/{number}")
        if number % 10 == 0:
            cleanpage.clean_text(f"{TEXT}\n\nNumber {number}", language=f"x-{number}")
        if number % _EACH == 0:
            gc.collect()
            yield number, _resident()


def slope(measured: list[tuple[int, int]], count: int) -> float:
    """By how many bytes memory grows with each extraction, once a third of them is done.

    It is the slope of the regression line.
    """
    values = [(x, y) for x, y in measured if x >= count // 3]
    mean_x = sum(x for x, _ in values) / len(values)
    mean_y = sum(y for _, y in values) / len(values)
    spread = sum((x - mean_x) ** 2 for x, _ in values)
    return sum((x - mean_x) * (y - mean_y) for x, y in values) / spread


def _pages() -> list[bytes | str]:
    """The fixtures and small hostile pages, as a crawler meets them."""
    hostile = [case.page(min(case.n, _SMALL)) for case in CASES if not case.flattened and case.n]
    fixtures = [path.read_text("utf-8", "replace") for path in sorted(_PAGES.glob("*/page.html"))]
    return [*fixtures, *[html for html in hostile if len(html) < _LONGEST][::3]]


def _resident() -> int:
    """Bytes of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main(count: int) -> None:
    """Measure, and print ten of the figures and the slope."""
    measured = []
    for number, resident in residents(count):
        measured.append((number, resident))
        if number * 10 % count == 0:
            print(f"{number:>7,} extractions: {resident / 1e6:.1f} MB", flush=True)  # noqa: T201
    grown = slope(measured, count)
    print(  # noqa: T201
        f"{count:,} extractions in {time.process_time():,.0f} s of processor time: "
        f"{measured[-1][1] / 1e6:.1f} MB, growing by {grown:.1f} bytes for each"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
