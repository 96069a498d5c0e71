cimport cython

from cleanpage.stripping.cuts cimport whole
from cleanpage.stripping.evidence cimport hits_of, is_chosen, says_other
from cleanpage.fields cimport Block, PageInfo
from cleanpage.stripping.lines cimport is_link, leads_into_page


cdef object _HEADING


@cython.locals(cuts=list, start=Py_ssize_t, text=str, block=Block)
cdef list _permalinks(blocks, PageInfo page)
@cython.locals(cuts=list, run=list, block=Block)
cdef list _menus(blocks, PageInfo page, cut)
@cython.locals(cuts=list, into_page=bint, block=Block)
cdef list _menu(list run, PageInfo page, cut)
cdef bint _leads_into_page(list run) except -1
cdef bint _is_entry(Block block, PageInfo page) except -1
