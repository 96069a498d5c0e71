cimport cython

cdef Py_ssize_t _MOST_WORDS
cdef Py_ssize_t _LONGEST_SCORED


cdef class WordScores:
    cdef dict _near
    cdef dict _far
    cdef dict _text
    cdef dict _pairs
    cdef dict _tags

    @cython.locals(score=cython.double, weight=cython.double, known=object)
    cpdef double text(self, str text) except? -1
    @cython.locals(
        near=cython.double, far=cython.double, near_weight=cython.double,
        far_weight=cython.double, pair=tuple,
    )
    cpdef tuple words(self, tuple words)
    cpdef tuple tag(self, tag)


@cython.locals(beginning=Py_ssize_t, words=list, first=str, last=str)
cpdef list text_words(str text)
@cython.locals(
    words=Py_ssize_t, end=Py_ssize_t, inside=cython.bint, place=Py_ssize_t, char=Py_UCS4
)
cdef Py_ssize_t _beginning(str text) except -1
