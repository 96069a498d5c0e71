cimport cython

from cleanpage.reading.references cimport resolved
from cleanpage.reading.scanning cimport Names, find

cdef unsigned char _LESS, _GREATER, _SLASH, _EQUALS, _QUOTE, _APOSTROPHE
cdef object _RAW, _LITERAL
cdef dict ATTRIBUTES


cdef class Tokens:
    cdef public str tag
    cdef public dict attributes
    cdef public bint is_empty
    cdef bytes _html
    cdef const unsigned char* _page
    cdef Py_ssize_t _size
    cdef Py_ssize_t _at
    cdef Py_ssize_t _first
    cdef Py_ssize_t _last
    cdef str _raw
    cdef Names _names
    cdef set _endless
    cdef dict _ends

    @cython.locals(
        page="const unsigned char*", size=Py_ssize_t, at=Py_ssize_t, mark="unsigned char",
        kind=cython.long,
    )
    cpdef long advance(self) except -1
    @cython.locals(text=str)
    cpdef str text(self)
    cpdef bint has_end(self, str tag) except -1
    @cython.locals(mark="unsigned char")
    cdef bint _is_markup(self, Py_ssize_t at) noexcept
    @cython.locals(page="const unsigned char*", size=Py_ssize_t, kind=cython.long)
    cdef long _text(self, Py_ssize_t at) except -1
    @cython.locals(tag=str, at=Py_ssize_t, end=Py_ssize_t)
    cdef long _raw_text(self) except -1
    @cython.locals(html=bytes, known=Py_ssize_t)
    cdef Py_ssize_t _end_of(self, str tag, Py_ssize_t at) except -2
    @cython.locals(
        html=bytes, at=Py_ssize_t, comment=Py_ssize_t, inner=cython.bint, over=cython.bint
    )
    cdef Py_ssize_t _end_of_script(self, Py_ssize_t start) except -2
    cdef bint _is_end_of(self, str tag, Py_ssize_t at) except -1
    @cython.locals(page="const unsigned char*", size=Py_ssize_t, end=Py_ssize_t)
    cdef bint _names_tag(self, str tag, Py_ssize_t at) except -1
    @cython.locals(html=bytes, end=Py_ssize_t)
    cdef Py_ssize_t _behind_comment(self, Py_ssize_t at) except -1
    cdef Py_ssize_t _find(self, unsigned char mark, Py_ssize_t at) noexcept
    cdef long _end_tag(self) except -1
    @cython.locals(
        tag=str, page="const unsigned char*", size=Py_ssize_t, at=Py_ssize_t, attributes=dict,
        char="unsigned char", is_empty=cython.bint,
    )
    cdef long _start_tag(self) except -1
    @cython.locals(page="const unsigned char*", size=Py_ssize_t, start=Py_ssize_t, at=Py_ssize_t)
    cdef str _tag_name(self)
    @cython.locals(
        page="const unsigned char*", size=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, name=str,
        quote="unsigned char", is_new=cython.bint,
    )
    cdef Py_ssize_t _attribute(self, Py_ssize_t at, dict attributes) except -1
    @cython.locals(page="const unsigned char*", text=str)
    cdef str _between(self, Py_ssize_t start, Py_ssize_t end)
    @cython.locals(page="const unsigned char*", size=Py_ssize_t)
    cdef Py_ssize_t _behind_space(self, Py_ssize_t at) noexcept


cdef bint _is_letter(unsigned char char) noexcept
