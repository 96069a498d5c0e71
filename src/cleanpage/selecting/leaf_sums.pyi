import numpy as np
from numpy.typing import NDArray

AT_A_TIME: int

def add_leaves(
    values: NDArray[np.float32],
    columns: NDArray[np.int16],
    borders: NDArray[np.float32],
    leaves: NDArray[np.float32],
    sums: NDArray[np.float32],
) -> None: ...
