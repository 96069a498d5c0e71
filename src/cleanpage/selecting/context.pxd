cimport cython

cdef Py_ssize_t _MOST_CHARS
cdef double _SURE


@cython.locals(index=Py_ssize_t, size=cython.double)
cdef _write_likely(const float[::1] chance, const float[::1] chars, float[::1] values)
@cython.locals(index=Py_ssize_t, total=cython.double, size=cython.double)
cdef double _write_sizes(
    const float[::1] chars, const float[::1] likely, float[::1] values
) except? -1
@cython.locals(
    count=Py_ssize_t, index=Py_ssize_t, sure=Py_ssize_t, before=cython.double,
    whole=cython.double,
)
cdef _write_page(
    const float[::1] chance, const float[::1] weights, double total, float[::1] values,
    Py_ssize_t at,
)
