"""What stands around a block, as columns made of other columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block
from cleanpage.selecting.columns import Column, Table
from cleanpage.selecting.siblings import alike
from cleanpage.selecting.surroundings import containers

__all__ = ["neighbours", "spread"]

#: The columns that are looked at in the blocks before and after.
_SEEN = ("words", "link_share", "ends", "heading", "hits", "text_score", "near_score", "list_item")
_REACH = 3
_WINDOWS = (2, 5, 12)


def neighbours(own: Table) -> Table:
    """For some of the columns the values of the blocks before and after."""
    columns: Table = {}
    for name in _SEEN:
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


def spread(blocks: Sequence[Block], chance: Column, own: Table) -> Table:
    """What a first verdict says of a block's surroundings: structure for the second one.

    Args:
        blocks: the page's blocks.
        chance: for each block the first model's probability that it is of the article.
        own: the columns of `features.table`.
    """
    columns: Table = {"chance": chance}
    weight = chance * np.minimum(own["chars"], 400)
    columns.update(shifted(chance, "chance", 4))
    for reach in (3, 8, 20):
        columns[f"chance~{reach}"] = windowed(chance, reach)
    chars = np.minimum(own["chars"], 400) + 1
    for level, member in enumerate(containers(blocks)):
        mass = np.bincount(member, weights=weight)
        columns[f"mean_{level}"] = _mean(mass, member, chars)
        columns[f"mass_{level}"] = (mass / (weight.sum() + 1))[member].astype(np.float32)
    for depth, member in enumerate(alike(blocks)):
        mass = np.bincount(member, weights=weight)
        columns[f"mean_alike_{depth}"] = _mean(mass, member, chars)
    total = float(weight.sum()) + 1.0
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


def _mean(mass: NDArray[Any], member: NDArray[np.int64], chars: Column) -> Column:
    """For each block the mass of its group by the group's characters."""
    size = np.maximum(np.bincount(member, weights=chars), 1)
    mean: Column = (mass / size)[member].astype(np.float32)
    return mean


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
