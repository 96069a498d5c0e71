cimport cython

from cleanpage.stripping.evidence cimport is_chosen, needed, quoted, strength


cpdef whole(index, rule, evidence)
@cython.locals(cuts=list, index=Py_ssize_t, bound=int, hint=bint)
cpdef list phrase_cuts(blocks, page, table)
@cython.locals(cuts=list, index=Py_ssize_t)
cpdef list label_cuts(blocks, page, table, but=*)
@cython.locals(cuts=list, index=Py_ssize_t, before=str)
cpdef list tail_cuts(blocks, page, table)
