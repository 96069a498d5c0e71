"""Fits the model so that no page is judged by what it taught itself.

Domains are dealt into folds. Word scores, the first verdict and the second one of a page each come
from models that were fitted on the other folds; the models that are kept are fitted on the pages
of all folds, over columns that were made in that way (stacking; Wolpert 1992).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from cleanpage.selecting.columns import Table
from cleanpage.selecting.context import spread
from cleanpage.selecting.features import stack
from cleanpage.selecting.model import Forest, Model, columns_of, groups_of
from cleanpage.selecting.words import WordScores
from training.certainty import fit_certainty
from training.forest import fit_forest
from training.pages import LabelledPage
from training.wordfit import WordFitter

FOLDS = 5
Report = Callable[[str], None]


class Plan(NamedTuple):
    """How much is learned, and whether of HTML or of flattened text."""

    first_trees: int
    second_trees: int
    markup: bool


class Fitted(NamedTuple):
    """The model, and for each page the chances that models gave which never saw its domain."""

    model: Model
    chances: list[np.ndarray]


def fold_of(domain: str) -> int:
    """The fold that a domain is dealt to."""
    return int.from_bytes(hashlib.sha256(domain.encode()).digest()[:4], "big") % FOLDS


def cross_fit(
    pages: Sequence[LabelledPage], weights: Sequence[np.ndarray], plan: Plan, report: Report
) -> Fitted:
    """Fit all parts of the model.

    Args:
        pages: labelled pages, each with at least one block.
        weights: for each page the weights of its blocks.
        plan: how much is learned.
        report: is told how far it is.
    """
    folds = np.array([fold_of(page.domain) for page in pages])
    fitter = WordFitter(pages, weights)
    tables: list[Table] = [{} for _ in pages]
    for fold in range(FOLDS):
        scores = fitter.fit(np.flatnonzero(folds != fold))
        report(f"words without fold {fold}")
        near, far, _ = scores.weights()
        wordless = WordScores(near, far, {})
        for index in np.flatnonzero(folds == fold):
            page = pages[index]
            own = wordless if page.wordless else scores
            tables[index] = columns_of(page.blocks, page.hits, page.claims, own, markup=plan.markup)
    scores = fitter.fit(range(len(pages)))
    labels = [np.asarray(page.labels) for page in pages]
    first, chances = _stage(tables, labels, weights, folds, trees=plan.first_trees, report=report)
    for page, columns, chance in zip(pages, tables, chances, strict=True):
        columns.update(spread(chance, columns, groups_of(page.blocks, markup=plan.markup)))
    second, chances = _stage(tables, labels, weights, folds, trees=plan.second_trees, report=report)
    certainty = fit_certainty(pages, chances)
    return Fitted(Model(scores, first, second, certainty, plan.markup), chances)


def _stage(
    tables: Sequence[Table],
    labels: Sequence[np.ndarray],
    weights: Sequence[np.ndarray],
    folds: np.ndarray,
    *,
    trees: int,
    report: Report,
) -> tuple[Forest, list[np.ndarray]]:
    names = list(tables[0])
    rows = [stack(columns, names) for columns in tables]
    chances = [np.zeros(0, dtype=np.float32)] * len(tables)

    def fit(chosen: np.ndarray) -> Forest:
        return fit_forest(
            names,
            np.concatenate([rows[index] for index in chosen]),
            np.concatenate([labels[index] for index in chosen]),
            np.concatenate([weights[index] for index in chosen]),
            trees=trees,
        )

    for fold in range(FOLDS):
        forest = fit(np.flatnonzero(folds != fold))
        report(f"{trees} trees without fold {fold}")
        for index in np.flatnonzero(folds == fold):
            chances[index] = forest.judge(tables[index])
    return fit(np.arange(len(tables))), chances
