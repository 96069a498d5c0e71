"""Runs fixtures: each page is extracted again and compared with what is expected of it."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

import cleanpage
from cleanpage import Article, Cleaner
from cleanpage.corpus.comparison import Comparison, Demand, compare
from cleanpage.corpus.expectation import Expectation
from cleanpage.corpus.fixture import Fixture
from cleanpage.corpus.workers import ordered_map

__all__ = ["Outcome", "Verdict", "check", "check_all", "load_cleaner", "run_fixture"]


class Verdict(StrEnum):
    """How a fixture fared."""

    HOLDS = "holds"
    DIFFERENT = "different"
    #: There is no expectation yet.
    UNRECORDED = "unrecorded"
    #: The page or its expectation could not be read.
    BROKEN = "broken"


@dataclass(frozen=True)
class Outcome:
    """A fixture that was run.

    Attributes:
        fixture: which.
        verdict: how it fared.
        article: what the page gives now; None if it could not be run.
        expected: what it must give; None if nobody has recorded it.
        comparison: the differences; None if there is nothing to compare.
        error: why it could not be run.
    """

    fixture: Fixture
    verdict: Verdict
    article: Article | None = None
    expected: Expectation | None = None
    comparison: Comparison | None = None
    error: str = ""


def load_cleaner(where: str) -> Cleaner:
    """Find a cleaner of the user's own.

    Args:
        where: `module:name`, as in `scraping.settings:cleaner`; empty for cleanpage as it comes.

    Raises:
        ValueError: there is no such cleaner.

    Example:
        >>> load_cleaner("no_such_module:cleaner")
        Traceback (most recent call last):
        ValueError: no cleaner at 'no_such_module:cleaner': No module named 'no_such_module'
    """
    if not where:
        return cleanpage.Cleaner()
    module, _, name = where.partition(":")
    try:
        cleaner = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(f"no cleaner at {where!r}: {error}") from error
    if not isinstance(cleaner, cleanpage.Cleaner):
        raise ValueError(f"{where!r} is a {type(cleaner).__name__}, not a Cleaner")  # noqa: TRY004
    return cleaner


def run_fixture(
    cleaner: Cleaner, *, content: bytes, is_text: bool, given: Mapping[str, str]
) -> Article:
    """Extract a fixture's page.

    Args:
        cleaner: does it.
        content: the page's bytes.
        is_text: whether the page is flattened text.
        given: what the expectation says beside the page: url, encoding, title, language.

    Raises:
        ValueError: there is no such charset.
    """
    if not is_text:
        return cleaner.extract(content, url=given.get("url"), encoding=given.get("encoding"))
    try:
        text = content.decode(given.get("encoding", "utf-8"), errors="replace")
    except LookupError as error:
        raise ValueError(str(error)) from error
    return cleaner.clean_text(
        text, title=given.get("title"), url=given.get("url"), language=given.get("language")
    )


def check(fixture: Fixture, cleaner: Cleaner, demand: Demand) -> Outcome:
    """Run a fixture.

    Args:
        fixture: which.
        cleaner: extracts its page.
        demand: how exactly the page must give what is expected.

    Returns:
        The outcome; files that cannot be read are one of them, not an exception.
    """
    try:
        expected = fixture.read_expectation()
        article = run_fixture(
            cleaner,
            content=fixture.read_page(),
            is_text=fixture.is_text,
            given=expected.given if expected else {},
        )
    except (OSError, ValueError) as error:
        return Outcome(fixture, Verdict.BROKEN, error=str(error))
    if expected is None:
        return Outcome(fixture, Verdict.UNRECORDED, article)
    comparison = compare(expected, article, demand)
    verdict = Verdict.HOLDS if comparison.holds else Verdict.DIFFERENT
    return Outcome(fixture, verdict, article, expected, comparison)


def check_all(
    fixtures: Iterable[Fixture], cleaner: str, demand: Demand, *, processes: int = 1
) -> Iterator[Outcome]:
    """Run fixtures, several at a time if wanted; outcomes come in the order of the fixtures.

    Args:
        fixtures: which.
        cleaner: `module:name` of a cleaner, empty for cleanpage as it comes.
        demand: how exactly the pages must give what is expected.
        processes: how many work at once.
    """
    if processes == 1:
        ours = load_cleaner(cleaner)
        return (check(fixture, ours, demand) for fixture in fixtures)
    return ordered_map(partial(_check_named, cleaner, demand), fixtures, processes, chunk=4)


def _check_named(cleaner: str, demand: Demand, fixture: Fixture) -> Outcome:
    return check(fixture, load_cleaner(cleaner), demand)
