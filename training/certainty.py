"""Learns how sure the selection may be, from verdicts on domains that the model never saw."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from cleanpage.selecting.certainty import Certainty, expected_f1
from cleanpage.selecting.select import choose
from cleanpage.selecting.signs import text_signs
from training.folds import FOLDS, fold_of
from training.pages import OTHER_LENGTHS, LabelledPage
from training.scores import text_of, word_f1

#: Kinds of pages that hold no article but lists of them.
NO_ARTICLE = frozenset(("collection", "listing"))
#: Articles that may be taken for something else, of those that the signs are learned from; of
#: others it is twice as many.
MOST_MISSED = 0.003
GOOD = 0.9
_POINTS = 12


def fit_certainty(pages: Sequence[LabelledPage], chances: Sequence[np.ndarray]) -> Certainty:
    """Learn the calibration curve and the signs of pages without an article; print how good."""
    expected, good, signs, labels, folds = [], [], [], [], []
    for page, chance in zip(pages, chances, strict=True):
        if page.corpus in OTHER_LENGTHS:
            continue
        values = chance.tolist()
        chosen = choose(page.blocks, values)
        promised = expected_f1(page.blocks, values, chosen)
        if page.gold is not None and page.kind == "article":
            expected.append(promised)
            good.append(float(word_f1(page.gold, text_of(page, chosen)) > GOOD))
        if page.kind == "article" or page.kind in NO_ARTICLE:
            signs.append((*text_signs(page.blocks, chosen), promised, *page.signs))
            labels.append(page.kind == "article")
            folds.append(fold_of(page.domain))
    weights: tuple[float, ...] = ()
    bias = 1.0
    if not all(labels):
        data = np.array(signs), np.array(labels)
        _report_signs(*data, np.array(folds))
        weights, bias = _fit_signs(*data)
    return Certainty(_fit_curve(np.array(expected), np.array(good)), weights, bias)


def _fit_curve(expected: np.ndarray, good: np.ndarray) -> tuple[tuple[float, float], ...]:
    rising = IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip").fit(expected, good)
    places = np.unique(np.quantile(expected, np.linspace(0, 1, _POINTS)).round(3))
    points = tuple((float(x), round(float(rising.predict([x])[0]), 3)) for x in places)
    print("\n| expected F1 up to | pages | word F1 above 0.9 |\n|---|---|---|")
    low = -1.0
    for high, _ in points[1:]:
        inside = (expected > low) & (expected <= high)
        print(f"| {high:.3f} | {inside.sum()} | {good[inside].mean() if inside.any() else 0:.2f} |")
        low = high
    return points


def _fit_signs(signs: np.ndarray, labels: np.ndarray) -> tuple[tuple[float, ...], float]:
    mean, deviation = signs.mean(axis=0), signs.std(axis=0) + 1e-9
    model = LogisticRegression(C=1.0, class_weight="balanced").fit(
        (signs - mean) / deviation, labels
    )
    weights = model.coef_[0] / deviation
    threshold = float(np.quantile((signs @ weights)[labels], MOST_MISSED))
    return tuple(round(float(weight), 5) for weight in weights), -threshold


def _report_signs(signs: np.ndarray, labels: np.ndarray, folds: np.ndarray) -> None:
    """Print what signs that were learned from the other folds find on each."""
    passed = np.empty(len(labels), bool)
    for fold in range(FOLDS):
        own = folds == fold
        weights, bias = _fit_signs(signs[~own], labels[~own])
        passed[own] = signs[own] @ np.array(weights) + bias > 0
    print(
        f"\nnot_article: {1 - passed[~labels].mean():.1%} of {(~labels).sum()} lists found, "
        f"{1 - passed[labels].mean():.1%} of {labels.sum()} articles missed"
    )
