cimport cython


@cython.locals(stack=list, node=dict, keys=dict, seen=Py_ssize_t)
cdef _walk(value, list nodes)
@cython.locals(kinds=tuple, fields=dict)
cdef _thing(dict node, dict by_id, address)
cdef double _weight(str kind) except -1
cdef _addresses(dict fields)
cdef _resolve(value, dict by_id)
cdef _resolve_one(value, dict by_id)
@cython.locals(found=list)
cpdef list texts(value)
@cython.locals(found=list)
cpdef list names(value)
@cython.locals(found=list, stack=list)
cpdef list flat(value)
