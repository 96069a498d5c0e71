cimport cython

from cleanpage.describing.names cimport is_person
from cleanpage.describing.strings cimport fold, words
from cleanpage.describing.vocabulary cimport byline_prefix


cdef class _People:
    cdef dict _declared
    cdef dict _shown
    @cython.locals(found=list)
    cpdef tuple declared(self, texts)
    cpdef tuple shown(self, text)


@cython.locals(found=dict)
cdef tuple _together(people)
cdef str _place(element)
cdef str _byline(str text, bint near)
cdef bint _is_sentence(str text) except -1
