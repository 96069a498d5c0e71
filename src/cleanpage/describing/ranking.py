"""Candidates for a field, best first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from cleanpage.article import Candidate

__all__ = ["rank"]


def rank(
    candidates: Iterable[Candidate], same: Callable[[Any], Hashable] = lambda value: value
) -> tuple[Candidate, ...]:
    """Candidates by falling score, each value once; the first seen wins a tie.

    Args:
        candidates: values in the order of the page.
        same: what two values must share to be one.

    Example:
        >>> [c.value for c in rank([Candidate("a", "h1", 1.0), Candidate("b", "title", 2.0)])]
        ['b', 'a']
    """
    best: dict[Hashable, Candidate] = {}
    for candidate in sorted(candidates, key=lambda candidate: -candidate.score):
        best.setdefault(same(candidate.value), candidate)
    return tuple(best.values())
