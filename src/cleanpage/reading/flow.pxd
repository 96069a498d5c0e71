cimport cython


cdef dict HEADINGS, KINDS
cdef object _CODE, _LIST_ITEM, _PARAGRAPH


cdef class Counter:
    cdef public bint ordered
    cdef public object next


cdef class Flow:
    cdef public object kind
    cdef public Py_ssize_t level
    cdef public Py_ssize_t depth
    cdef public Py_ssize_t group
    cdef public object counter
    cdef public object marker
    cdef public object code
    cdef public bint hidden

    @cython.locals(flow=Flow)
    cpdef Flow copy(self)


@cython.locals(inner=Flow)
cpdef Flow inner_flow(Flow flow, tag, attributes, Py_ssize_t number)
cpdef bint is_hidden(attributes) except -1
cdef bint _hides(str style) except -1
cdef _take_number(Flow flow, attributes)
cdef _number(value, default)
