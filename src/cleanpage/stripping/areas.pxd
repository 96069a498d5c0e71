cimport cython

from cleanpage.stripping.cuts cimport whole
from cleanpage.stripping.evidence cimport hits_of, is_chosen, is_outside, says_other
from cleanpage.fields cimport Area, Block, Box, PageInfo
from cleanpage.stripping.lines cimport is_prose
from cleanpage.tuples cimport make


@cython.locals(
    found=dict, opened=list, areas=dict, seen=Py_ssize_t, at=Py_ssize_t, fresh=Py_ssize_t,
    place=Py_ssize_t, around=Py_ssize_t, own=list, block=Block, box=Box, boxes=tuple,
)
cpdef dict find_areas(blocks, frozenset names)
@cython.locals(named=list, outermost=list, end=Py_ssize_t, area=Area)
cpdef list areas_named(blocks, PageInfo page, frozenset words)
@cython.locals(cuts=list, certain=int, index=Py_ssize_t, evidence=str, area=Area)
cpdef list area_cuts(blocks, PageInfo page, frozenset words, table)
cpdef str selector(Box box, words)
@cython.locals(count=Py_ssize_t, box=Box)
cdef Py_ssize_t _count_fresh(tuple boxes, Py_ssize_t seen) except -1
@cython.locals(tells=bint, own=list)
cdef list _names(Box box, frozenset names)
cdef _close(tuple opened, Py_ssize_t end, dict found)
@cython.locals(named=list, own=tuple)
cdef list _all_named(dict areas, frozenset words)
@cython.locals(box=Box)
cpdef _number(Area area)
@cython.locals(start=Py_ssize_t, stop=Py_ssize_t, first=Py_ssize_t, end=Py_ssize_t, block=Block)
cdef bint _holds_article(blocks, PageInfo page, Area area) except -1
@cython.locals(inside=Py_ssize_t, total=Py_ssize_t, block=Block)
cdef bint _is_much(blocks, PageInfo page, Area area) except -1
@cython.locals(block=Block)
cdef bint _is_furniture(blocks, PageInfo page, Area area, table) except -1
