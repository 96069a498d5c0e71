"""Figures of a corpus from the measurements of its pages, with bootstrap confidence intervals.

Each figure is computed from sums over pages, so that a resample of the pages is a vector of
weights, and all resamples together are one matrix product.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from cleanpage.corpus.scoring.pages import Columns

__all__ = ["FIGURES", "Figure", "figures", "paired_difference"]

Array: TypeAlias = npt.NDArray[np.float64]
RESAMPLES = 2000
SEED = 5
LEVEL = 95


class Figure(NamedTuple):
    """A figure and the bounds of its 95 % confidence interval."""

    value: float
    low: float
    high: float


class Sums:
    """Weighted sums and numbers of the pages' measurements, a row for each resample."""

    def __init__(self, pages: Sequence[Columns], weights: Array) -> None:
        self._pages, self._weights = pages, weights

    def total(self, name: str) -> Array:
        """Sum of a measurement."""
        values = np.array([page.get(name, 0.0) for page in self._pages])
        return np.asarray(self._weights @ values)

    def mean(self, name: str) -> Array:
        """Mean of a measurement over the pages that have it."""
        having = self._weights @ np.array([float(name in page) for page in self._pages])
        return _ratio(self.total(name), having)


def _ratio(part: Array, whole: Array) -> Array:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)


def _harmonic(p: Array, r: Array) -> Array:
    return _ratio(2 * p * r, p + r)


def _share(s: Sums, part: str, other: str) -> Array:
    return _ratio(s.total(part), s.total(part) + s.total(other))


#: Each figure's name, with how it comes from the pages' measurements.
FIGURES: Mapping[str, Callable[[Sums], Array]] = {
    "shF1": lambda s: _harmonic(s.mean("shingle_p"), s.mean("shingle_r")),
    "shP": lambda s: s.mean("shingle_p"),
    "shR": lambda s: s.mean("shingle_r"),
    "wF1": lambda s: s.mean("word_f1"),
    "rouge": lambda s: s.mean("rouge"),
    "with": lambda s: _share(s, "snippets_found", "snippets_lost"),
    "wout": lambda s: _share(s, "snippets_leaked", "snippets_avoided"),
    "snF1": lambda s: _harmonic(
        _share(s, "snippets_found", "snippets_leaked"), _share(s, "snippets_found", "snippets_lost")
    ),
    "title": lambda s: s.mean("title"),
    "auF1": lambda s: _harmonic(
        _share(s, "authors_right", "authors_extra"), _share(s, "authors_right", "authors_missing")
    ),
    "date": lambda s: s.mean("date"),
    "dateP": lambda s: s.mean("date_given"),
}


def figures(pages: Sequence[Columns]) -> dict[str, Figure]:
    """All figures that pages have measurements for.

    Args:
        pages: the measurements of a corpus' pages; at least one.

    Example:
        >>> figures([{"title": 1.0}, {"title": 0.0}])["title"].value
        0.5
    """
    one = _evaluate(pages, np.ones((1, len(pages))))
    many = _evaluate(pages, _resamples(len(pages)))
    found = {}
    for name, value in one.items():
        if not np.isnan(value[0]):
            low, high = _interval(many[name])
            found[name] = Figure(float(value[0]), low, high)
    return found


def paired_difference(before: Sequence[Columns], after: Sequence[Columns]) -> dict[str, Figure]:
    """How much each figure of the same pages differs between two runs: after minus before.

    A difference is real, as far as these pages can tell, if its interval does not hold 0: the
    paired bootstrap (Efron & Tibshirani 1993; for text measures Koehn 2004).

    Args:
        before: measurements of one run.
        after: those of another, of the same pages in the same order.

    Raises:
        ValueError: the numbers of pages differ.

    Example:
        >>> paired_difference([{"title": 0.0}, {"title": 0.0}], [{"title": 1.0}, {"title": 1.0}])
        {'title': Figure(value=1.0, low=1.0, high=1.0)}
    """
    if len(before) != len(after):
        raise ValueError(f"{len(before)} pages cannot be paired with {len(after)}")
    ones, many = np.ones((1, len(before))), _resamples(len(before))
    one_before, one_after = _evaluate(before, ones), _evaluate(after, ones)
    many_before, many_after = _evaluate(before, many), _evaluate(after, many)
    found = {}
    for name in FIGURES:
        value = float(one_after[name][0] - one_before[name][0])
        if not np.isnan(value):
            found[name] = Figure(value, *_interval(many_after[name] - many_before[name]))
    return found


def _evaluate(pages: Sequence[Columns], weights: Array) -> dict[str, Array]:
    sums = Sums(pages, weights)
    return {name: formula(sums) for name, formula in FIGURES.items()}


def _resamples(pages: int) -> Array:
    """For each resample, how often each page is in it."""
    draw = np.random.default_rng(SEED)
    return draw.multinomial(pages, np.full(pages, 1 / pages), size=RESAMPLES).astype(np.float64)


def _interval(values: Array) -> tuple[float, float]:
    values = values[~np.isnan(values)]
    if not values.size:
        return float("nan"), float("nan")
    margin = (100 - LEVEL) / 2
    low, high = np.percentile(values, [margin, 100 - margin])
    return float(low), float(high)
