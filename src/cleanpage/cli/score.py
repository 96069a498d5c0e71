"""`cleanpage score`: how right cleanpage is on gold corpora."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import click

from cleanpage.cli.failures import UnusableError, reason
from cleanpage.cli.options import processes_option
from cleanpage.cli.outputs import write_whole
from cleanpage.corpus.reports.scores import difference_table, score_table, worst_pages
from cleanpage.corpus.scoring.gold import GoldPage, read_corpus
from cleanpage.corpus.scoring.pages import PageScore, score_page
from cleanpage.corpus.scoring.results import (
    compare_results,
    group_results,
    read_results,
    write_results,
)
from cleanpage.corpus.workers import ordered_map

__all__ = ["command"]

RESULTS = click.Path(dir_okay=False, path_type=Path)
#: A process more is only worth its start for this many pages.
PAGES_PER_PROCESS = 50


@click.command("score")
@click.argument("folders", nargs=-1, required=True, metavar="DIR…", type=click.Path(path_type=Path))
@click.option("--sample", type=click.IntRange(min=1), help="Only the first pages of each group.")
@click.option("--worst", type=click.IntRange(min=1), help="Show the pages that score lowest.")
@click.option("--intervals", is_flag=True, help="Show the figures' 95 % confidence intervals.")
@click.option("--compare", type=RESULTS, help="Results of an earlier run to compare with.")
@click.option("--json", type=RESULTS, help="Write the results, for --compare and for programs.")
@processes_option()
def command(
    *,
    folders: Sequence[Path],
    sample: int | None,
    worst: int | None,
    intervals: bool,
    compare: Path | None,
    json: Path | None,
    processes: int,
) -> None:
    """Score cleanpage on gold corpora: folders with a truth.jsonl. See docs/scoring.md.

    \b
    Figures:
      shF1 shP shR  4-gram shingles, as the scrapinghub article benchmark counts
      wF1           words, as WCXB counts; mean over pages
      rouge         ROUGE-LSum F1; mean over pages
      with wout     wanted and unwanted snippets found; snF1 is their F1
      title         exact, but for case and punctuation
      auF1          authors as a set of names
      date dateP    exact day, of all pages and of those where a date was found
      ms            CPU time per page

    \b
    Exit codes:
      0  the corpora were scored
      2  wrong usage, or a corpus could not be read
    """  # noqa: D301  click needs the \b
    try:
        before = read_results(compare.read_text("utf-8")) if compare else None
        pages = [page for folder in folders for page in _sample(read_corpus(folder), sample)]
        processes = min(processes, 1 + len(pages) // PAGES_PER_PROCESS)
        results = group_results(_scores(pages, processes))
        click.echo(score_table(results, intervals=intervals))
        if before is not None:
            click.echo(difference_table(compare_results(before, results)))
        if worst:
            gold = {(page.group, page.id): page for page in pages}
            click.echo("\n".join(worst_pages(results, gold, worst)))
        if json:
            write_whole(json, write_results(results, version("cleanpage")))
    except (OSError, ValueError) as error:
        raise UnusableError(reason(error)) from error


def _sample(pages: Sequence[GoldPage], size: int | None) -> Iterator[GoldPage]:
    taken: dict[str, int] = {}
    for page in pages:
        taken[page.group] = taken.get(page.group, 0) + 1
        if size is None or taken[page.group] <= size:
            yield page


def _scores(pages: Sequence[GoldPage], processes: int) -> Iterator[PageScore]:
    scores = ordered_map(score_page, pages, processes, chunk=4)
    if not sys.stderr.isatty():
        yield from scores
        return
    with click.progressbar(scores, length=len(pages), label="scoring", file=sys.stderr) as bar:
        yield from bar
