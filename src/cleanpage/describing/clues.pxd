cimport cython

from cleanpage.describing.strings cimport fold, readable
from cleanpage.extent cimport extent


@cython.locals(above=list, start=Py_ssize_t, since=Py_ssize_t)
cdef tuple _locate(tuple blocks, tuple headings, Py_ssize_t titled)
@cython.locals(text=str)
cdef Py_ssize_t _first_prose(tuple blocks, Py_ssize_t since) except -1
