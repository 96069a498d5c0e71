cimport cython

from cleanpage.extent cimport extent, wide_chars
from cleanpage.fields cimport Block, Span


cdef Py_ssize_t _SHORTEST_PROSE
cdef Py_ssize_t _LONGEST_HEADLINE


@cython.locals(seen=Py_ssize_t)
cpdef bint has_letters(str text, Py_ssize_t more_than=*) except -1
@cython.locals(wide=Py_ssize_t)
cpdef Py_ssize_t words_in(str text) except -1
@cython.locals(text=str, length=Py_ssize_t, linked=Py_ssize_t)
cpdef bint is_prose(Block block) except -1
@cython.locals(text=str, linked=Py_ssize_t)
cpdef bint is_link(Block block) except -1
@cython.locals(span=Span)
cpdef bint leads_into_page(Block block) except -1
@cython.locals(text=str)
cpdef bint is_headline(Block block) except -1
