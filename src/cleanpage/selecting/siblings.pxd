cimport cython

from cleanpage.fields cimport Block, Box
from cleanpage.selecting.surroundings cimport Surroundings

cdef Py_ssize_t _FORMS, _BITS, _CARD, _LEVELS, _MOST_REPEATS
cdef double _LINKED
cdef tuple _KINDS


@cython.locals(
    index=Py_ssize_t, size=Py_ssize_t, form=Py_ssize_t, block=Block,
    key="long long", inner="long long", outer="long long", pairs=dict, few=dict, many=dict,
)
cdef _write_alike(blocks, Py_ssize_t count, const long long[::1] names, long long[::1] members)
@cython.locals(code=Py_ssize_t)
cdef Py_ssize_t _code(kind) except? -1
@cython.locals(
    heading=Py_ssize_t, index=Py_ssize_t, level=Py_ssize_t, boxes=tuple, around=tuple, block=Block
)
cdef _write_cards(
    blocks, Py_ssize_t count, const float[::1] link_share, Surroundings surroundings,
    float[::1] values
)
@cython.locals(at=Py_ssize_t, level=Py_ssize_t, box=Box, other=Box)
cdef Py_ssize_t _shared(tuple boxes, tuple others) except -1
