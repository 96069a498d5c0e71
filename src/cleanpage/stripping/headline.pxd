cimport cython

from cleanpage.fields cimport Block

cdef Py_ssize_t _LONGEST


@cython.locals(text=str, size=Py_ssize_t)
cdef str _rule(Block block, str title, Py_ssize_t length, frozenset words)
@cython.locals(at=Py_ssize_t, length=Py_ssize_t)
cdef bint _says(str text, str key) except -1
