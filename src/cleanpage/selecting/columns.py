"""The form of what the model sees: columns of numbers, one number a block."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TypeAlias

__all__ = ["Column", "Table", "as_column", "blank", "columns_of", "room"]

Column: TypeAlias = "memoryview[float]"
#: Columns by name, all of one length.
Table: TypeAlias = "dict[str, Column]"


def as_column(numbers: array[float]) -> Column:
    """These numbers as a column."""
    return memoryview(numbers)


def room(count: int) -> Column:
    """Room for so many numbers, all of them 0."""
    return memoryview(bytearray(4 * count)).cast("f")


def blank(names: Sequence[str], count: int) -> Column:
    """Room for columns of `count` numbers, one column after the other; all of them are 0."""
    return room(len(names) * count)


def columns_of(names: Sequence[str], values: Column) -> Table:
    """What was written there, as columns."""
    count = len(values) // len(names)
    table = {}
    at = 0
    for name in names:
        table[name] = values[at : at + count]
        at += count
    return table
