cimport cython


cdef _machine(str text)
cdef _compact(str bare)
cdef _numbers(str text, language)
@cython.locals(tokens=list, folded=list, place=Py_ssize_t, word=str, year=Py_ssize_t, day=Py_ssize_t)
cdef _named(str text, language)
@cython.locals(before=Py_ssize_t, first=Py_ssize_t, year=Py_ssize_t, day=Py_ssize_t, at=Py_ssize_t, word=str)
cdef _around(list folded, Py_ssize_t place)
@cython.locals(at=Py_ssize_t)
cdef Py_ssize_t _number_before(list folded, Py_ssize_t place) except -2
cdef bint _is_year(str word) except -1
cdef bint _is_day(str word) except -1
cdef _dated(str text, tuple span, year, month, day)
