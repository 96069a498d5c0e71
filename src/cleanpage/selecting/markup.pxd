cimport cython

cdef Py_ssize_t _FARTHEST


@cython.locals(
    count=Py_ssize_t, size=Py_ssize_t, index=Py_ssize_t, container=Py_ssize_t, best=Py_ssize_t,
    number=cython.double, share="double[::1]", blocks="long long[::1]",
)
cdef Py_ssize_t _write_shares(
    const long long[::1] member, list prose, double total, float[::1] values, Py_ssize_t at
) except? -1
@cython.locals(
    count=Py_ssize_t, size=Py_ssize_t, index=Py_ssize_t, container=Py_ssize_t, hit=cython.double,
    link=cython.double, length=cython.double, spotted="long long[::1]", blocks="long long[::1]",
    links="double[::1]", lengths="double[::1]",
)
cdef _write_means(
    const long long[::1] member, list hits, list linked, list chars, float[::1] values,
    Py_ssize_t at,
)
@cython.locals(count=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t, index=Py_ssize_t)
cdef _write_best(const long long[::1] member, Py_ssize_t best, float[::1] values, Py_ssize_t at)
@cython.locals(most=Py_ssize_t, index=Py_ssize_t)
cdef Py_ssize_t _most(const long long[::1] member) except -1
@cython.locals(
    count=Py_ssize_t, index=Py_ssize_t, place=Py_ssize_t, with_prose=Py_ssize_t,
    share=cython.double, is_titled=cython.bint, values="float[::1]",
    article=cython.double, best=cython.double, most=cython.double, total=cython.double,
)
cdef dict _articles(dict own, names)
