"""What was measured, as JSON, as tables and as plots."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.peers import ROOT
from benchmarks.svg import Axis, Series, plot

DOCS = ROOT / "docs"
README = ROOT / "README.md"
MARKERS = re.compile(r"(?<=<!-- benchmark -->\n).*?(?=<!-- /benchmark -->)", re.DOTALL)
#: For each corpus, the figure that its own benchmark names.
MAIN_FIGURE = {"wcxb article": "wF1", "wcxb other kinds": "wF1", "trafilatura": "snF1"}
USUAL_FIGURE = "shF1"
METADATA = ("title", "auF1", "date")

Results = Mapping[str, Any]


def write_all(results: Results, folder: Path = DOCS) -> list[Path]:
    """Write results, tables and plots.

    Args:
        results: what was measured.
        folder: where they go.

    Returns:
        The files that were written.
    """
    texts = {
        "benchmark.json": json.dumps(results, indent=1, ensure_ascii=False) + "\n",
        "benchmark.md": _page(results),
        "accuracy-speed.svg": _accuracy_against_speed(results),
        "time-size.svg": _time_against_size(results),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


def write_readme(results: Results, readme: Path = README) -> Path:
    """Put the overview into the README's benchmark section.

    Raises:
        ValueError: the README has no such section.
    """
    table = "\n".join(_overview(results)) + "\n"
    text, count = MARKERS.subn(lambda _: table, readme.read_text("utf-8"))
    if not count:
        raise ValueError(f"{readme} has no <!-- benchmark --> section")
    readme.write_text(text, "utf-8")
    return readme


def main_figure(corpus: str) -> str:
    """The figure by which a corpus' own benchmark ranks."""
    return MAIN_FIGURE.get(corpus, USUAL_FIGURE)


def _corpora(results: Results) -> list[str]:
    names: dict[str, None] = {}
    for peer in results["peers"].values():
        names.update(dict.fromkeys(peer["corpora"]))
    return list(names)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _overview(results: Results) -> Iterator[str]:
    """The table for the README: each corpus' main figure, and what a page costs."""
    corpora = [name for name in _corpora(results) if _has_figure(results, name)]
    heads = [f"{name} {main_figure(name)}" for name in corpora]
    yield _row(["", *heads, "CPU ms a page", "pages a second", "peak MB", "import ms"])
    yield _row(["---", *["---:"] * (len(corpora) + 4)])
    for name, peer in results["peers"].items():
        cells = [_figure(peer, corpus, main_figure(corpus)) for corpus in corpora]
        costs = [f"{peer['ms']:.1f}", f"{peer['pages_per_second']:.0f}"]
        rest = [f"{peer['peak_mb']:.0f}", f"{peer['import_ms']:.0f}"]
        yield _row([name, *cells, *costs, *rest])


def _has_figure(results: Results, corpus: str) -> bool:
    return any(_figure(p, corpus, main_figure(corpus)) != "–" for p in results["peers"].values())


def _figure(peer: Results, corpus: str, name: str, *, interval: bool = False) -> str:
    figure = peer["corpora"].get(corpus, {}).get("figures", {}).get(name)
    if figure is None:
        return "–"
    text = f"{figure['value']:.3f}"
    return f"{text} [{figure['low']:.3f}, {figure['high']:.3f}]" if interval else text


def _page(results: Results) -> str:
    """docs/benchmark.md: everything, with intervals."""
    lines = [
        "# Benchmark",
        "",
        "Written by `python -m benchmarks`; `benchmarks/README.md` says what is measured and how.",
        f"{results['pages']} pages; {results['machine']}.",
        "",
        "![Accuracy against speed](accuracy-speed.svg)",
        "",
        "![Time against page size](time-size.svg)",
        "",
        "## Overview",
        "",
        *_overview(results),
        *_parts(results),
    ]
    for corpus in _corpora(results):
        names = [main_figure(corpus), "wF1", "rouge", *METADATA]
        figures = [n for n in dict.fromkeys(names) if _any(results, corpus, n)]
        lines += ["", f"## {corpus}", "", _row(["", *figures, "CPU ms", "errors"])]
        lines.append(_row(["---", *["---:"] * (len(figures) + 2)]))
        for name, peer in results["peers"].items():
            cells = [_figure(peer, corpus, figure, interval=True) for figure in figures]
            group = peer["corpora"].get(corpus, {})
            costs = [f"{group.get('ms', 0):.1f}", str(group.get("errors", "–"))]
            lines.append(_row([name, *cells, *costs]))
    lines += ["", "## Time against size", "", *_slopes(results), ""]
    return "\n".join(lines)


def _parts(results: Results) -> Iterator[str]:
    """What parts of the work cost, where a peer's parts can be told."""
    for name, peer in results["peers"].items():
        for part, share in peer.get("parts", {}).items():
            yield ""
            yield f"Of {name}'s time, {share:.0%} goes into {part}, as a profiler sees it."


def _any(results: Results, corpus: str, figure: str) -> bool:
    return any(_figure(peer, corpus, figure) != "–" for peer in results["peers"].values())


def _slopes(results: Results) -> Iterator[str]:
    sizes = results["sizes"]
    yield _row(["", *(f"{size / 1000:.0f} kB" for size in sizes), "slope"])
    yield _row(["---", *["---:"] * (len(sizes) + 1)])
    for name, peer in results["peers"].items():
        times = [f"{time:.1f} ms" for time in peer["times"]]
        yield _row([name, *times, f"{peer['slope']:.2f}"])


def _accuracy_against_speed(results: Results) -> str:
    points = {}
    for name, peer in results["peers"].items():
        values = [
            group["figures"][main_figure(corpus)]["value"]
            for corpus, group in peer["corpora"].items()
            if main_figure(corpus) in group["figures"]
        ]
        if values:
            points[name] = (peer["ms"], sum(values) / len(values))
    milliseconds = [x for x, _ in points.values()]
    lowest = min((y for _, y in points.values()), default=0.0)
    return plot(
        "Accuracy against speed",
        Axis("CPU ms a page", min(milliseconds) / 1.5, max(milliseconds) * 1.5, log=True),
        Axis("mean of the corpora's main figures", int(lowest * 20) / 20, 1.0),
        [Series(name, [point]) for name, point in points.items()],
    )


def _time_against_size(results: Results) -> str:
    kilobytes = [size / 1000 for size in results["sizes"]]
    series = {
        name: [max(time, 0.1) for time in peer["times"]] for name, peer in results["peers"].items()
    }
    times = [time for row in series.values() for time in row]
    return plot(
        "Time against page size",
        Axis("kB of HTML", kilobytes[0] / 1.2, kilobytes[-1] * 1.2, log=True),
        Axis("CPU ms", min(times) / 1.5, max(times) * 1.5, log=True),
        [Series(name, list(zip(kilobytes, row, strict=True))) for name, row in series.items()],
    )
