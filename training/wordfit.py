"""Learns the scores of words: three linear models over what blocks say and stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from cleanpage.selecting.words import NEAR, WordScores, box_words, text_words
from training.pages import LabelledPage

#: A word must have been seen on so many domains, so that a single site teaches nothing.
FEWEST_DOMAINS = {"near": 10, "far": 10, "text": 20}
STRENGTH = 0.3
ROUNDS = 30
SMALLEST = 0.02


class _Rows(NamedTuple):
    """What the blocks of all pages say: each distinct row once a page, with its weight by label."""

    words: list[str]
    matrix: csr_matrix
    page: np.ndarray
    weights: np.ndarray


class WordFitter:
    """Fits the scores on any part of the pages; counting the words is done once.

    Args:
        pages: labelled pages.
        weights: for each page the weights of its blocks; 0 leaves a block out.
    """

    def __init__(self, pages: Sequence[LabelledPage], weights: Sequence[np.ndarray]) -> None:
        self._parts = [_rows(pages, weights, part) for part in ("near", "far", "text")]

    def fit(self, chosen: Iterable[int]) -> WordScores:
        """The scores that the chosen pages teach, by their places in the list."""
        wanted = np.zeros(max((part.page.max() for part in self._parts), default=0) + 1, dtype=bool)
        wanted[list(chosen)] = True
        return WordScores(*(_fit(part, wanted) for part in self._parts))


def _said(page: LabelledPage, part: str) -> list[tuple[str, ...]]:
    if part == "text":
        return [tuple(set(text_words(block.text[:200]))) for block in page.blocks]
    said, chains = [], {}
    for block in page.blocks:
        key = block.boxes[0].number if block.boxes else 0
        if key not in chains:
            boxes = block.boxes[:NEAR] if part == "near" else block.boxes[NEAR:]
            chains[key] = tuple(word for box in boxes for word in box_words(box))
        said.append(chains[key])
    return said


def _rows(pages: Sequence[LabelledPage], weights: Sequence[np.ndarray], part: str) -> _Rows:
    domains: dict[str, set[str]] = defaultdict(set)
    sums: list[dict[tuple[str, ...], list[float]]] = []
    for page, weight in zip(pages, weights, strict=True):
        own: dict[tuple[str, ...], list[float]] = defaultdict(lambda: [0.0, 0.0])
        for words, label, size in zip(_said(page, part), page.labels, weight, strict=True):
            if size > 0:
                own[words][label] += float(size)
        for word in {word for words in own for word in words}:
            domains[word].add(page.domain)
        sums.append(own)
    known = sorted(w for w, where in domains.items() if len(where) >= FEWEST_DOMAINS[part])
    place = {word: column for column, word in enumerate(known)}
    columns: list[int] = []
    ends, owner, totals = [0], [], []
    for index, own in enumerate(sums):
        for words, total in own.items():
            columns += [place[word] for word in words if word in place]
            ends.append(len(columns))
            owner.append(index)
            totals.append(total)
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(owner), len(known)))
    matrix.sum_duplicates()
    return _Rows(known, matrix, np.array(owner), np.array(totals))


def _fit(rows: _Rows, wanted: np.ndarray) -> dict[str, float]:
    if not rows.words:  # flattened text stands in no boxes
        return {}
    use = np.flatnonzero(wanted[rows.page])
    once = rows.matrix[use]
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, solver="lbfgs")
    model.fit(
        vstack([once, once]),
        np.repeat([0, 1], len(use)),
        sample_weight=rows.weights[use].T.ravel(),
    )
    return {
        word: round(float(value), 3)
        for word, value in zip(rows.words, model.coef_[0], strict=True)
        if abs(value) >= SMALLEST
    }
