cimport cython

from cleanpage.reading.marking cimport Marking
from cleanpage.reading.naming cimport Naming
from cleanpage.reading.writer cimport BlockWriter


cdef class _Reader:
    cdef object _addresses
    cdef Py_ssize_t _most
    cdef Py_ssize_t _most_blocks
    cdef BlockWriter _writer
    cdef Marking _marking
    cdef list _stack
    cdef list _flows
    cdef list _endings
    cdef Py_ssize_t _number
    cdef Py_ssize_t _silence
    cdef Py_ssize_t _drawings
    cdef list _rows
    cdef Naming _naming

    @cython.locals(traits=cython.long)
    cpdef start(self, tag, attributes)
    cpdef end(self, tag)
    @cython.locals(text=str, words=list)
    cpdef data(self, text)
    cdef bint _is_silent(self, tag, attributes)
    @cython.locals(ending=cython.long, words=tuple, told=cython.long, writer=BlockWriter)
    cdef _open(self, tag, attributes, long traits)
    cdef long _open_peculiar(self, tag, attributes, flow) except -1
    cdef _close(self, tag, long ending)
    cdef _void(self, tag, attributes, long traits)
    cdef _image(self, attributes)
    cdef _check_blocks(self)
    cdef _open_part_of_table(self, tag, flow)
    cdef _close_part_of_table(self, tag)
