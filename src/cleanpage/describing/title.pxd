cimport cython

from cleanpage.describing.strings cimport fold, words


@cython.locals(found=list, places=dict, named=dict)
cdef tuple _features(str key, list titles, around)
cdef _agreement(dict places, list found)
@cython.locals(spelled=set)
cdef _likeness(str key, around, list found)
@cython.locals(kickers=Py_ssize_t, ending=str)
cdef _relation(str key, around, bint declared, list found)
@cython.locals(count=Py_ssize_t)
cdef _form(str key, str text, around, list found)
@cython.locals(ending=str, longer=list, kickers=list, other=str, kicker=str)
cdef Py_ssize_t _kickers(str key, around) except -2
@cython.locals(other=str, whole=str)
cdef bint _broken_off(str key, str text, titles) except -1
cpdef str _ascii(str word)
cdef str _share(set part, set whole)
