"""What the trees of a forest say of a page's blocks.

Compiled, `trees.pyx` takes the place of this module, in a fifth of the time; NumPy is only imported
where there was no compiler.
"""

from __future__ import annotations

import math
from array import array

import numpy as np
from numpy.typing import NDArray

__all__ = ["chances"]

#: Blocks that are judged at once: what they take meanwhile fits into a processor's cache.
_AT_A_TIME = 256


def chances(
    values: bytes,
    count: int,
    questions: tuple[int, array[int], array[float]],
    leaves: array[float],
    bias: float,
) -> array[float]:
    """For each block of a page the probability that its leaves say.

    Args:
        values: the columns of numbers of 32 bits, one after the other.
        count: of the blocks.
        questions: how many each tree has, at most eight; the column of each, tree after tree; the
            value above which its answer is yes.
        leaves: for each tree its `2**depth` values.
        bias: added to the sum of the leaves.

    Example:
        >>> page = array("f", [1.0, 9.0])
        >>> questions, leaves = (1, array("h", [0]), array("f", [5.0])), array("f", [-4.0, 4.0])
        >>> chance = chances(page.tobytes(), 2, questions, leaves, 0.0)
        >>> [round(value, 2) for value in chance]
        [0.02, 0.98]
    """
    depth, columns, borders = questions
    rows = np.frombuffer(values, dtype=np.float32).reshape(-1, count)
    asked = np.frombuffer(columns, dtype=np.int16).reshape(-1, depth)
    above = np.frombuffer(borders, dtype=np.float32).reshape(-1, depth)
    told = np.frombuffer(leaves, dtype=np.float32)
    sums = [
        _sums_of_leaves(rows[:, at : at + _AT_A_TIME], asked, above, told)
        for at in range(0, count, _AT_A_TIME)
    ]
    totals = np.concatenate(sums).tolist()
    return array("f", [1.0 / (1.0 + math.exp(-(total + bias))) for total in totals])


def _sums_of_leaves(
    rows: NDArray[np.float32],
    columns: NDArray[np.int16],
    borders: NDArray[np.float32],
    leaves: NDArray[np.float32],
) -> NDArray[np.float32]:
    trees, depth = columns.shape
    leaf = np.zeros((trees, rows.shape[1]), dtype=np.uint8)
    for level in range(depth - 1, -1, -1):
        answers = rows.take(columns[:, level], axis=0) > borders[:, level, None]
        leaf <<= 1
        leaf |= answers.view(np.uint8)
    first = np.arange(trees)[:, None] << depth
    sums = np.zeros(rows.shape[1], dtype=np.float32)
    for values in leaves.take(leaf + first):
        sums += values  # in a row, as the compiled trees do it; `sum` adds in pairs
    return sums
