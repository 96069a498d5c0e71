"""A column as it is seen from its rows: those before and behind, their mean, their sum.

What is called `write_…` writes a column of numbers into `values`, from place `at` on. Numbers are
handed over as a `memoryview`: without a compiler it is read twice as fast as an array of NumPy.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np

from cleanpage.selecting.columns import Column

__all__ = [
    "run_sums",
    "shifted",
    "sums_of",
    "sums_of_groups",
    "write_means",
    "write_parts",
    "write_ratios",
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
    padded = np.full(count + 2 * reach, -1.0, dtype=np.float32)
    padded[reach : reach + count] = column
    return (padded[step : step + count] for step in range(2 * reach + 1) if step != reach)


def sums_of(column: Column) -> array[float]:
    """The sums of the numbers before each row, and of all."""
    sums = array("d", bytes(8 * (len(column) + 1)))
    _write_sums(column.tolist(), sums)
    return sums


def _write_sums(numbers: list[float], sums: array[float]) -> None:
    total = 0.0
    for index in range(len(numbers)):
        number = numbers[index]
        total += number
        sums[index + 1] = total


def write_means(sums: array[float], reach: int, values: array[float], at: int) -> None:
    """The mean over the rows that are at most `reach` away, given the sums before each."""
    count = len(sums) - 1
    for index in range(count):
        low = max(index - reach, 0)
        high = min(index + reach + 1, count)
        values[at + index] = (sums[high] - sums[low]) / (high - low)


def write_since(column: memoryview, least: float, values: array[float], at: int) -> None:
    """Rows since the last one with at least so much, 99 if there is none or it is further away."""
    since = _FARTHEST
    for index in range(len(column)):
        since = 0 if column[index] >= least else min(since + 1, _FARTHEST)
        values[at + index] = since


def write_until(column: memoryview, least: float, values: array[float], at: int) -> None:
    """Rows until the next one with at least so much, 99 if there is none or it is further away."""
    until = _FARTHEST
    for index in range(len(column) - 1, -1, -1):
        until = 0 if column[index] >= least else min(until + 1, _FARTHEST)
        values[at + index] = until


def sums_of_groups(member: memoryview, numbers: list[float]) -> array[float]:
    """For each group of rows the sum of their numbers, given the number of each row's group."""
    most = 0
    for index in range(len(member)):
        if member[index] > most:
            most = member[index]
    sums = array("d", bytes(8 * (most + 1)))
    _add_up(member, numbers, sums)
    return sums


def _add_up(member: memoryview, numbers: list[float], sums: array[float]) -> None:
    for index in range(len(member)):
        number = numbers[index]
        sums[member[index]] += number


def write_parts(
    member: memoryview, sums: array[float], whole: float, values: array[float], at: int
) -> None:
    """What a row's group is of the whole."""
    for index in range(len(member)):
        values[at + index] = sums[member[index]] / whole


def write_ratios(
    member: memoryview,
    sums: array[float],
    sizes: array[float],
    values: array[float],
    at: int,
) -> None:
    """What a row's group is by its size; of a size of less than 1, by 1."""
    for index in range(len(member)):
        group = member[index]
        values[at + index] = sums[group] / max(sizes[group], 1.0)


def run_sums(flags: list[bool], numbers: list[float]) -> array[float]:
    """The sum of the numbers in the unbroken run of flagged rows that a row is part of."""
    sums = array("d", bytes(8 * len(flags)))
    _write_runs(flags, numbers, sums)
    return sums


def _write_runs(flags: list[bool], numbers: list[float], sums: array[float]) -> None:
    start = 0
    total = 0.0
    for index in range(len(flags) + 1):
        if index < len(flags) and flags[index]:
            number = numbers[index]
            total += number
            continue
        for row in range(start, index):
            sums[row] = total
        start, total = index + 1, 0.0
