"""Every phrase of every language file, far too often."""

from __future__ import annotations

from functools import cache, partial

from cleanpage.phrases.book import book, languages
from tests.hostile.article import TEXT, page
from tests.hostile.cases.case import Case

__all__ = ["PHRASES", "phrases_of"]

TIMES = 100_000


@cache
def phrases_of(language: str) -> tuple[str, ...]:
    """All phrases of a language's file, patterns as their source text."""
    return tuple(
        dict.fromkeys(
            phrase for table in book(language).values() for key in table for phrase in table[key]
        )
    )


def _blocks(language: str, n: int) -> str:
    """A page with n blocks behind its article, each a phrase, in turn."""
    phrases = phrases_of(language)
    return page(after="".join(f"<p>{phrases[i % len(phrases)]}</p>" for i in range(n)))


def _line(language: str, n: int) -> str:
    """A page with one block of all phrases, so that each comes n times on the whole."""
    phrases = phrases_of(language)
    return page(after=f"<p>{' '.join(phrases) * max(1, n // len(phrases))}</p>")


def _lines(language: str, n: int) -> str:
    """Flattened text with n lines of phrases behind its article."""
    phrases = phrases_of(language)
    return TEXT + "\n\n" + "\n".join(phrases[i % len(phrases)] for i in range(n))


def _cases(language: str) -> tuple[Case, ...]:
    return (
        Case(f"phrases-{language}-in-blocks", partial(_blocks, language), 1_000, full=TIMES // 2),
        Case(f"phrases-{language}-in-one-line", partial(_line, language), TIMES),
    )


PHRASES: tuple[Case, ...] = (
    *(case for language in ("any", *languages()) for case in _cases(language)),
    *(
        Case(
            f"phrases-{language}-in-flattened-lines",
            partial(_lines, language),
            1_000,
            full=TIMES // 2,
            flattened=True,
        )
        for language in ("en", "de", "ja")
    ),
    Case(
        "phrase-share-repeated", lambda n: page(after="<p>Share</p>" * n), 10_000, full=TIMES - 1000
    ),
    Case(
        "phrase-related-repeated",
        lambda n: page(after="<h3>Related:</h3>" * n),
        10_000,
        full=TIMES - 1000,
    ),
    Case(
        "phrase-comments-repeated",
        lambda n: page(after="<h3>12 Comments</h3>" * n),
        10_000,
        full=TIMES - 1000,
    ),
    Case("phrase-in-one-block", lambda n: page(after="<p>" + "Read more. " * n), TIMES),
)
