cimport cython

from cleanpage.fields cimport Block, Cut, PageInfo


@cython.locals(whole=dict, parts=dict, refusals=list, article=dict, cuts=list, share=double, cut=Cut)
cpdef run(blocks, page, strippers)
cdef _checked(Cut cut, blocks, name)
@cython.locals(asked=dict, cut=Cut)
cdef double _share_of_article(list cuts, dict article) except -1
@cython.locals(kept=list, applied=list, levels=dict, headed=bint, own=list, block=Block, rest=Block)
cdef tuple _apply(blocks, dict whole, dict parts)
@cython.locals(own=list)
cdef _raised(Block item, dict levels)
