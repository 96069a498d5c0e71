"""The choice between what a page offers for a field.

Every offer has features: where it stands, how it looks, what agrees with it. Each feature has a
weight (`weights.py`, learned by `training/describing.py` as a conditional logit, McFadden 1974:
the probability of an offer is its share of the exponentials of all sums). The offer with the
highest sum wins; the sum is the score that candidates show.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, NamedTuple

from cleanpage.article import Candidate

__all__ = ["Offer", "choose", "rank"]


class Offer(NamedTuple):
    """A value that a page offers, where it was found, and the features that speak for it."""

    value: Any
    source: str
    features: tuple[str, ...]


def choose(offers: Iterable[Offer], weights: Mapping[str, float]) -> tuple[Candidate, ...]:
    """Offers as candidates, the best first; the first offered wins a tie.

    Example:
        >>> offers = [Offer("a", "title", ("long",)), Offer("b", "h1", ("first",))]
        >>> choose(offers, {"first": 2.0, "long": -1.0})[0]
        Candidate(value='b', source='h1', score=2.0)
    """
    found = [
        Candidate(value, source, round(sum(weights.get(name, 0.0) for name in features), 3))
        for value, source, features in offers
    ]
    found.sort(key=lambda candidate: -candidate.score)
    return tuple(found)


def rank(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Candidates by falling score, each value once; the first seen wins a tie."""
    best: dict[Hashable, Candidate] = {}
    for candidate in sorted(candidates, key=lambda candidate: -candidate.score):
        best.setdefault(candidate.value, candidate)
    return tuple(best.values())
