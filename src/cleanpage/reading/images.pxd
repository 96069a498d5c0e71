cpdef image_source(dict attributes)
cdef bint _is_address(str value) except -1
cdef bint _is_pixel(size) except -1
