cimport cython

from cleanpage.reading.elements cimport traits_of

cdef long BLOCK
cdef dict _ENDED, _RANKS
cdef object _PASSED
cdef Py_ssize_t _FARTHEST


@cython.locals(count=Py_ssize_t, depth=Py_ssize_t, place=Py_ssize_t)
cpdef Py_ssize_t ended_by(list tags, str tag) except -1
@cython.locals(rank=Py_ssize_t, depth=Py_ssize_t, place=Py_ssize_t)
cpdef Py_ssize_t ended_with(list tags, str tag) except -1
@cython.locals(rank=object)
cdef Py_ssize_t _rank(str tag) except -1
