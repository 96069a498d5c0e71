cimport cython


@cython.locals(whole=dict, parts=dict, refusals=list, article=dict, cuts=list, share=double)
cpdef run(blocks, page, strippers)
cdef _checked(cut, blocks, name)
@cython.locals(asked=dict)
cdef double _share_of_article(list cuts, dict article) except -1
@cython.locals(kept=list, applied=list, levels=dict, headed=bint, own=list)
cdef tuple _apply(blocks, dict whole, dict parts)
@cython.locals(own=list)
cdef _raised(item, dict levels)
