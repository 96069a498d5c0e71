"""Records what pages give as what they must give from now on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cleanpage import Article, Cleaner
from cleanpage.corpus.checking import Outcome, run_fixture
from cleanpage.corpus.expectation import expect
from cleanpage.corpus.fixture import Fixture, fixture_at, is_page

__all__ = ["NewPage", "fixture_name", "record_new", "update"]

NOT_IN_NAMES = re.compile(r"[^\w.]+")
LONGEST_NAME = 80


@dataclass(frozen=True)
class NewPage:
    """A page that a fixture is to be made of.

    Attributes:
        name: its file's name; `.html` is added unless it has a page's ending.
        content: its bytes.
        given: what is known of it: url, encoding.
    """

    name: str
    content: bytes
    given: Mapping[str, str]


def fixture_name(name: str) -> str:
    """A name for a page's file, made of its address or of another name.

    Example:
        >>> fixture_name("https://news.example/2026/tram-line?id=4")
        'news.example-2026-tram-line-id-4.html'
    """
    name = NOT_IN_NAMES.sub("-", re.sub(r"^\w+://", "", name)).strip("-.")
    if is_page(Path(name)):
        return name
    return (name[:LONGEST_NAME].rstrip("-.") or "page") + ".html"


def record_new(folder: Path, page: NewPage, cleaner: Cleaner) -> tuple[Fixture, Article]:
    """Put a page into a corpus, with what it gives now as the expectation.

    Args:
        folder: the corpus' folder; it is made if it is not there.
        page: the page.
        cleaner: extracts it.

    Returns:
        The new fixture, and the article that it expects.

    Raises:
        FileExistsError: there is a fixture of this name already.
        OSError: the files cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / page.name
    with path.open("xb") as file:
        file.write(page.content)
    fixture = fixture_at(path, folder)
    if fixture.expected.exists():
        path.unlink()
        raise FileExistsError(f"there is an expectation {fixture.expected} already")
    article = run_fixture(
        cleaner, content=fixture.read_page(), is_text=fixture.is_text, given=page.given
    )
    fixture.write_expectation(expect(article, page.given))
    return fixture, article


def update(outcome: Outcome) -> None:
    """Make what a page gives now what is expected of it.

    The same fields are expected as before, and reasons for cuts only if they were.

    Args:
        outcome: of a fixture that could be run.

    Raises:
        ValueError: the fixture could not be run.
        OSError: the expectation cannot be written.
    """
    if outcome.article is None:
        raise ValueError(f"{outcome.fixture.name} could not be run: {outcome.error}")
    given = outcome.expected.given if outcome.expected else {}
    expectation = expect(outcome.article, given, outcome.expected)
    outcome.fixture.write_expectation(expectation)
