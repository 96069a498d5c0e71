cimport cython


@cython.locals(
    count=Py_ssize_t, last=Py_ssize_t, index=Py_ssize_t, at=Py_ssize_t, strength=Py_ssize_t,
    own=tuple, found="float[::1]",
)
cdef dict _phrases(hits)
