cimport cython

from cleanpage.stripping.areas cimport selector
from cleanpage.stripping.cuts cimport whole
from cleanpage.fields cimport Block, PageInfo


@cython.locals(cuts=list, known=dict, meant=set, linked=Py_ssize_t, length=Py_ssize_t, block=Block)
cdef list _left(blocks, PageInfo page)
@cython.locals(first=Py_ssize_t, end=Py_ssize_t)
cdef tuple _place(Py_ssize_t index, body)
@cython.locals(block=Block)
cdef set _articles(blocks, PageInfo page)
@cython.locals(passed=list, told=tuple)
cdef tuple _telling(boxes, set meant, dict known)
