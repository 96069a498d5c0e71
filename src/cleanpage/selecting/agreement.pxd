cimport cython

cdef Py_ssize_t _SHORTEST
cdef Py_ssize_t _PROBE
cdef Py_ssize_t _LONG


cpdef str beginning(str text)
@cython.locals(lower=str, char=Py_UCS4)
cpdef str squash(str text)
