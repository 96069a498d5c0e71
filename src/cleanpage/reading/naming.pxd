cimport cython


cdef dict ATTRIBUTES
cdef long NAMING, MARKED
cdef Py_ssize_t _MOST_KNOWN, _LONGEST_NAME
cdef dict _known


@cython.locals(name=str, traits=cython.long, told=cython.long, known=tuple)
cpdef tuple read_names(dict attributes)
cdef tuple _learn(str name)
@cython.locals(found=dict, camel=bint, start=Py_ssize_t, at=Py_ssize_t, char=Py_UCS4)
cpdef tuple words_of(str name)
@cython.locals(size=Py_ssize_t, start=Py_ssize_t, at=Py_ssize_t, parts=Py_ssize_t)
cdef _add_parts(str word, dict found)
cdef bint _separates(Py_UCS4 char)
