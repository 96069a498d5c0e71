cimport cython

cdef Py_ssize_t _FARTHEST


@cython.locals(total=cython.double, number=cython.double, index=Py_ssize_t)
cdef _write_sums(list numbers, double[::1] sums)
@cython.locals(count=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, index=Py_ssize_t)
cpdef write_means(double[::1] sums, Py_ssize_t reach, float[::1] values, Py_ssize_t at)
@cython.locals(index=Py_ssize_t, since=Py_ssize_t)
cpdef write_since(const float[::1] column, float least, float[::1] values, Py_ssize_t at)
@cython.locals(index=Py_ssize_t, until=Py_ssize_t)
cpdef write_until(const float[::1] column, float least, float[::1] values, Py_ssize_t at)
@cython.locals(
    count=Py_ssize_t, last=Py_ssize_t, index=Py_ssize_t, group=Py_ssize_t,
    weight="double[::1]", size="double[::1]", row_weight=cython.double, row_size=cython.double,
)
cpdef write_shares(
    const long long[::1] member, list weights, list sizes, double total, float[::1] values,
    Py_ssize_t at,
)
@cython.locals(
    start=Py_ssize_t, row=Py_ssize_t, index=Py_ssize_t, total=cython.double, number=cython.double
)
cdef _write_runs(list flags, list numbers, double[::1] sums)
