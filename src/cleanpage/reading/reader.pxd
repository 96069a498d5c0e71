cimport cython

from cleanpage.reading.addresses cimport Addresses
from cleanpage.reading.elements cimport traits_of
from cleanpage.reading.flow cimport Flow, inner_flow
from cleanpage.reading.images cimport image_source
from cleanpage.reading.marking cimport Marking
from cleanpage.reading.naming cimport read_names
from cleanpage.reading.nesting cimport ended_by, ended_with
from cleanpage.reading.tokens cimport Tokens
from cleanpage.reading.writer cimport BlockWriter
from cleanpage.spaces cimport single_spaced
from cleanpage.tuples cimport make


cdef long BLOCK, MARKED, PECULIAR, ROOT, SHAPING, SILENT, VOID
cdef long _SPAN, _DRAWING, _ENDING
cdef long BLANK, END, NOTHING, START
cdef object _LINK
cdef dict MARKS


cdef class Reader:
    cdef Tokens _tokens
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
    cdef Py_ssize_t _silent
    cdef Py_ssize_t _drawings
    cdef object _tables
    cdef set _roots

    @cython.locals(tokens=Tokens, kind=cython.long, flow=Flow)
    cpdef read(self, bytes html)
    @cython.locals(traits=cython.long, tags=list)
    cdef _start(self, str tag, attributes)
    cdef bint _is_root(self, str tag) except -1
    @cython.locals(traits=cython.long, ended=Py_ssize_t)
    cdef _end(self, str tag)
    @cython.locals(tags=list, ending=cython.long, writer=BlockWriter)
    cdef _pop(self)
    @cython.locals(shown=str, writer=BlockWriter, flow=Flow, spaced=bint)
    cdef _data(self, str text)
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
