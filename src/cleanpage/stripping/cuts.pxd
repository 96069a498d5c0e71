cimport cython

from cleanpage.fields cimport Block, Cut, Hit, PageInfo
from cleanpage.stripping.evidence cimport is_chosen, needed, quoted, strength
from cleanpage.tuples cimport make


cpdef whole(index, rule, evidence)
@cython.locals(cuts=list, index=Py_ssize_t, bound=int, hint=bint, block=Block, first=Hit)
cpdef list phrase_cuts(blocks, PageInfo page, table)
@cython.locals(cuts=list, index=Py_ssize_t)
cpdef list label_cuts(blocks, PageInfo page, table, but=*)
@cython.locals(cuts=list, index=Py_ssize_t, before=str, block=Block, hit=Hit)
cpdef list tail_cuts(blocks, PageInfo page, table)
