from cleanpage.spaces cimport single_spaced
from cleanpage.tuples cimport make


cdef class _Opened:
    cdef public object tag
    cdef public object attributes
    cdef public tuple words
    cdef public Py_ssize_t first
    cdef public Py_ssize_t place
    cdef public list pieces
    cdef public Py_ssize_t length


cdef class Marking:
    cdef public list opened
    cdef public object limit
    cdef list _marked
    cdef public _Opened raw
    cdef Py_ssize_t _json_ld
    cdef Py_ssize_t _depth
    cdef list _depths

    cpdef empty(self, tag, attributes, tuple words, Py_ssize_t at)
    cpdef open(self, tag, attributes, tuple words, Py_ssize_t at)
    cpdef add(self, text)
    cpdef close(self, Py_ssize_t at)
    cpdef merge(self, Py_ssize_t at)
    cpdef open_raw(self, tag, attributes, Py_ssize_t at)
    cpdef add_raw(self, text)
    cpdef close_raw(self)
    cdef _finish(self, _Opened opened, Py_ssize_t at)
