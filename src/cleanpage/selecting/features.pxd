cimport cython

from cleanpage.fields cimport Hit

cdef dict _HIT_ROWS, _STRENGTH
cdef tuple _HIT_TABLES
cdef double _LINKED
cdef Py_ssize_t _FARTHEST, _MOST_HEADS, LONGEST_BLOCK, _LONG


@cython.locals(
    last=Py_ssize_t, index=Py_ssize_t, at=Py_ssize_t, strength=Py_ssize_t, own=tuple, hit=Hit,
)
cdef _write_hits(hits, Py_ssize_t count, float[::1] found)
@cython.locals(
    index=Py_ssize_t, size=cython.double, share=cython.double, total=cython.double, linked=cython.double,
    before=cython.double, whole=cython.double, chars="const float[::1]",
    link_share="const float[::1]", ends="const float[::1]",
)
cdef _write_prose(dict own, Py_ssize_t count, float[::1] values)
@cython.locals(
    first_head=Py_ssize_t, first_title=Py_ssize_t, heads=Py_ssize_t, index=Py_ssize_t,
    heading="const float[::1]", level="const float[::1]", in_title="const float[::1]",
    link_share="const float[::1]",
)
cdef _write_page(dict own, Py_ssize_t count, float[::1] values)
cdef Py_ssize_t _behind(Py_ssize_t index, Py_ssize_t first) except? -2
