cimport cython

cdef Py_ssize_t _SHORTEST
cdef Py_ssize_t _PROBE
cdef Py_ssize_t _PART


cpdef str beginning(str text)
@cython.locals(lower=str, words=list, at=Py_ssize_t, start=Py_ssize_t, place=Py_ssize_t, char=Py_UCS4)
cpdef str squash(str text)
@cython.locals(text=str, before=Py_ssize_t, code=Py_ssize_t, char=Py_UCS4)
cpdef bytearray pairs_of(texts)
@cython.locals(before=Py_ssize_t, code=Py_ssize_t, place=Py_ssize_t, char=Py_UCS4)
cpdef bint rules_out(bytearray pairs, str text) except -1
