"""What stands around a block, as columns made of other columns."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping

from cleanpage.selecting.columns import Column, Table, as_column, blank, columns_of, room
from cleanpage.selecting.windows import (
    shifted,
    sums_of,
    sums_of_groups,
    write_means,
    write_parts,
    write_ratios,
    write_runs,
    write_since,
    write_until,
)

__all__ = ["likely_chars", "neighbours", "spread"]

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
#: From which chance on a block is likely of the article, and surely.
_LIKELY, _SURE = 0.5, 0.7


def _steps(name: str, reach: int) -> list[str]:
    return [f"{name}{step:+d}" for step in range(-reach, reach + 1) if step]


_STEPS = {name: _steps(name, _REACH) for name in _SEEN}
_CHANCE_STEPS = _steps("chance", _CHANCE_REACH)
_AROUND = (
    *[f"{name}~{reach}" for reach in _WINDOWS for name in ("prose", "link_share")],
    *map("since_{}".format, _LAST_SEEN),
)
_ALL_AROUND = tuple("mass_before mass_behind total sure_share since_sure until_sure run".split())


def neighbours(own: Table) -> Table:
    """For some of the columns the values of the blocks before and after."""
    columns: Table = {}
    for name, steps in _STEPS.items():
        if name in own:
            columns.update(zip(steps, shifted(own[name], _REACH), strict=True))
    count = len(own["prose"])
    values = blank(_AROUND, count)
    prose, linked = sums_of(_logarithms(own["prose"])), sums_of(own["link_share"])
    at = 0
    for reach in _WINDOWS:
        write_means(prose, reach, values, at)
        write_means(linked, reach, values, at + count)
        at += 2 * count
    for name, least in _LAST_SEEN.items():
        write_since(own[name], least, values, at)
        at += count
    columns.update(columns_of(_AROUND, values))
    return columns


def _logarithms(column: Column) -> Column:
    return as_column(array("f", map(math.log1p, column)))


def likely_chars(chance: Column, chars: Column) -> Column:
    """For each block the characters that are likely of the article, of 400 at the most.

    Args:
        chance: for each block the probability that it is of the article.
        chars: of each block.
    """
    likely = room(len(chance))
    _write_likely(chance, chars, likely)
    return likely


def _write_likely(chance: Column, chars: Column, values: Column) -> None:
    for index in range(len(chance)):
        size = min(chars[index], _MOST_CHARS)
        values[index] = chance[index] * size


def spread(
    chance: Column, likely: Column, own: Table, groups: Mapping[str, memoryview[int]]
) -> Table:
    """What a first verdict says of a block's surroundings: structure for the second one.

    Args:
        chance: for each block the first model's probability that it is of the article.
        likely: their `likely_chars`.
        own: the columns of `features.table`.
        groups: for each way to group blocks the number of each block's group.
    """
    count = len(chance)
    names = [f"chance~{reach}" for reach in _CHANCE_WINDOWS]
    for name in groups:
        names += (f"mean_{name}", f"mass_{name}")
    names += _ALL_AROUND
    values = blank(names, count)
    sizes = room(count)  # of each block, with one more
    total = _write_sizes(own["chars"], likely, sizes)
    sums = sums_of(chance)
    at = 0
    for reach in _CHANCE_WINDOWS:
        write_means(sums, reach, values, at)
        at += count
    for member in groups.values():
        held = sums_of_groups(member, likely)
        write_ratios(member, held, sums_of_groups(member, sizes), values, at)
        write_parts(member, held, total, values, at + count)
        at += 2 * count
    _write_page(chance, likely, total, values, at)
    write_since(chance, _SURE, values, at + 4 * count)
    write_until(chance, _SURE, values, at + 5 * count)
    write_runs(chance, _LIKELY, own["chars"], values, at + 6 * count)

    columns: Table = {"chance": chance}
    columns.update(zip(_CHANCE_STEPS, shifted(chance, _CHANCE_REACH), strict=True))
    columns.update(columns_of(names, values))
    return columns


def _write_sizes(chars: Column, likely: Column, values: Column) -> float:
    """Write what each block can weigh; returns the sum of the likely characters, and one more."""
    total = 1.0
    for index in range(len(chars)):
        size = min(chars[index], _MOST_CHARS)
        values[index] = size + 1
        total += likely[index]
    return total


def _write_page(chance: Column, weights: Column, total: float, values: Column, at: int) -> None:
    """The likely characters before, behind and of the page, and its part that is surely chosen."""
    count = len(chance)
    before = 0.0
    sure = 0
    for index in range(count):
        sure += chance[index] >= _SURE
    whole = math.log1p(total)
    for index in range(count):
        values[at + index] = before / total
        before += weights[index]
        values[at + count + index] = (total - before) / total
        values[at + 2 * count + index] = whole
        values[at + 3 * count + index] = sure / count
