cimport cython


@cython.locals(beginning=Py_ssize_t, words=list)
cpdef list text_words(str text)
@cython.locals(
    words=Py_ssize_t, end=Py_ssize_t, inside=cython.bint, place=Py_ssize_t, char=Py_UCS4
)
cdef Py_ssize_t _beginning(str text) except -1
@cython.locals(score=cython.double, word=str, weight=object)
cpdef double text_score(str text, dict weights) except? -1
