cdef class Reading:
    cdef public object language
    cdef public object now
    cdef dict _known

    cpdef date(self, text)


cdef str _dates(str key)
cdef tuple _surroundings(clues, Py_ssize_t index, place, label)
