cimport cython

from cleanpage.fields cimport Block, Box

cdef Py_ssize_t _SHORTEST
cdef double _LIKELY, _LEAST


@cython.locals(own=Py_ssize_t, index=Py_ssize_t, others=list, meant=list, around=list, block=Block)
cpdef drop_rivals(blocks, float[::1] chance, Py_ssize_t headline)
@cython.locals(box=Box)
cdef list _articles_around(Block block)
