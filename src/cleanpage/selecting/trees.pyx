"""The trees of a forest, block after block, in C: `trees.py` says what they do."""

from array import array

from libc.math cimport exp

__all__ = ["chances"]

#: Blocks that are judged at once: what they take meanwhile fits into a processor's cache.
cdef enum:
    BLOCKS = 256


def chances(
    const unsigned char[::1] values not None,
    Py_ssize_t count,
    tuple questions not None,
    const float[::1] leaves not None,
    double bias,
):
    """For each block of a page the probability that its leaves say."""
    cdef Py_ssize_t depth = questions[0]
    cdef const short[::1] columns = questions[1]
    cdef const float[::1] borders = questions[2]
    cdef Py_ssize_t trees = leaves.shape[0] >> depth
    cdef Py_ssize_t question, at
    cdef float[::1] found
    if count < 1 or not 0 < depth <= 8 or values.shape[0] % (4 * count):
        raise ValueError("these are no columns of as many blocks")
    if not columns.shape[0] == borders.shape[0] == trees * depth or leaves.shape[0] != trees << depth:
        raise ValueError("the questions and the leaves are not of the same trees")
    for question in range(columns.shape[0]):
        if not 0 <= columns[question] < values.shape[0] // (4 * count):
            raise ValueError("a question is about a column that is not there")
    chance = array("f", bytes(4 * count))
    found = chance
    for at in range(0, count, BLOCKS):
        _add_leaves(
            <const float*> &values[0] + at, count, min(count - at, BLOCKS), trees, depth,
            &columns[0], &borders[0], &leaves[0], &found[at],
        )
    for at in range(count):
        found[at] = 1.0 / (1.0 + exp(-(found[at] + bias)))
    return chance


cdef void _add_leaves(
    const float* values, Py_ssize_t stride, Py_ssize_t count, Py_ssize_t trees, Py_ssize_t depth,
    const short* columns, const float* borders, const float* leaves, float* total,
) noexcept nogil:
    """Add up the leaves that the blocks fall into, tree after tree."""
    cdef Py_ssize_t tree, level, block
    cdef unsigned char[BLOCKS] leaf
    cdef const float* column
    cdef float border
    cdef unsigned char bit
    for tree in range(trees):
        for block in range(count):
            leaf[block] = 0
        for level in range(depth):
            column = values + columns[level] * stride
            border = borders[level]
            bit = 1 << level
            for block in range(count):
                leaf[block] |= bit if column[block] > border else 0
        for block in range(count):
            total[block] += leaves[leaf[block]]
        columns += depth
        borders += depth
        leaves += 1 << depth
