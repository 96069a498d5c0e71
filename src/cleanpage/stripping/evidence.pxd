cimport cython

from cleanpage.fields cimport Block, Hit, PageInfo
from cleanpage.stripping.lines cimport has_letters, is_link, is_prose, words_in


cpdef bint is_chosen(PageInfo page, Py_ssize_t index) except -1
@cython.locals(block=Block)
cpdef list chosen_blocks(blocks, PageInfo page)
@cython.locals(first=Py_ssize_t, end=Py_ssize_t)
cpdef bint is_outside(PageInfo page, Py_ssize_t index) except -1
@cython.locals(first=Py_ssize_t, end=Py_ssize_t, block=Block)
cpdef Py_ssize_t end_of_prose(blocks, PageInfo page) except -1
@cython.locals(first=Py_ssize_t, end=Py_ssize_t, listed=bint, at_edge=bint, block=Block)
cpdef int needed(blocks, PageInfo page, Py_ssize_t index) except -1
@cython.locals(best=int, separate=int, start=Py_ssize_t, end=Py_ssize_t, hit=Hit)
cpdef int strength(PageInfo page, Block block, hits) except -1
@cython.locals(other=bint, hit=Hit)
cpdef bint says_other(hits, Block block, table) except -1
cpdef hits_of(PageInfo page, Py_ssize_t index)
@cython.locals(start=Py_ssize_t, end=Py_ssize_t, text=str, hit=Hit)
cpdef str quoted(Block block, hits)
@cython.locals(text=str)
cpdef bint covers(Block block, Hit hit) except -1
@cython.locals(text=str, first=Hit, last=Hit)
cdef bint _says_little_else(Block block, hits) except -1
@cython.locals(words=Py_ssize_t, alone=bint, button=bint, number=bint)
cdef int _strength_of(PageInfo page, Block block, Hit hit) except -1
cdef bint _is_quoted(str text, Hit hit) except -1
cdef bint _set_off(str text, Hit hit) except -1
cdef bint _in_company(PageInfo page, Py_ssize_t index) except -1
@cython.locals(hit=Hit)
cdef bint _is_label(hits) except -1
cdef bint _is_step(PageInfo page, Block block) except -1
@cython.locals(block=Block)
cdef bint _leads_on(blocks, PageInfo page, Py_ssize_t index) except -1
