cdef class Addresses:
    cdef public str base
    cdef str _scheme
    cdef str _origin
    cdef str _page

    cpdef rebase(self, base)
    cpdef str resolve(self, str address)
