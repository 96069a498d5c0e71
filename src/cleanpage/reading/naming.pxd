cimport cython


cdef dict ATTRIBUTES
cdef long NAMING, MARKED


cdef class Naming:
    cdef dict _known

    @cython.locals(name=str, traits=cython.long, told=cython.long, found=object)
    cpdef tuple read(self, dict attributes)


@cython.locals(found=dict, camel=bint, start=Py_ssize_t, at=Py_ssize_t, char=Py_UCS4)
cpdef tuple words_of(str name)
@cython.locals(size=Py_ssize_t, start=Py_ssize_t, at=Py_ssize_t, parts=Py_ssize_t)
cdef _add_parts(str word, dict found)
cdef bint _separates(Py_UCS4 char)
