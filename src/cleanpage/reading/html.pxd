cimport cython

from cleanpage.reading.addresses cimport Addresses
from cleanpage.reading.elements cimport traits_of
from cleanpage.reading.flow cimport Flow, inner_flow
from cleanpage.reading.images cimport image_source
from cleanpage.reading.marking cimport Marking
from cleanpage.reading.naming cimport Naming
from cleanpage.reading.writer cimport BlockWriter
from cleanpage.tuples cimport make


cdef long BLOCK, MARKED, PECULIAR, SHAPING, SILENT, VOID
cdef long _SPAN, _DRAWING, _ENDING
cdef object _LINK
cdef dict MARKS


cdef class _Reader:
    cdef Addresses _addresses
    cdef Py_ssize_t _most
    cdef Py_ssize_t _most_blocks
    cdef BlockWriter _writer
    cdef Marking _marking
    cdef list _stack
    cdef list _tags
    cdef list _flows
    cdef list _endings
    cdef Py_ssize_t _number
    cdef Py_ssize_t _silence
    cdef Py_ssize_t _drawings
    cdef list _rows
    cdef Naming _naming

    @cython.locals(traits=cython.long)
    cpdef start(self, str tag, attributes)
    @cython.locals(tags=list, ending=cython.long, writer=BlockWriter)
    cpdef end(self, str tag)
    @cython.locals(words=list, writer=BlockWriter, flow=Flow, spaced=bint)
    cpdef data(self, str text)
    cdef bint _is_silent(self, str tag, attributes) except -1
    @cython.locals(ending=cython.long, words=tuple, told=cython.long, writer=BlockWriter, flow=Flow, around=Flow)
    cdef _open(self, str tag, attributes, long traits)
    cdef long _open_peculiar(self, str tag, attributes, Flow flow) except -1
    @cython.locals(writer=BlockWriter)
    cdef _close(self, str tag, long ending)
    @cython.locals(words=tuple, told=cython.long)
    cdef _void(self, str tag, attributes, long traits)
    cdef _image(self, attributes)
    cdef _check_blocks(self)
    cdef _open_part_of_table(self, str tag, Flow flow)
    cdef _close_part_of_table(self, str tag)
