cdef class Counter:
    cdef public bint ordered
    cdef public object next
