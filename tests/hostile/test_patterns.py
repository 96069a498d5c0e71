"""No pattern of the package backtracks: each is run on inputs that it nearly matches."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import Any

import pytest

from cleanpage.phrases.book import languages
from tests.hostile.patterns import near_misses, patterns

#: Inputs grow until a pattern is known to be linear, or takes too long. A pattern that backtracks
#: exponentially shows at the first four sizes, a cubic one at 1,600, a quadratic one at 12,800.
SIZES = (25, 32, 40, 50, 200, 1600, 12_800, 100_000)
SECONDS = 0.25
#: Patterns that are only matched at the start of a text, so that no search begins again and again.
AT_START = frozenset(
    (
        "cleanpage.corpus.expectation_markdown.CONTINUED_ITEM",
        "cleanpage.corpus.expectation_markdown.IMAGE",
        "cleanpage.corpus.expectation_markdown.LIST_ITEM",
        "cleanpage.corpus.front_matter.ITEM",
        "cleanpage.corpus.front_matter.KEY",
        "cleanpage.describing.access._COUNT",
        "cleanpage.describing.datetimes._ISO",
        "cleanpage.reading.lines._MARKED",
    )
)
#: Patterns whose input is cut before they see it, and where to.
BOUNDED = {
    "cleanpage.describing.author_places._CELL": 2000,  # a block's text, whose white space is single
    "cleanpage.describing.names._ADDRESS": 400,
    "cleanpage.describing.names._BRACKETS": 800,
    "cleanpage.describing.name_parts._SEPARATOR": 800,
    "cleanpage.describing.tags._COMMA": 4000,  # what `readable` leaves
    "cleanpage.describing.title_places._KICKER": 4000,
    "cleanpage.describing.title_places._SEPARATOR": 4000,
}
#: Patterns of phrase files see the start of blocks of at most so many characters.
LONGEST_PATTERNED = 200

PATTERNS = patterns()


@pytest.mark.parametrize("place", [place for place in PATTERNS if ".toml" not in place])
def test_is_linear(place: str) -> None:
    pattern = PATTERNS[place]
    uses = (pattern.match, pattern.fullmatch)
    uses = uses if place in AT_START else (*uses, pattern.search)
    check(pattern, uses, BOUNDED.get(place, SIZES[-1]))


@pytest.mark.parametrize("language", ["any", *languages()])
def test_phrases_are_linear(language: str) -> None:
    for place, pattern in PATTERNS.items():
        if place.startswith(f"{language}.toml"):
            check(pattern, (pattern.match,), LONGEST_PATTERNED)


def check(pattern: Any, uses: Sequence[Any], bound: int) -> None:
    for size in SIZES:
        for text in near_misses(pattern, min(size, bound)):
            for use in uses:
                assert is_quick(use, text), f"{text[:80]!r}… of {len(text)} characters"
        if size >= bound:
            return


def is_quick(use: Any, text: str | bytes) -> bool:
    """Whether it is done in time; a second try, because others use the machine, too."""
    return any(_seconds(use, text) < SECONDS for _ in range(2))


def _seconds(use: Any, text: str | bytes) -> float:
    start = time.thread_time()
    use(text)
    return time.thread_time() - start


def test_patterns_are_found() -> None:
    assert "cleanpage.reading.decode._DECLARED" in PATTERNS
    assert "en.toml [share] pattern 0" in PATTERNS
    assert len(PATTERNS) > 200


@pytest.mark.parametrize("source", [r"(a+)+b", r"(?:x|x\w)*y", r"\s+$", r"<a.*?b.*?c>"])
def test_patterns_that_backtrack_are_caught(source: str) -> None:
    pattern = re.compile(source)
    assert not all(
        is_quick(pattern.search, text) for size in SIZES[:-1] for text in near_misses(pattern, size)
    )
