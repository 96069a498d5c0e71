"""A column as it is seen from its rows: those before and behind, their mean, their sum.

What is called `write_…` writes a column of numbers into `values`, from place `at` on.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator

from cleanpage.selecting.columns import Column

__all__ = [
    "shifted",
    "sums_of",
    "sums_of_groups",
    "write_means",
    "write_parts",
    "write_ratios",
    "write_runs",
    "write_since",
    "write_until",
]

#: Rows that are further away count as this far away.
_FARTHEST = 99


def shifted(column: Column, reach: int) -> Iterator[Column]:
    """The column as the rows see it that are 1 to `reach` behind, then before.

    They are windows on one copy, which has -1 where there is no such row.
    """
    count = len(column)
    nothing = array("f", [-1.0]) * reach
    padded = memoryview(b"".join((nothing, column, nothing))).cast("f")
    return (padded[step : step + count] for step in range(2 * reach + 1) if step != reach)


def sums_of(column: Column) -> array[float]:
    """The sums of the numbers before each row, and of all."""
    sums = array("d", bytes(8 * (len(column) + 1)))
    _write_sums(column, sums)
    return sums


def _write_sums(column: Column, sums: array[float]) -> None:
    total = 0.0
    for index in range(len(column)):
        total += column[index]
        sums[index + 1] = total


def write_means(sums: array[float], reach: int, values: Column, at: int) -> None:
    """The mean over the rows that are at most `reach` away, given the sums before each."""
    count = len(sums) - 1
    for index in range(count):
        low = max(index - reach, 0)
        high = min(index + reach + 1, count)
        values[at + index] = (sums[high] - sums[low]) / (high - low)


def write_since(column: Column, least: float, values: Column, at: int) -> None:
    """Rows since the last one with at least so much, 99 if there is none or it is further away."""
    since = _FARTHEST
    for index in range(len(column)):
        since = 0 if column[index] >= least else min(since + 1, _FARTHEST)
        values[at + index] = since


def write_until(column: Column, least: float, values: Column, at: int) -> None:
    """Rows until the next one with at least so much, 99 if there is none or it is further away."""
    until = _FARTHEST
    for index in range(len(column) - 1, -1, -1):
        until = 0 if column[index] >= least else min(until + 1, _FARTHEST)
        values[at + index] = until


def sums_of_groups(member: memoryview[int], numbers: Column) -> array[float]:
    """For each group of rows the sum of their numbers, given the number of each row's group."""
    most = 0
    for index in range(len(member)):
        if member[index] > most:
            most = member[index]
    sums = array("d", bytes(8 * (most + 1)))
    _add_up(member, numbers, sums)
    return sums


def _add_up(member: memoryview[int], numbers: Column, sums: array[float]) -> None:
    for index in range(len(member)):
        sums[member[index]] += numbers[index]


def write_parts(
    member: memoryview[int], sums: array[float], whole: float, values: Column, at: int
) -> None:
    """What a row's group is of the whole."""
    for index in range(len(member)):
        values[at + index] = sums[member[index]] / whole


def write_ratios(
    member: memoryview[int],
    sums: array[float],
    sizes: array[float],
    values: Column,
    at: int,
) -> None:
    """What a row's group is by its size; of a size of less than 1, by 1."""
    for index in range(len(member)):
        group = member[index]
        values[at + index] = sums[group] / max(sizes[group], 1.0)


def write_runs(column: Column, least: float, numbers: Column, values: Column, at: int) -> None:
    """The logarithm of the sum of the numbers in a row's unbroken run of rows above `least`."""
    start = 0
    total = 0.0
    count = len(column)
    for index in range(count + 1):
        if index < count and column[index] > least:
            total += numbers[index]
            continue
        for row in range(start, index):
            values[at + row] = math.log1p(total)
        start, total = index + 1, 0.0
