cimport cython

cdef Py_ssize_t _FARTHEST


@cython.locals(total=cython.double, index=Py_ssize_t)
cdef _write_sums(const float[::1] column, double[::1] sums)
@cython.locals(count=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, index=Py_ssize_t)
cpdef write_means(double[::1] sums, Py_ssize_t reach, float[::1] values, Py_ssize_t at)
@cython.locals(index=Py_ssize_t, since=Py_ssize_t)
cpdef write_since(const float[::1] column, double least, float[::1] values, Py_ssize_t at)
@cython.locals(index=Py_ssize_t, until=Py_ssize_t)
cpdef write_until(const float[::1] column, double least, float[::1] values, Py_ssize_t at)
@cython.locals(index=Py_ssize_t, most=Py_ssize_t)
cpdef sums_of_groups(const long long[::1] member, const float[::1] numbers)
@cython.locals(index=Py_ssize_t)
cdef _add_up(
    const long long[::1] member, const float[::1] numbers, double[::1] sums
)
@cython.locals(index=Py_ssize_t)
cpdef write_parts(
    const long long[::1] member, const double[::1] sums, double whole, float[::1] values,
    Py_ssize_t at,
)
@cython.locals(index=Py_ssize_t, group=Py_ssize_t)
cpdef write_ratios(
    const long long[::1] member, const double[::1] sums, const double[::1] sizes,
    float[::1] values, Py_ssize_t at,
)
@cython.locals(
    start=Py_ssize_t, row=Py_ssize_t, index=Py_ssize_t, count=Py_ssize_t, total=cython.double
)
cpdef write_runs(
    const float[::1] column, double least, const float[::1] numbers, float[::1] values,
    Py_ssize_t at,
)
