cimport cython

from cleanpage.fields cimport Block

cdef Py_ssize_t _NUMBER


@cython.locals(runs=list, following=tuple, index=Py_ssize_t, block=Block, text=str)
cdef list _galleries(blocks)
