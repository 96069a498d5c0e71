cimport cython


@cython.locals(folded=str, this=str, that=str)
cpdef str fold(text)
cpdef bint stands_alone(str text, Py_ssize_t start, Py_ssize_t end) except -1
cpdef bint unspaced(Py_UCS4 character) except -1
cdef bint _joined(Py_UCS4 left, Py_UCS4 right) except -1
cdef bint _in_word(Py_UCS4 character) except -1
