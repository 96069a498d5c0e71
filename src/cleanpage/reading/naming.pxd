cdef class Naming:
    cdef dict _known
    cpdef tuple read(self, attributes)


cpdef tuple words_of(name)
