cimport cython


@cython.locals(conjunctions=frozenset, found=list, part=str, words=list, sides=list, side=list)
cpdef list parts_of(str text)
@cython.locals(conjunctions=frozenset, side=list, sides=list, word=str, spelled=str)
cdef list _sides(list words)
@cython.locals(char=Py_UCS4)
cpdef bint is_unspaced(str text) except -1
