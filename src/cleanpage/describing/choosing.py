"""The choice between what a page offers for a field.

Every offer has features: where it stands, how it looks, what agrees with it. Each feature has a
weight (`weights.py`, learned by `training/metadata.py` as a conditional logit, McFadden 1974:
the probability of an offer is its share of the exponentials of all sums). The offer with the
highest sum wins; the sum is the score that candidates show.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from cleanpage.article import Candidate
from cleanpage.tuples import make

__all__ = ["Offer", "choose", "in_order"]


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
    found = []
    for value, source, features in offers:
        score = 0.0
        for name in features:
            weight = weights.get(name)
            if weight is not None:
                score += weight
        found.append(make(Candidate, (value, source, round(score, 3))))
    found.sort(key=attrgetter("score"), reverse=True)  # which keeps ties in their order
    return tuple(found)


def in_order(*sources: tuple[str, Iterable[Any]]) -> tuple[Candidate, ...]:
    """Candidates for a field whose sources rank in a fixed order, each value once.

    Args:
        sources: where values were found, and the values; the best source first.

    Example:
        >>> in_order(("json-ld", ["", "b"]), ("meta", ["b", "a"]))[0]
        Candidate(value='b', source='json-ld', score=2.0)
    """
    found: dict[Hashable, Candidate] = {}
    for place, (source, values) in enumerate(sources):
        for value in values:
            if (value or value is False or value == 0) and value not in found:
                rank = float(len(sources) - place)
                found[value] = make(Candidate, (value, source, rank))
    return tuple(found.values())
