"""The form of what the model sees: columns of numbers, one number a block."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["Column", "Table", "blank", "columns_of"]

Column = NDArray[np.float32]
#: Columns by name, all of one length.
Table = dict[str, Column]


def blank(names: Sequence[str], count: int) -> array[float]:
    """Room for columns of `count` numbers, one column after the other; all of them are 0."""
    return array("f", bytes(4 * len(names) * count))


def columns_of(names: Sequence[str], values: array[float]) -> Table:
    """What was written there, as columns."""
    rows = np.frombuffer(values, dtype=np.float32).reshape(len(names), -1)
    return dict(zip(names, rows, strict=True))
