"""`python -m benchmarks`: the whole benchmark, or a part of it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks.datasets import SETS, corpora_in, fetch
from benchmarks.peers import CACHE, ROOT, Peer, all_peers
from benchmarks.reporting import write_all, write_readme
from benchmarks.running import Run, part_shares, run_peer, score_run
from benchmarks.scaling import REPEATS, best_times, slope, write_pages
from cleanpage.corpus.scoring.gold import GoldPage, read_corpus
from cleanpage.corpus.scoring.results import group_results

#: Where a run of some corpora or some peers leaves what it measured.
PARTIAL = ROOT / "build" / "benchmark"
#: Pages of all corpora, evenly spread, on which parts of the work are told apart.
PROFILED = 200


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of gold corpora; without it, the public data sets are fetched.",
)
@click.option("--corpora", help="Only these, separated by commas.")
@click.option("--peers", "names", help="Only these, separated by commas.")
@click.option("--sample", type=click.IntRange(min=1), help="Only the first pages of each corpus.")
def main(data: Path | None, corpora: str | None, names: str | None, sample: int | None) -> None:
    """Run peers side by side and write docs/benchmark.*, the plots and the README's table.

    A run of only some corpora or peers writes to build/benchmark.
    """
    peers = _chosen(all_peers(), names)
    folders = corpora_in(data) if data else {name: fetch(name) for name in SETS}
    chosen = _chosen(folders, corpora).values()
    gold = [page for folder in chosen for page in _html_pages(folder, sample)]
    if not gold:
        raise click.UsageError("no pages to run on")
    sizes = write_pages(CACHE / "sizes")
    results: dict[str, Any] = {
        "pages": len(gold),
        "machine": f"Python {platform.python_version()}, {os.cpu_count()} processors",
        "sizes": [path.stat().st_size for path in sizes],
        "peers": {},
    }
    for name, peer in peers.items():
        print(f"running {name}", file=sys.stderr)
        results["peers"][name] = _measure(peer, gold, sizes)
    if corpora or names:
        written = write_all(results, PARTIAL)
    else:
        written = [*write_all(results), write_readme(results)]
    for path in written:
        print(path)


def _chosen(table: dict[str, Any], names: str | None) -> dict[str, Any]:
    if not names:
        return table
    wanted = names.split(",")
    if unknown := [name for name in wanted if name not in table]:
        raise click.UsageError(f"no {unknown[0]!r}; there are {', '.join(table)}")
    return {name: table[name] for name in wanted}


def _html_pages(folder: Path, sample: int | None) -> Iterable[GoldPage]:
    return [page for page in read_corpus(folder) if page.page is not None][:sample]


def _measure(peer: Peer, gold: Sequence[GoldPage], sizes: Sequence[Path]) -> dict[str, Any]:
    pages = [(page.page, page.url) for page in gold if page.page]
    run = run_peer(peer, pages)
    parts = part_shares(peer, pages[:: len(pages) // PROFILED + 1])
    growing = run_peer(peer, [(path, "") for path in sizes] * REPEATS)
    times = best_times([answer["ms"] for answer in growing.answers])
    bytes_of = [path.stat().st_size for path in sizes]
    return {
        **_costs(run),
        "parts": parts,
        "slope": slope(bytes_of, times),
        "times": times,
        **_groups(run, gold),
    }


def _costs(run: Run) -> dict[str, float]:
    ms = sum(answer["ms"] for answer in run.answers) / len(run.answers)
    return {
        "ms": ms,
        "pages_per_second": 1000 / ms if ms else 0.0,
        "peak_mb": run.peak_mb,
        "import_ms": run.import_ms,
    }


def _groups(run: Run, gold: Sequence[GoldPage]) -> dict[str, Any]:
    groups = group_results(score_run(run, gold))
    return {
        "corpora": {
            group.name: {
                "pages": len(group.pages),
                "ms": group.ms,
                "errors": group.errors,
                "figures": {name: figure._asdict() for name, figure in group.figures.items()},
            }
            for group in groups
        }
    }


if __name__ == "__main__":
    main()
