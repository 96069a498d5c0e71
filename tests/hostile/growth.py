"""How the work for a family of pages grows with their size."""

from __future__ import annotations

import gc
import math
import sys
import time
from types import FrameType

import cleanpage
from cleanpage.rendering.html import render_html
from cleanpage.rendering.markdown import render_markdown
from cleanpage.rendering.text import render_text
from tests.hostile.cases import CASES, Case

__all__ = ["GROWING", "STEP", "calls", "growth", "run", "seconds", "start_size"]

#: Sizes are so many times that of the smallest page.
STEP = 8
#: For cases of at least so much, the smallest size that is measured: of characters and of things.
#: A page must take longer than what each page takes anyway, and must not reach a limit.
_SMALLEST = ((1_000_000, 20_000), (100_000, 5_000), (0, 200))
#: Pages that reach a limit, and those that are longer than n things.
_OTHERS = frozenset(
    (
        "page-too-large text-too-large spaces-too-large flat-too-large too-many-blocks "
        "too-many-elements flat-lines table-cells flat-bullets-nested flat-fences-all-different"
    ).split()
)

#: All languages' phrases go the same ways; these stand for all.
_LANGUAGES = ("-en-", "-ja-", "-ar-")

#: The families of pages that are measured.
GROWING: tuple[Case, ...] = tuple(
    case
    for case in CASES
    if case.n >= 500
    and case.name not in _OTHERS
    and (not case.name.startswith("phrases-") or any(map(case.name.__contains__, _LANGUAGES)))
)


def start_size(case: Case) -> int:
    """The smallest size of a case that is measured."""
    smallest = next(size for least, size in _SMALLEST if case.n >= least)
    return min(smallest, max(case.n // (2 * STEP), 50))


def run(case: Case, page: bytes | str) -> None:
    """Extract a page and render it, all of it: what is chosen may change with the size."""
    if case.flattened:
        article = cleanpage.clean_text(page if isinstance(page, str) else page.decode())
    else:
        article = cleanpage.extract(page, "http://quaymouth.example/bridge", case.declared)
    for render in (render_text, render_markdown, render_html):
        render(article.page_blocks)


def calls(case: Case, n: int) -> int:
    """How many functions are called for a page of size n, of Python and of C: always the same."""
    page = case.page(n)
    count = 0

    def profile(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        run(case, page)
    finally:
        sys.setprofile(None)
    return count


def seconds(case: Case, n: int) -> float:
    """Processor time for a page of size n."""
    page = case.page(n)
    gc.collect()
    start = time.process_time()
    run(case, page)
    return time.process_time() - start


def growth(small: float, large: float, times: float = STEP) -> float:
    """By what the work grows if the size doubles, given that of a page so many times as large."""
    return float((large / small) ** (1 / math.log2(times)))
