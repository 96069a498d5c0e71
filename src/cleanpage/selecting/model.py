"""The learned model: word scores and two ensembles of oblivious decision trees.

In an oblivious tree all nodes of one level ask the same question (Kohavi & Li 1995; the trees of
CatBoost), so that a tree is a row of questions and a table of answers, and a page's blocks go
through all trees at once.
"""

from __future__ import annotations

import json
import sys
from array import array
from base64 import b64decode
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from cleanpage.block import Block, Hit
from cleanpage.selecting.agreement import Claims
from cleanpage.selecting.certainty import Certainty
from cleanpage.selecting.columns import Column, Table, as_column
from cleanpage.selecting.features import second_look, table
from cleanpage.selecting.galleries import drop_galleries
from cleanpage.selecting.headline import headline_of
from cleanpage.selecting.rivals import drop_rivals
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.trees import chances
from cleanpage.selecting.words import WordScores

__all__ = ["PARTS", "Forest", "Model", "load", "rule_out"]

#: How the numbers of a forest are written: little-endian, in base64, in these forms.
PARTS = {"columns": "h", "borders": "f", "leaves": "f"}


class Forest(NamedTuple):
    """Oblivious trees of one depth, of eight levels at the most.

    Attributes:
        names: the columns that it was trained with, in order.
        depth: questions of each tree.
        columns: for each question of each tree the column.
        borders: the value above which the answer is yes.
        leaves: for each tree its `2**depth` values.
        bias: added to the sum of the trees.
    """

    names: tuple[str, ...]
    depth: int
    columns: array[int]
    borders: array[float]
    leaves: array[float]
    bias: float

    def judge(self, columns: Table) -> Column:
        """For each block the probability, 0.0 to 1.0, that it is of the article.

        Args:
            columns: at least those that the forest was trained with.
        """
        used = [columns[name] for name in self.names]
        values, count = b"".join(used), len(used[0])
        questions = (self.depth, self.columns, self.borders)
        return as_column(chances(values, count, questions, self.leaves, self.bias))


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
        columns.update(second_look(blocks, first, columns, around))
        chance = self.second.judge(columns)
        if self.markup:
            rule_out(blocks, chance, columns)
        return chance


def rule_out(blocks: Sequence[Block], chance: Column, columns: Table) -> None:
    """Take all chance from blocks that belong to something else, however they read."""
    drop_rivals(blocks, chance, headline_of(columns))
    drop_galleries(blocks, chance)


@cache
def load(name: str) -> Model:
    """The weights in `selecting/{name}.json`: those for `html` or for `text`."""
    weights = json.loads(Path(__file__).with_name(f"{name}.json").read_bytes())
    scores = WordScores(weights["near"], weights["far"], weights["text"])
    curve, signs, bias = weights["certainty"]
    certainty = Certainty(tuple(map(tuple, curve)), tuple(signs), bias)
    first, second = _forest(weights["first"]), _forest(weights["second"])
    return Model(scores, first, second, certainty, markup=name == "html")


def _forest(weights: dict[str, Any]) -> Forest:
    parts = {part: _numbers(form, weights[part]) for part, form in PARTS.items()}
    return Forest(tuple(weights["names"]), weights["depth"], **parts, bias=weights["bias"])


def _numbers(form: str, written: str) -> array[Any]:
    numbers: array[Any] = array(form, b64decode(written))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
