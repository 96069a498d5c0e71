"""What stands around a block, as columns made of other columns."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cleanpage.selecting.columns import Column, Table, blank, columns_of
from cleanpage.selecting.windows import (
    run_sums,
    shifted,
    sums_of,
    sums_of_groups,
    write_means,
    write_parts,
    write_ratios,
    write_since,
    write_until,
)

__all__ = ["neighbours", "spread"]

#: The columns that are looked at in the blocks before and after, so far away.
_SEEN = ("words", "link_share", "ends", "heading", "hits", "text_score", "near_score", "list_item")
_REACH = 3
_CHANCE_REACH = 4
_WINDOWS = (2, 5, 12)
_CHANCE_WINDOWS = (3, 8, 20)
#: Columns of whose values the last one is looked for that is as high as this.
_LAST_SEEN = {
    "hit_comments": 2,
    "hit_related": 2,
    "hit_newsletter": 2,
    "hit_bios": 2,
    "hit_legal": 2,
    "hit_tags": 2,
    "hit_paywall": 2,
    "hit_cookies": 2,
    "heading": 1,
}
#: Characters of a block that weigh in a sum, at the most.
_MOST_CHARS = 400


def _steps(name: str, reach: int) -> list[str]:
    return [f"{name}{step:+d}" for step in range(-reach, reach + 1) if step]


_STEPS = {name: _steps(name, _REACH) for name in _SEEN}
_CHANCE_STEPS = _steps("chance", _CHANCE_REACH)
_AROUND = (
    *[f"{name}~{reach}" for reach in _WINDOWS for name in ("prose", "link_share")],
    *map("since_{}".format, _LAST_SEEN),
)


def neighbours(own: Table) -> Table:
    """For some of the columns the values of the blocks before and after."""
    columns: Table = {}
    for name, steps in _STEPS.items():
        if name in own:
            columns.update(zip(steps, shifted(own[name], _REACH), strict=True))
    count = len(own["prose"])
    values = blank(_AROUND, count)
    prose, linked = sums_of(np.log1p(own["prose"])), sums_of(own["link_share"])
    at = 0
    for reach in _WINDOWS:
        write_means(prose, reach, values, at)
        write_means(linked, reach, values, at + count)
        at += 2 * count
    for name, least in _LAST_SEEN.items():
        write_since(own[name].data, least, values, at)
        at += count
    columns.update(columns_of(_AROUND, values))
    return columns


def spread(chance: Column, own: Table, groups: Mapping[str, NDArray[np.int64]]) -> Table:
    """What a first verdict says of a block's surroundings: structure for the second one.

    Args:
        chance: for each block the first model's probability that it is of the article.
        own: the columns of `features.table`.
        groups: for each way to group blocks the number of each block's group.
    """
    count = len(chance)
    chars = np.minimum(own["chars"], _MOST_CHARS)
    weight = chance * chars
    total = float(weight.sum()) + 1.0
    sure = chance > 0.7
    names = [f"chance~{reach}" for reach in _CHANCE_WINDOWS]
    for name in groups:
        names += (f"mean_{name}", f"mass_{name}")
    names += ("mass_before", "mass_behind", "since_sure", "until_sure", "run", "total")
    names.append("sure_share")

    values = blank(names, count)
    sums = sums_of(chance)
    at = 0
    for reach in _CHANCE_WINDOWS:
        write_means(sums, reach, values, at)
        at += count
    weights, sizes = weight.tolist(), (chars + 1).tolist()
    for group in groups.values():
        member = group.data
        held = sums_of_groups(member, weights)
        write_ratios(member, held, sums_of_groups(member, sizes), values, at)
        write_parts(member, held, total, values, at + count)
        at += 2 * count
    is_sure = sure.astype(np.float32).data
    write_since(is_sure, 1, values, at + 2 * count)
    write_until(is_sure, 1, values, at + 3 * count)

    columns: Table = {"chance": chance}
    columns.update(zip(_CHANCE_STEPS, shifted(chance, _CHANCE_REACH), strict=True))
    columns.update(columns_of(names, values))
    before = np.cumsum(weight)
    columns["mass_before"][:] = (before - weight) / total
    columns["mass_behind"][:] = (total - before) / total
    columns["run"][:] = np.log1p(run_sums((chance > 0.5).tolist(), own["chars"].tolist()))
    columns["total"][:] = np.log1p(total)
    columns["sure_share"][:] = sure.mean()
    return columns
