"""Fits the model so that no page is judged by what it taught itself.

Domains are dealt into folds. Word scores, the first verdict and the second one of a page each come
from models that were fitted on the other folds; the models that are kept are fitted on the pages
of all folds, over columns that were made in that way (stacking; Wolpert 1992).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from cleanpage.selecting.columns import Table
from cleanpage.selecting.features import second_look, table
from cleanpage.selecting.model import Forest, Model, rule_out
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.words import WordScores
from training.certainty import fit_certainty
from training.folds import FOLDS, fold_of
from training.forest import fit_forest
from training.pages import LabelledPage
from training.wordfit import WordFitter

Report = Callable[[str], None]


class Plan(NamedTuple):
    """How much is learned, whether of HTML or of flattened text, and with which random numbers."""

    first_trees: int
    second_trees: int
    markup: bool
    seed: int


class Fitted(NamedTuple):
    """The model, and for each page the chances that models gave which never saw its domain."""

    model: Model
    chances: list[np.ndarray]


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
    scores, tables = cross_tables(pages, weights, markup=plan.markup, report=report)
    first = Stage(tables, pages, weights, plan.first_trees, seed=plan.seed)
    look_around(pages, tables, first.judge_across(report), markup=plan.markup)
    second = Stage(tables, pages, weights, plan.second_trees, seed=plan.seed)
    chances = second.judge_across(report)
    if plan.markup:
        for page, columns, chance in zip(pages, tables, chances, strict=True):
            rule_out(page.blocks, chance, columns)
    certainty = fit_certainty(pages, chances)
    model = Model(scores, first.fit(), second.fit(), certainty, plan.markup)
    return Fitted(model, chances)


def cross_tables(
    pages: Sequence[LabelledPage],
    weights: Sequence[np.ndarray],
    *,
    markup: bool,
    report: Report,
) -> tuple[WordScores, list[Table]]:
    """The word scores of all pages, and the columns of each with those of the other folds."""
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
            around = Surroundings(page.blocks, own) if markup else None
            tables[index] = table(page.blocks, page.hits, own, page.claims, around)
    return fitter.fit(range(len(pages))), tables


def look_around(
    pages: Sequence[LabelledPage],
    tables: Sequence[Table],
    chances: Sequence[np.ndarray],
    *,
    markup: bool,
) -> None:
    """Add to the tables what a first verdict says of a block's surroundings."""
    scores = WordScores({}, {}, {})  # whatever they are, the groups are the same
    for page, columns, chance in zip(pages, tables, chances, strict=True):
        around = Surroundings(page.blocks, scores) if markup else None
        columns.update(second_look(page.blocks, chance, columns, around))


def rows_of(columns: Table, names: Sequence[str]) -> np.ndarray:
    """The columns of these names side by side, a row for each block."""
    return np.stack([np.asarray(columns[name]) for name in names], axis=1)


class Stage:
    """Fits one of the forests on any part of the pages.

    Args:
        tables: the columns of each page.
        pages: the pages.
        weights: for each page the weights of its blocks.
        trees: how many.
        seed: of their random numbers.
        names: of the columns that are used; all if there are none.
    """

    def __init__(
        self,
        tables: Sequence[Table],
        pages: Sequence[LabelledPage],
        weights: Sequence[np.ndarray],
        trees: int,
        *,
        seed: int,
        names: Sequence[str] = (),
    ) -> None:
        self._names = list(names or tables[0])
        self._tables = tables
        self._rows = [rows_of(columns, self._names) for columns in tables]
        self._labels = [np.asarray(page.labels) for page in pages]
        self._weights = weights
        self._folds = np.array([fold_of(page.domain) for page in pages])
        self._trees = trees
        self._seed = seed

    def fit(self, but_fold: int = -1) -> Forest:
        """The forest that all pages teach, or all but those of one fold."""
        chosen = np.flatnonzero(self._folds != but_fold)
        rows, labels, weights = (
            np.concatenate([column[index] for index in chosen])
            for column in (self._rows, self._labels, self._weights)
        )
        return fit_forest(self._names, rows, labels, weights, trees=self._trees, seed=self._seed)

    def judge_across(self, report: Report) -> list[np.ndarray]:
        """For each page the chances of its blocks, by a forest that never saw its domain."""
        chances = [np.zeros(0, dtype=np.float32)] * len(self._tables)
        for fold in range(FOLDS):
            forest = self.fit(but_fold=fold)
            report(f"{self._trees} trees without fold {fold}")
            for index in np.flatnonzero(self._folds == fold):
                chances[index] = np.asarray(forest.judge(self._tables[index]))
        return chances
