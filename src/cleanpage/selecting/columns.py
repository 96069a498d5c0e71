"""The form of what the model sees: columns of numbers, one number a block."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["Column", "Table"]

Column = NDArray[np.float32]
#: Columns by name, all of one length.
Table = dict[str, Column]
