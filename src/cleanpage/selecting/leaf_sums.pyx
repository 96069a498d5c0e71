"""Which leaves the blocks of a page fall into: `Forest` where there is a compiler.

Its loops over all blocks, trees and questions would be unbearably slow as Python; where this module
is missing, `model` has NumPy do the same.
"""

cimport cython

#: Blocks at once; the loops over them become vector instructions.
cdef enum:
    AT_A_TIME = 256

__all__ = ["AT_A_TIME", "add_leaves"]


def add_leaves(
    const float[:, ::1] values,
    const short[:, ::1] columns,
    const float[:, ::1] borders,
    const float[:, ::1] leaves,
    float[::1] sums,
):
    """Add for each block the leaves that it falls into, tree after tree.

    Args:
        values: columns x blocks, at most 256 of these.
        columns: for each question of each tree the column, trees x depth.
        borders: the value above which the answer is yes, trees x depth.
        leaves: for each tree its values, trees x 2**depth.
        sums: one number a block.
    """
    cdef Py_ssize_t count = values.shape[1], depth = columns.shape[1]
    cdef Py_ssize_t tree, level, block
    cdef unsigned char[AT_A_TIME] leaf
    cdef const float* column
    cdef const float* answers
    cdef float* total
    cdef float border
    cdef unsigned char bit
    if not 0 < count <= AT_A_TIME or sums.shape[0] != count or leaves.shape[1] < 1 << depth:
        raise ValueError("the arrays do not belong together")
    total = &sums[0]
    for tree in range(columns.shape[0]):
        for block in range(count):
            leaf[block] = 0
        for level in range(depth):
            column = &values[columns[tree, level], 0]
            border = borders[tree, level]
            bit = 1 << level
            for block in range(count):
                leaf[block] |= bit if column[block] > border else 0
        answers = &leaves[tree, 0]
        for block in range(count):
            total[block] += answers[leaf[block]]
