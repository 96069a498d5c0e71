cimport cython


@cython.locals(
    first=Py_ssize_t, last=Py_ssize_t, gap=cython.int, place=Py_ssize_t, char=Py_UCS4
)
cpdef str single_spaced(str text)
