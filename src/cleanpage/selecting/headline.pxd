cimport cython

cdef double _LINKED
cdef Py_ssize_t _MOST_HEADS


@cython.locals(
    index=Py_ssize_t, first=Py_ssize_t, in_title="const float[::1]",
    link_share="const float[::1]", heading="const float[::1]",
)
cpdef Py_ssize_t headline_of(dict own) except? -1
@cython.locals(titled="const float[::1]", is_held=cython.bint, index=Py_ssize_t)
cdef _write_articles(dict own, Py_ssize_t count, float[::1] values, Py_ssize_t at)
@cython.locals(
    heading="const float[::1]", level="const float[::1]", in_title="const float[::1]",
    link_share="const float[::1]", count=Py_ssize_t, least=cython.double, heads=Py_ssize_t,
    links=Py_ssize_t, index=Py_ssize_t,
)
cdef _write_heads(dict own, Py_ssize_t headline, float[::1] values, Py_ssize_t at)
