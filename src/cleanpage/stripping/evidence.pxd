cimport cython

from cleanpage.stripping.lines cimport has_letters, is_link, is_prose, words_in


cpdef bint is_chosen(page, Py_ssize_t index) except -1
cpdef list chosen_blocks(blocks, page)
@cython.locals(first=Py_ssize_t, end=Py_ssize_t)
cpdef bint is_outside(page, Py_ssize_t index) except -1
@cython.locals(first=Py_ssize_t, end=Py_ssize_t)
cpdef Py_ssize_t end_of_prose(blocks, page) except -1
@cython.locals(first=Py_ssize_t, end=Py_ssize_t, listed=bint, at_edge=bint)
cpdef int needed(blocks, page, Py_ssize_t index) except -1
@cython.locals(best=int, separate=int, start=Py_ssize_t, end=Py_ssize_t, hit_start=Py_ssize_t, hit_end=Py_ssize_t)
cpdef int strength(page, block, hits) except -1
@cython.locals(other=bint)
cpdef bint says_other(hits, block, table) except -1
cpdef hits_of(page, Py_ssize_t index)
@cython.locals(start=Py_ssize_t, end=Py_ssize_t, text=str)
cpdef str quoted(block, hits)
@cython.locals(text=str)
cpdef bint covers(block, hit) except -1
@cython.locals(text=str)
cdef bint _says_little_else(block, hits) except -1
@cython.locals(words=Py_ssize_t, alone=bint, button=bint, number=bint)
cdef int _strength_of(page, block, hit) except -1
cdef bint _set_off(str text, hit) except -1
cdef bint _in_company(page, Py_ssize_t index) except -1
cdef bint _is_label(hits) except -1
cdef bint _is_step(page, block) except -1
cdef bint _leads_on(blocks, page, Py_ssize_t index) except -1
