cimport cython


@cython.locals(heaviest=Py_ssize_t, index=Py_ssize_t)
cdef Py_ssize_t _heaviest(const long long[::1] containers, const double[::1] held) except -1
@cython.locals(
    masses="double[::1]", count=Py_ssize_t, place=Py_ssize_t, deepest=Py_ssize_t, total=cython.double,
    nearer=cython.double, own=cython.double, index=Py_ssize_t, depth=Py_ssize_t,
)
cpdef write_nearness(
    surroundings, Py_ssize_t middle, const float[::1] mass, float[::1] values, Py_ssize_t at
)
