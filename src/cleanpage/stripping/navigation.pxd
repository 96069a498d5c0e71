cimport cython

from cleanpage.stripping.cuts cimport whole
from cleanpage.stripping.evidence cimport hits_of, is_chosen, says_other
from cleanpage.stripping.lines cimport is_link, leads_into_page


@cython.locals(cuts=list, run=list)
cdef list _menus(blocks, page, cut)
@cython.locals(cuts=list, into_page=bint)
cdef list _menu(list run, page, cut)
cdef bint _leads_into_page(list run) except -1
cdef bint _is_entry(block, page) except -1
