cpdef Py_ssize_t find(
    const unsigned char* page, Py_ssize_t size, unsigned char mark, Py_ssize_t at
) noexcept


cdef class Names:
    cdef list _written
    cdef list _meant

    cpdef str name(self, const unsigned char* page, Py_ssize_t start, Py_ssize_t end)
