"""How alike two texts are, and whether metadata is right: the measures of the public benchmarks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

__all__ = [
    "Prf",
    "Tally",
    "author_tally",
    "bag_f1",
    "fold",
    "harmonic",
    "shingle_pr",
    "snippet_counts",
    "squash",
    "word_bag",
    "word_prf",
    "words",
]

WORD = re.compile(r"\w+")
SPACE = re.compile(r"\s+")


class Prf(NamedTuple):
    """Precision, recall, and their harmonic mean."""

    precision: float
    recall: float
    f1: float


class Tally(NamedTuple):
    """How many were right, too many, and missing."""

    right: int
    extra: int
    missing: int


def words(text: str) -> list[str]:
    """The words of a text: runs of letters, digits and underscores."""
    return WORD.findall(text)


def harmonic(precision: float, recall: float) -> float:
    """The harmonic mean; 0 if either is 0."""
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def shingle_pr(gold: str, got: str, size: int = 4) -> tuple[float | None, float | None]:
    r"""Precision and recall of word 4-grams, as the scrapinghub article benchmark defines them.

    Source: github.com/scrapinghub/article-extraction-benchmark, `evaluate.py`: multisets of
    4-grams of case-sensitive `\\w+` words; a text of fewer words is one shorter gram.

    Returns:
        Precision and recall; None where there is nothing to divide by.

    Example:
        >>> shingle_pr("one two three four five", "one two three four six")
        (0.5, 0.5)
    """
    a, b = _shingles(gold, size), _shingles(got, size)
    both = sum((a & b).values())
    total_a, total_b = sum(a.values()), sum(b.values())
    return both / total_b if total_b else None, both / total_a if total_a else None


def _shingles(text: str, size: int) -> Counter[tuple[str, ...]]:
    found = words(text)
    if not found:
        return Counter()
    return Counter(tuple(found[i : i + size]) for i in range(max(1, len(found) - size + 1)))


def word_bag(text: str) -> Counter[str]:
    """A text's lower-case words with their numbers."""
    return Counter(words(text.lower()))


def bag_f1(a: Counter[str], b: Counter[str]) -> float:
    """How much of two bags of words is in both: F1, 0.0 to 1.0; 0.0 if one is empty."""
    total = sum(a.values()) + sum(b.values())
    return 2 * sum((a & b).values()) / total if a and b else 0.0


def word_prf(gold: str, got: str) -> Prf:
    r"""Precision, recall and F1 of a page's words, as WCXB defines them.

    Source: Web Content Extraction Benchmark (Foley 2026), "Evaluation": multisets of lower-case
    `\\w+` words; two empty texts agree.

    Example:
        >>> word_prf("Line 4 runs", "line 4 stops").f1
        0.6666666666666666
    """
    a, b = word_bag(gold), word_bag(got)
    if not a or not b:
        return Prf(1.0, 1.0, 1.0) if not a and not b else Prf(0.0, 0.0, 0.0)
    both = sum((a & b).values())
    precision, recall = both / sum(b.values()), both / sum(a.values())
    return Prf(precision, recall, harmonic(precision, recall))


def squash(text: str) -> str:
    """A text with each run of white space as one space."""
    return SPACE.sub(" ", text).strip()


def snippet_counts(
    text: str, wanted: Iterable[str], unwanted: Iterable[str]
) -> tuple[int, int, int, int]:
    """Counts of snippets in a text, as trafilatura's evaluation has them.

    Returns:
        Wanted ones found and not found, unwanted ones found and not found.

    Example:
        >>> snippet_counts("Line 4 runs again.", ["Line 4", "Line 5"], ["Share"])
        (1, 1, 0, 1)
    """
    text = squash(text)
    wanted, unwanted = list(wanted), list(unwanted)
    right = sum(squash(snippet) in text for snippet in wanted)
    wrong = sum(squash(snippet) in text for snippet in unwanted)
    return right, len(wanted) - right, wrong, len(unwanted) - wrong


def fold(text: str) -> str:
    """A text without case, punctuation and typographic variants.

    Example:
        >>> fold("The ‘Tram’ — again!") == fold("the tram again")
        True
    """
    return " ".join(words(unicodedata.normalize("NFKC", text).casefold()))


def author_tally(gold: Iterable[str], got: Iterable[str]) -> Tally:
    """Authors as a set of folded names.

    Example:
        >>> author_tally(["Ada Moss"], ["ADA MOSS", "Lee Brandt"])
        Tally(right=1, extra=1, missing=0)
    """
    a, b = ({fold(name) for name in names if name} for names in (gold, got))
    right = len(a & b)
    return Tally(right, len(b) - right, len(a) - right)
