"""Fixtures as pytest items; see `pytest_plugin` for the options."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from click import unstyle

from cleanpage import Cleaner
from cleanpage.corpus.checking import Outcome, Verdict, check, load_cleaner
from cleanpage.corpus.comparison import Demand
from cleanpage.corpus.fixture import Fixture, fixture_at, is_page
from cleanpage.corpus.recording import update
from cleanpage.corpus.reports.terminal import describe_outcome

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr, TracebackStyle
    from _pytest.terminal import TerminalReporter

UPDATED = "cleanpage_updated"


class Settings(NamedTuple):
    """What the options and the configuration ask for."""

    cleaner: Cleaner
    demand: Demand
    update: bool
    paths: list[Path]


SETTINGS = pytest.StashKey[Settings]()


def pytest_configure(config: pytest.Config) -> None:
    """Refuse options that make no sense before anything is collected."""
    update_wanted = bool(config.getoption("cleanpage_update"))
    if update_wanted and os.environ.get("CI"):
        raise pytest.UsageError("--cleanpage-update: nothing is written in CI")
    try:
        config.stash[SETTINGS] = Settings(
            cleaner=load_cleaner(config.getini("cleanpage_cleaner")),
            demand=Demand(
                strict=config.getoption("cleanpage_strict"),
                min_f1=config.getoption("cleanpage_min_f1"),
            ),
            update=update_wanted,
            paths=config.getini("cleanpage_paths"),
        )
    except ValueError as error:
        raise pytest.UsageError(f"cleanpage: {error}") from error


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect pages."""
    paths = parent.config.stash[SETTINGS].paths
    wanted = not paths or any(file_path.is_relative_to(path) for path in paths)
    if not wanted or not is_page(file_path):
        return None
    file: PageFile = PageFile.from_parent(parent, path=file_path)
    return file


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say which expectations were written."""
    reports = terminalreporter.getreports("passed")
    written = [str(text) for r in reports for name, text in r.user_properties if name == UPDATED]
    if written:
        terminalreporter.section("cleanpage: expectations written")
        for text in written:
            terminalreporter.write_line(text)


class PageFile(pytest.File):
    """A page's file."""

    def collect(self) -> Iterator[pytest.Item]:
        """The one test that the page is."""
        try:
            fixture = fixture_at(self.path, self.path.parent.parent)
        except ValueError as error:
            raise self.CollectError(str(error)) from error
        item: PageItem = PageItem.from_parent(self, name=Path(fixture.name).name)
        item.fixture = fixture
        yield item


class PageItem(pytest.Item):
    """The test that a page gives what is expected of it."""

    fixture: Fixture

    def runtest(self) -> None:
        """Run the fixture.

        Raises:
            PageDiffersError: the page does not give what it must, or could not be run.
        """
        settings = self.config.stash[SETTINGS]
        outcome = check(self.fixture, settings.cleaner, settings.demand)
        if outcome.verdict == Verdict.HOLDS:
            return
        if not settings.update or outcome.verdict == Verdict.BROKEN:
            raise PageDiffersError(outcome)
        update(outcome)
        self.user_properties.append((UPDATED, unstyle(describe_outcome(outcome))))

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: TracebackStyle | None = None,
    ) -> str | TerminalRepr:
        """The difference, as `cleanpage check` shows it."""
        if isinstance(excinfo.value, PageDiffersError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the test stands."""
        return self.path, None, self.name


class PageDiffersError(AssertionError):
    """A page does not give what is expected of it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(unstyle(describe_outcome(outcome)))
