"""The results of a run over gold corpora: figures for each group of pages, kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cleanpage.corpus.scoring.figures import Figure, figures, paired_difference
from cleanpage.corpus.scoring.pages import PageScore

__all__ = ["GroupResult", "compare_results", "group_results", "read_results", "write_results"]


@dataclass(frozen=True)
class GroupResult:
    """The figures of one group of pages.

    Attributes:
        name: the corpus, and where it has several kinds of pages, which.
        pages: the pages' scores.
        figures: name -> value with its confidence interval.
        ms: mean CPU time for a page, in milliseconds.
        errors: number of pages on which the extractor raised.
    """

    name: str
    pages: tuple[PageScore, ...]
    figures: dict[str, Figure]
    ms: float
    errors: int


def group_results(scores: Iterable[PageScore]) -> list[GroupResult]:
    """The figures of each group, in the order in which the groups appear.

    Example:
        >>> scores = [PageScore("1", "news", {"title": 1.0, "ms": 4.0})]
        >>> group_results(scores)[0].figures["title"].value
        1.0
    """
    groups: dict[str, list[PageScore]] = {}
    for score in scores:
        groups.setdefault(score.group, []).append(score)
    return [_group(name, pages) for name, pages in groups.items()]


def _group(name: str, pages: list[PageScore]) -> GroupResult:
    return GroupResult(
        name=name,
        pages=tuple(pages),
        figures=figures([page.columns for page in pages]),
        ms=sum(page.columns.get("ms", 0.0) for page in pages) / len(pages),
        errors=sum(bool(page.error) for page in pages),
    )


def write_results(results: Iterable[GroupResult], version: str) -> str:
    """Results as JSON, with each page's measurements, for a later comparison.

    Args:
        results: what `group_results()` returned.
        version: of what made them.
    """
    groups = {}
    for result in results:
        pages = [
            {"id": page.id, "error": page.error, "columns": page.columns} for page in result.pages
        ]
        groups[result.name] = {
            "figures": {
                name: _rounded(figure._asdict()) for name, figure in result.figures.items()
            },
            "ms": round(result.ms, 3),
            "errors": result.errors,
            "pages": pages,
        }
    return json.dumps({"version": version, "groups": groups}, ensure_ascii=False, indent=1) + "\n"


def _rounded(numbers: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 6) for name, value in numbers.items()}


def read_results(content: str) -> list[GroupResult]:
    """Read what `write_results()` wrote.

    Raises:
        ValueError: the content is something else.
    """
    try:
        groups: dict[str, Any] = json.loads(content)["groups"]
        return [
            _group(
                name, [PageScore(p["id"], name, p["columns"], p["error"]) for p in group["pages"]]
            )
            for name, group in groups.items()
        ]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not the results of a scoring run: {error!r}") from error


def compare_results(
    before: Iterable[GroupResult], after: Iterable[GroupResult]
) -> dict[str, dict[str, Figure]]:
    """How much the figures differ on the pages that are in both runs.

    Returns:
        For each group that is in both: figure -> difference, after minus before, with its interval.
    """
    known = {result.name: {page.id: page.columns for page in result.pages} for result in before}
    found = {}
    for result in after:
        old = known.get(result.name, {})
        pairs = [(old[page.id], page.columns) for page in result.pages if page.id in old]
        if pairs:
            a, b = zip(*pairs, strict=True)
            found[result.name] = paired_difference(a, b)
    return found
