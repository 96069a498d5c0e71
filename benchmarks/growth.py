"""`python -m benchmarks.growth`: how time grows with the size of hostile pages, as a plot."""

from __future__ import annotations

from benchmarks.peers import ROOT
from benchmarks.svg import Axis, Series, plot
from tests.hostile.cases import CASES
from tests.hostile.growth import run, seconds

PLOT = ROOT / "docs" / "reliability-growth.svg"
#: Families of pages of all kinds, and the sizes of their smallest pages.
FAMILIES = {
    "nested-divs-with-text": 250,
    "unclosed-spans": 1500,
    "links": 500,
    "one-word-paragraphs": 250,
    "table-cells-in-one-row": 500,
    "metas-same-name": 500,
    "json-ld-deep-objects": 500,
    "text-node": 100_000,
    "phrase-share-repeated": 250,
    "flat-lines-of-prose": 250,
    "flat-one-long-line": 100_000,
}
STEPS = (1, 2, 4, 8, 16, 32)
REPEATS = 3


def main() -> None:
    """Measure and draw."""
    cases = {case.name: case for case in CASES}
    series = []
    for name, smallest in FAMILIES.items():
        case = cases[name]
        run(case, case.page(smallest))
        points = []
        for step in STEPS:
            page = case.page(smallest * step)
            took = min(seconds(case, smallest * step) for _ in range(REPEATS))
            points.append((len(page) / 1000, took * 1000))
        series.append(Series(name, points))
    points = [point for one in series for point in one.points]
    x = Axis("page, KB", min(p[0] for p in points), max(p[0] for p in points), log=True)
    y = Axis("processor time, ms", min(p[1] for p in points), max(p[1] for p in points), log=True)
    PLOT.write_text(plot("Time grows with the page", x, y, series), "utf-8")
    print(PLOT)


if __name__ == "__main__":
    main()
