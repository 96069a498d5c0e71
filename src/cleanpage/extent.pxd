cimport cython

cdef Py_UCS4 _FIRST_WIDE


cpdef Py_ssize_t extent(str text) except -1
@cython.locals(char=Py_UCS4, count=Py_ssize_t)
cpdef Py_ssize_t wide_chars(str text) except -1
