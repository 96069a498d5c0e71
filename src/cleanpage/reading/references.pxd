cimport cython

cdef dict html5


@cython.locals(
    at=Py_ssize_t, end=Py_ssize_t, last=Py_ssize_t, size=Py_ssize_t, is_closed=cython.bint,
    is_query=cython.bint, pieces=list, written=str,
)
cpdef str resolved(str text, bint within_tag=*)
@cython.locals(digits=str, number=Py_ssize_t)
cdef _by_number(str written)
cdef bint _goes_on(str written, str following) except -1
cdef bint _is_alphanumeric(Py_UCS4 char) noexcept
