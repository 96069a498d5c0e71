cdef class Addresses:
    cdef public object base
    cdef object _scheme
    cdef object _origin
    cdef object _page

    cpdef rebase(self, base)
    cpdef resolve(self, address)
