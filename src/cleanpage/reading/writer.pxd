cimport cython

from cleanpage.reading.flow cimport Flow
from cleanpage.tuples cimport make, untracked


cdef object _CODE, _HEADING, _LIST_ITEM, _NO_TEXT, _LINK, _IMAGE


cdef class BlockWriter:
    cdef public list blocks
    cdef public list stack
    cdef public bint begun
    cdef public Py_ssize_t length
    cdef public bint space
    cdef public Py_ssize_t lowest
    cdef list _pieces
    cdef list _spans
    cdef list _open
    cdef Py_ssize_t _linked
    cdef bint _joined
    cdef Flow _flow
    cdef tuple _boxes
    cdef Py_ssize_t _depth
    cdef Py_ssize_t _shared
    cdef dict _chains
    cdef Py_ssize_t _remembered
    cdef object _last_image

    cpdef add(self, str text, Flow flow)
    cpdef bint open_span(self, mark, target) except -1
    cpdef close_span(self)
    cpdef image(self, target, label, Flow flow)
    cpdef line_break(self, Flow flow)
    cpdef bint flush(self) except -1
    cpdef tuple boxes(self)
    cdef _begin(self, Py_ssize_t depth, Flow flow)
    cdef _end_span(self, Py_ssize_t start, mark, target)


cdef _marker(Flow flow, kind)
