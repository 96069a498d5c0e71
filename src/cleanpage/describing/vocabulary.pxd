cimport cython


@cython.locals(phrases=tuple, folded=str, phrase=str, end=Py_ssize_t)
cpdef Py_ssize_t byline_prefix(text) except -1
cdef bint _stands_alone(text, Py_ssize_t end, str phrase) except -1
@cython.locals(folded=str, words=list, end=Py_ssize_t)
cpdef bint is_credit(part) except -1
