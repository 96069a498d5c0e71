cimport cython

from cleanpage.stripping.cuts cimport whole
from cleanpage.stripping.evidence cimport hits_of, is_chosen, is_outside, says_other
from cleanpage.stripping.lines cimport is_prose


@cython.locals(
    found=dict, opened=list, areas=dict, seen=Py_ssize_t, at=Py_ssize_t, fresh=Py_ssize_t,
    place=Py_ssize_t, around=Py_ssize_t, own=list,
)
cpdef dict find_areas(blocks, names)
@cython.locals(named=list, outermost=list, end=Py_ssize_t)
cpdef list areas_named(blocks, page, words)
@cython.locals(cuts=list, certain=int, index=Py_ssize_t, evidence=str)
cpdef list area_cuts(blocks, page, words, table)
cpdef str selector(box, words)
@cython.locals(count=Py_ssize_t)
cdef Py_ssize_t _count_fresh(boxes, Py_ssize_t seen) except -1
@cython.locals(tells=bint, own=list)
cdef list _names(box, names)
cdef _close(opened, Py_ssize_t end, dict found)
@cython.locals(named=list)
cdef list _all_named(areas, words)
@cython.locals(start=Py_ssize_t, stop=Py_ssize_t, first=Py_ssize_t, end=Py_ssize_t)
cdef bint _holds_article(blocks, page, area) except -1
cdef bint _is_furniture(blocks, page, area, table) except -1
