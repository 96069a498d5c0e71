"""The learned model: word scores and two ensembles of oblivious decision trees.

In an oblivious tree all nodes of one level ask the same question (Kohavi & Li 1995; the trees of
CatBoost), so that a tree is a row of questions and a table of answers, and a page's blocks go
through all trees at once.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Hit
from cleanpage.selecting.agreement import Claims
from cleanpage.selecting.certainty import Certainty
from cleanpage.selecting.columns import Column, Table
from cleanpage.selecting.context import spread
from cleanpage.selecting.features import table
from cleanpage.selecting.siblings import groups_of
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.words import WordScores

try:
    from cleanpage.selecting.leaf_sums import add_leaves
except ImportError:  # nobody compiled it; NumPy takes five times as long
    add_leaves = None  # type: ignore[assignment]

__all__ = ["Forest", "Model", "load"]

#: Blocks that are judged at once: what they take meanwhile fits into a processor's cache.
_AT_A_TIME = 256


class Forest(NamedTuple):
    """Oblivious trees of one depth, of eight levels at the most.

    Attributes:
        names: the columns that it was trained with, in order.
        columns: for each question of each tree the column, trees x depth.
        borders: the value above which the answer is yes, trees x depth.
        leaves: for each tree its values, trees x 2**depth.
        bias: added to the sum of the trees.
    """

    names: tuple[str, ...]
    columns: NDArray[np.int16]
    borders: NDArray[np.float32]
    leaves: NDArray[np.float32]
    bias: float

    def judge(self, columns: Table) -> Column:
        """For each block the probability, 0.0 to 1.0, that it is of the article.

        Args:
            columns: at least those that the forest was trained with.
        """
        used = [columns[name] for name in self.names]
        count = len(used[0])
        if count <= _AT_A_TIME:
            total = self._sums(used)
        else:
            parts = [slice(at, at + _AT_A_TIME) for at in range(0, count, _AT_A_TIME)]
            total = np.concatenate(
                [self._sums([column[part] for column in used]) for part in parts]
            )
        chance: Column = (1.0 / (1.0 + np.exp(-(total + self.bias)))).astype(np.float32)
        return chance

    def _sums(self, used: Sequence[Column]) -> Column:
        """For each block the sum of the leaves that it falls into.

        NumPy sums the leaves of a single block in pairs, not in a row; that is left to it.
        """
        count = len(used[0])
        values = np.concatenate(used, dtype=np.float32).reshape(len(used), count)
        if add_leaves is None or count == 1:
            return self.sums_without_compiler(values)
        sums = np.zeros(count, dtype=np.float32)
        add_leaves(values, self.columns, self.borders, self.leaves, sums)
        return sums

    def sums_without_compiler(self, values: NDArray[np.float32]) -> Column:
        """The same of blocks that are the columns of `values`, by NumPy."""
        trees, depth = self.columns.shape
        leaf = np.zeros((trees, values.shape[1]), dtype=np.uint8)
        for level in range(depth - 1, -1, -1):
            answers = values.take(self.columns[:, level], axis=0) > self.borders[:, level, None]
            leaf <<= 1
            leaf |= answers.view(np.uint8)
        first = np.arange(trees)[:, None] * self.leaves.shape[1]
        sums: Column = self.leaves.take(leaf + first).sum(axis=0)
        return sums


class Model(NamedTuple):
    """All that the selection learned.

    Attributes:
        scores: of words.
        first: judges each block by itself and its neighbours.
        second: judges again, knowing the first verdict on all the others.
        certainty: what it learned of whole pages.
        markup: whether it judges the blocks of HTML; else those of flattened text.
    """

    scores: WordScores
    first: Forest
    second: Forest
    certainty: Certainty
    markup: bool

    def chance(
        self, blocks: Sequence[Block], hits: Sequence[tuple[Hit, ...]], claims: Claims
    ) -> Column:
        """For each block of a page the probability that it is of the article."""
        around = Surroundings(blocks, self.scores) if self.markup else None
        columns = table(blocks, hits, self.scores, claims, around)
        first = self.first.judge(columns)
        columns.update(spread(first, columns, groups_of(blocks, around)))
        return self.second.judge(columns)


@cache
def load(name: str) -> Model:
    """The weights in `selecting/{name}.npz` and `{name}.json`: `html` or `text`."""
    folder = files(__package__)
    words = json.loads(folder.joinpath(f"{name}.json").read_text("utf-8"))
    scores = WordScores(words["near"], words["far"], words["text"])
    with folder.joinpath(f"{name}.npz").open("rb") as file:
        arrays = np.load(file, allow_pickle=False)
        first, second = (
            Forest(
                tuple(words[f"{stage}_names"]),
                arrays[f"{stage}_columns"],
                arrays[f"{stage}_borders"],
                arrays[f"{stage}_leaves"].astype(np.float32),
                words[f"{stage}_bias"],
            )
            for stage in ("first", "second")
        )
    curve, signs, bias = words["certainty"]
    certainty = Certainty(tuple(map(tuple, curve)), tuple(signs), bias)
    return Model(scores, first, second, certainty, markup=name == "html")
