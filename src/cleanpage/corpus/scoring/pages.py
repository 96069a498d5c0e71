"""One page's score: what an extractor got of it, measured against the gold."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cleanpage
from cleanpage.corpus.scoring import measures
from cleanpage.corpus.scoring.gold import GoldPage
from cleanpage.corpus.scoring.rouge import rouge_lsum

__all__ = ["Columns", "Extracted", "PageScore", "measure", "run_cleanpage", "score_page"]

#: A page's measurements by name; a name is missing where the gold has nothing to measure against.
Columns: TypeAlias = dict[str, float]
SNIPPET_COLUMNS = ("snippets_found", "snippets_lost", "snippets_leaked", "snippets_avoided")


@dataclass(frozen=True)
class Extracted:
    """What an extractor got of a page; None for what it does not offer at all."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    error: str = ""


@dataclass(frozen=True)
class PageScore:
    """A page's measurements.

    Attributes:
        id: the page's.
        group: what it is averaged with.
        columns: its measurements.
        error: what the extractor raised; empty if nothing.
        text: the extracted text, if it was to be kept.
    """

    id: str
    group: str
    columns: Columns
    error: str = ""
    text: str = ""


def run_cleanpage(gold: GoldPage, content: bytes) -> Extracted:
    """Extract a gold page with cleanpage."""
    if gold.page is None:
        return Extracted(cleanpage.clean_text("\n".join(gold.lines)).text)
    article = cleanpage.extract(content, url=gold.url or None)
    day = article.date.strftime("%Y-%m-%d") if article.date else ""
    return Extracted(article.text, article.title, article.authors, day)


def score_page(
    gold: GoldPage, run: Callable[[GoldPage, bytes], Extracted] = run_cleanpage
) -> PageScore:
    """Run an extractor on a page and measure what it got and the CPU time that it took.

    Args:
        gold: the page.
        run: the extractor; what it raises counts as an empty result.
    """
    content = b"" if gold.page is None else gold.read_page()
    start = time.process_time()
    try:
        got = run(gold, content)
    except Exception as error:
        got = Extracted(error=f"{type(error).__name__}: {error}"[:200])
    seconds = time.process_time() - start
    columns = {"ms": seconds * 1000, **measure(gold, got)}
    return PageScore(gold.id, gold.group, columns, got.error, got.text)


def measure(gold: GoldPage, got: Extracted) -> Columns:
    """Measure what an extractor got of a page.

    Example:
        >>> measure(GoldPage("1", "news", title="Tram"), Extracted(title="tram"))
        {'title': 1.0}
    """
    found: dict[str, float | None] = {}
    if gold.text is not None:
        found["shingle_p"], found["shingle_r"] = measures.shingle_pr(gold.text, got.text)
        found["word_f1"] = measures.word_prf(gold.text, got.text).f1
        found["rouge"] = rouge_lsum(gold.text, got.text)
    if gold.wanted or gold.unwanted:
        counts = measures.snippet_counts(got.text, gold.wanted, gold.unwanted)
        found |= zip(SNIPPET_COLUMNS, counts, strict=True)
    if gold.title and got.title is not None:
        found["title"] = measures.fold(gold.title) == measures.fold(got.title)
    if gold.authors is not None and got.authors is not None:
        tally = measures.author_tally(gold.authors, got.authors)
        found |= zip(("authors_right", "authors_extra", "authors_missing"), tally, strict=True)
    if gold.date and got.date is not None:
        found["date"] = got.date == gold.date
        found["date_given"] = found["date"] if got.date else None
    return {name: float(value) for name, value in found.items() if value is not None}
