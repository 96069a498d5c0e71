cdef dict _TRAITS

cpdef long traits_of(str tag) except -1
