cimport cython


@cython.locals(named=dict)
cdef list _where(list items, dict places)
cdef Py_ssize_t _words(name) except -1
@cython.locals(told=list)
cdef list _beside(keys, dict places, found)
