"""What stands around a block, as columns made of other columns."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cleanpage.selecting.columns import Column, Table

__all__ = ["neighbours", "spread"]

#: The columns that are looked at in the blocks before and after.
_SEEN = ("words", "link_share", "ends", "heading", "hits", "text_score", "near_score", "list_item")
_REACH = 3
_WINDOWS = (2, 5, 12)


def neighbours(own: Table) -> Table:
    """For some of the columns the values of the blocks before and after."""
    columns: Table = {}
    for name in _SEEN:
        if name in own:
            columns.update(shifted(own[name], name, _REACH))
    prose = np.log1p(own["prose"])
    for reach in _WINDOWS:
        columns[f"prose~{reach}"] = windowed(prose, reach)
        columns[f"link_share~{reach}"] = windowed(own["link_share"], reach)
    for name in (
        "hit_comments",
        "hit_related",
        "hit_newsletter",
        "hit_bios",
        "hit_legal",
        "hit_tags",
        "hit_paywall",
        "hit_cookies",
    ):
        columns[f"since_{name}"] = since(own[name] >= 2)
    columns["since_heading"] = since(own["heading"] > 0)
    return columns


def spread(chance: Column, own: Table, groups: Mapping[str, NDArray[np.int64]]) -> Table:
    """What a first verdict says of a block's surroundings: structure for the second one.

    Args:
        chance: for each block the first model's probability that it is of the article.
        own: the columns of `features.table`.
        groups: for each way to group blocks the number of each block's group.
    """
    columns: Table = {"chance": chance}
    weight = chance * np.minimum(own["chars"], 400)
    columns.update(shifted(chance, "chance", 4))
    for reach in (3, 8, 20):
        columns[f"chance~{reach}"] = windowed(chance, reach)
    chars = np.minimum(own["chars"], 400) + 1
    total = float(weight.sum()) + 1.0
    for name, member in groups.items():
        mass = np.bincount(member, weights=weight)
        size = np.maximum(np.bincount(member, weights=chars), 1)
        columns[f"mean_{name}"] = (mass / size)[member].astype(np.float32)
        columns[f"mass_{name}"] = (mass / total)[member].astype(np.float32)
    before = np.cumsum(weight)
    columns["mass_before"] = ((before - weight) / total).astype(np.float32)
    columns["mass_behind"] = ((total - before) / total).astype(np.float32)
    sure = chance > 0.7
    columns["since_sure"] = since(sure)
    columns["until_sure"] = since(sure[::-1])[::-1]
    columns["run"] = _run(chance > 0.5, own["chars"])
    columns["total"] = np.full(len(chance), np.log1p(total), dtype=np.float32)
    columns["sure_share"] = np.full(len(chance), sure.mean(), dtype=np.float32)
    return columns


def shifted(column: Column, name: str, reach: int) -> Table:
    """The column as the rows up to `reach` away see it, `name-1` being the row before.

    They are windows on one copy, which has -1 where there is no such row.
    """
    edge = np.full(reach, -1.0, dtype=np.float32)
    padded = np.concatenate((edge, column, edge))
    return {
        f"{name}{step:+d}": padded[reach + step : reach + step + len(column)]
        for step in range(-reach, reach + 1)
        if step
    }


def windowed(column: Column, reach: int) -> Column:
    """The mean over the rows that are at most `reach` away."""
    sums = np.concatenate(([0.0], np.cumsum(column, dtype=np.float64)))
    position = np.arange(len(column))
    low = np.maximum(position - reach, 0)
    high = np.minimum(position + reach + 1, len(column))
    means: Column = ((sums[high] - sums[low]) / (high - low)).astype(np.float32)
    return means


def since(flags: NDArray[np.bool_]) -> Column:
    """Rows since the last flagged one, 99 if there is none or it is further away."""
    position = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, position, -1))
    return np.where(last < 0, 99, np.minimum(position - last, 99)).astype(np.float32)


def _run(flags: NDArray[np.bool_], chars: Column) -> Column:
    """Characters in the unbroken run of flagged rows that a row is part of."""
    edges = np.concatenate(([0], np.cumsum(flags[1:] != flags[:-1])))
    sums = np.bincount(edges, weights=np.where(flags, chars, 0))
    return np.log1p(sums[edges]).astype(np.float32)
