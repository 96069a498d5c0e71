"""`cleanpage check`: fixtures that must hold."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

import click

from cleanpage.cli.failures import NOTHING_FOUND, OK, UNUSABLE, UnusableError, reason
from cleanpage.cli.fetching import new_page
from cleanpage.cli.options import processes_option
from cleanpage.cli.outputs import write_whole
from cleanpage.corpus.checking import Outcome, Verdict, check_all, load_cleaner
from cleanpage.corpus.comparison import Demand
from cleanpage.corpus.fixture import Fixture, find_fixtures
from cleanpage.corpus.recording import record_new, update
from cleanpage.corpus.reports.github import github_annotations
from cleanpage.corpus.reports.html import html_report
from cleanpage.corpus.reports.json_report import json_report
from cleanpage.corpus.reports.junit import junit_report
from cleanpage.corpus.reports.terminal import describe_outcome, summarise

__all__ = ["command"]

REPORT = click.Path(dir_okay=False, path_type=Path)
#: A process more is only worth its start for this many fixtures.
FIXTURES_PER_PROCESS = 12
EVERY_PAGE = "*"


@click.command("check")
@click.argument("folders", nargs=-1, metavar="DIR…", type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Texts must agree to the character, cuts exactly.")
@click.option("--min-f1", type=float, default=0.0, help="Only ask for this word F1 of the text.")
@click.option(
    "--update",
    "pattern",
    is_flag=False,
    flag_value=EVERY_PAGE,
    metavar="[PATTERN]",
    help="Show the differences, then expect them from now on; of fixtures whose name matches.",
)
@click.option("--new", metavar="URL-or-FILE", help="Record a new fixture in DIR.")
@click.option("--url", help="With --new FILE: the address that the page comes from.")
@click.option("--encoding", help="With --new FILE: the charset that the HTTP header named.")
@click.option("--cleaner", default="", metavar="MODULE:NAME", help="Your own Cleaner to run with.")
@click.option("--junit", type=REPORT, help="Write a JUnit report.")
@click.option("--json", type=REPORT, help="Write a report for programs.")
@click.option("--html", type=REPORT, help="Write a report for the browser.")
@processes_option()
@click.pass_context
def command(
    ctx: click.Context,
    *,
    folders: Sequence[Path],
    strict: bool,
    min_f1: float,
    pattern: str | None,
    new: str | None,
    url: str | None,
    encoding: str | None,
    cleaner: str,
    junit: Path | None,
    json: Path | None,
    html: Path | None,
    processes: int,
) -> None:
    """Check that the pages in folders still give what is expected of them.

    A fixture is a page (.html or .txt, also .gz) with its expectation (.expected.md or
    .expected.json) beside it. See docs/ci.md.

    \b
    Examples:
      cleanpage check tests/pages --new https://news.example/story
      cleanpage check tests/pages --html report.html
      cleanpage check tests/pages --update 'news.example*'

    \b
    Exit codes:
      0  all fixtures hold
      1  there are differences, or pages without expectation
      2  wrong usage, or a fixture could not be run
    """  # noqa: D301  click needs the \b
    if pattern and not folders and Path(pattern).exists():
        folders, pattern = [Path(pattern)], EVERY_PAGE  # `check --update DIR`
    if not folders:
        raise click.UsageError("name a folder with fixtures")
    if (pattern or new) and os.environ.get("CI"):
        raise UnusableError("nothing is written in CI: expectations are updated where you can look")
    try:
        if new:
            _record(folders, new, url, encoding, cleaner)
            ctx.exit(OK)
        demand = Demand(strict=strict, min_f1=min_f1)
        load_cleaner(cleaner)
        fixtures = list(find_fixtures(folders))
        if not fixtures:
            raise UnusableError(f"no pages in {', '.join(map(str, folders))}")
        processes = min(processes, 1 + len(fixtures) // FIXTURES_PER_PROCESS)
        runs = check_all(fixtures, cleaner, demand, processes=processes)
        outcomes = list(_told(_with_progress(runs, len(fixtures)), pattern))
        _write_reports(outcomes, {junit: junit_report, json: json_report, html: html_report})
    except (OSError, ValueError) as error:
        raise UnusableError(reason(error)) from error
    written = sum(_updates(outcome, pattern) for outcome in outcomes)
    click.echo(summarise(outcomes) + (f"; {written} written" if written else ""))
    if os.environ.get("GITHUB_ACTIONS") == "true":
        click.echo("".join(line + "\n" for line in github_annotations(outcomes)), nl=False)
    ctx.exit(max((_code(outcome, pattern) for outcome in outcomes), default=OK))


def _record(
    folders: Sequence[Path], source: str, url: str | None, encoding: str | None, cleaner: str
) -> None:
    if len(folders) != 1:
        raise click.UsageError("--new needs exactly one folder")
    page = new_page(source, url, encoding)
    fixture, article = record_new(folders[0], page, load_cleaner(cleaner))
    kept, cut = len(article.blocks), len(article.removed)
    click.echo(f"{fixture.page}: {article.status}, {kept} blocks kept, {cut} cuts")
    click.echo(f"read {fixture.expected} and correct it where cleanpage is wrong")


def _with_progress(runs: Iterator[Outcome], total: int) -> Iterator[Outcome]:
    if not sys.stderr.isatty():
        yield from runs
        return
    with click.progressbar(runs, length=total, label="checking", file=sys.stderr) as bar:
        yield from bar


def _told(outcomes: Iterable[Outcome], pattern: str | None) -> Iterator[Outcome]:
    """Say what is wrong with each fixture as soon as it is known, and update it if wanted."""
    for outcome in outcomes:
        if outcome.verdict != Verdict.HOLDS:
            click.echo(describe_outcome(outcome))
        if _updates(outcome, pattern):
            update(outcome)
            click.echo(f"  wrote {outcome.fixture.expected}")
        yield outcome


def _updates(outcome: Outcome, pattern: str | None) -> bool:
    return (
        pattern is not None and outcome.article is not None and _matches(outcome.fixture, pattern)
    )


def _matches(fixture: Fixture, pattern: str) -> bool:
    return fnmatch(fixture.name, pattern) or pattern in fixture.name


def _write_reports(
    outcomes: Sequence[Outcome], reports: dict[Path | None, Callable[[Sequence[Outcome]], str]]
) -> None:
    for path, report in reports.items():
        if path:
            write_whole(path, report(outcomes))


def _code(outcome: Outcome, pattern: str | None) -> int:
    if outcome.verdict == Verdict.BROKEN:
        return UNUSABLE
    settled = outcome.verdict == Verdict.HOLDS or _updates(outcome, pattern)
    return OK if settled else NOTHING_FOUND
