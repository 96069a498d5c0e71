cimport cython

from cleanpage.stripping.evidence cimport covers, hits_of, is_chosen, is_outside, says_other
from cleanpage.fields cimport Block, Box, Hit, PageInfo
from cleanpage.stripping.lines cimport is_headline, is_link


@cython.locals(hit=Hit)
cpdef bint is_head(Block block, hits) except -1
@cython.locals(stop=Py_ssize_t, at=Py_ssize_t)
cpdef Py_ssize_t end_of_run(blocks, Py_ssize_t start, belongs, Py_ssize_t most=*) except -1
@cython.locals(start=Py_ssize_t, end=Py_ssize_t, stop=Py_ssize_t, last=Block)
cpdef Py_ssize_t links_below(blocks, PageInfo page, Py_ssize_t head, table) except -1
@cython.locals(
    start=Py_ssize_t, end=Py_ssize_t, stop=Py_ssize_t, depth=Py_ssize_t, number=Py_ssize_t,
    box=Box,
)
cpdef Py_ssize_t section_below(blocks, PageInfo page, Py_ssize_t head, table) except -1
@cython.locals(box=Box)
cdef bint _stands_in(Py_ssize_t number, Py_ssize_t depth, Block block, PageInfo page, table) except -1
@cython.locals(text=str)
cdef bint _is_teaser(Block block, PageInfo page, table) except -1
