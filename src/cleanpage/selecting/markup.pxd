cimport cython

cdef Py_ssize_t _FARTHEST


@cython.locals(
    index=Py_ssize_t, share=cython.double, hits="const float[::1]",
    link_share="const float[::1]", chars="const float[::1]",
)
cdef _write_weights(dict own, Py_ssize_t count, float[::1] values)
@cython.locals(
    count=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t, index=Py_ssize_t, best=Py_ssize_t,
    most=cython.double, share=cython.double,
)
cdef _write_best(
    const long long[::1] member, const double[::1] held, double total, float[::1] values,
    Py_ssize_t at,
)
@cython.locals(
    count=Py_ssize_t, index=Py_ssize_t, place=Py_ssize_t, with_prose=Py_ssize_t,
    share=cython.double, is_titled=cython.bint, values="float[::1]",
    article=cython.double, best=cython.double, most=cython.double, total=cython.double,
    in_title="const float[::1]", link_share="const float[::1]", level="const float[::1]",
    prose_of="const float[::1]", prose=cython.double,
)
cdef dict _articles(dict own, list article_of)
