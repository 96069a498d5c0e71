"""Pages of growing size, and how a peer's time grows with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

#: Paragraphs of the pages; each page is about twice as large as the one before.
PARAGRAPHS = (50, 100, 200, 400, 800, 1600, 3200)
#: Each page is run this often, and the fastest run counts.
REPEATS = 3
TEXT = (
    "the council said on Monday that passengers return to rails after eleven weeks of work and "
    "nobody expects a second contract before autumn while buses stand in for trams on line four"
)


def write_pages(folder: Path) -> list[Path]:
    """Write an article page for each size, with the furniture that grows with it.

    Returns:
        The pages' files, from the smallest.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in PARAGRAPHS:
        path = folder / f"{number}.html"
        path.write_text(_page(number), "utf-8")
        paths.append(path)
    return paths


def _page(number: int) -> str:
    menu = "".join(f'<li class="nav-item"><a href="/{n}">Section {n}</a></li>' for n in range(30))
    body = "".join(_paragraph(n) for n in range(number))
    return (
        "<!doctype html><html lang=en><head><title>Tram line four reopens - The Meridian</title>"
        '<meta property="article:published_time" content="2026-05-04T08:00:00Z"></head><body>'
        f'<nav><ul>{menu}</ul></nav><main><article class="story"><h1>Tram line four reopens</h1>'
        f'<p class="byline">By <a rel="author" href="/ada">Ada Moss</a></p>{body}</article></main>'
        '<footer class="site-footer"><p>© 2026 The Meridian. All rights reserved.</p></footer>'
        "</body></html>"
    )


def _paragraph(number: int) -> str:
    known = TEXT.split()
    words = [known[(number * 7 + n * 3) % len(known)] for n in range(55)]
    text = " ".join(words).capitalize()
    aside = ""
    if number % 10 == 9:
        aside = (
            f'<aside class="related-links"><h3>Related</h3><ul><li><a href="/{number}">'
            f"Another headline of the day, number {number}</a></li></ul></aside>"
        )
    return f'<p class="story__paragraph">{text}, <a href="/{number}">it says</a>.</p>\n{aside}'


def best_times(milliseconds: Sequence[float]) -> list[float]:
    """The fastest run for each size, of runs that went through all sizes several times."""
    sizes = len(PARAGRAPHS)
    return [min(milliseconds[size::sizes]) for size in range(sizes)]


def slope(sizes: Sequence[float], times: Sequence[float]) -> float:
    """The exponent with which time grows with size: the slope of the log-log regression line.

    Args:
        sizes: positive.
        times: positive, of the same length.
    """
    x = [math.log(size) for size in sizes]
    y = [math.log(max(time, 1e-3)) for time in times]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = sum((a - mean_x) ** 2 for a in x)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True)) / spread
