cimport cython

from cleanpage.phrases.folding cimport fold, stands_alone
from cleanpage.tuples cimport make

cdef Py_ssize_t _LONGEST_CONTAINING
cdef Py_ssize_t _LONGEST_PATTERNED
cdef Py_ssize_t _DIGIT_WITHIN
cdef Py_ssize_t _END


cdef class Spotter:
    cdef dict _whole
    cdef dict _starts
    cdef dict _ends
    cdef dict _contains
    cdef dict _by_start
    cdef tuple _short_starts
    cdef dict _by_end
    cdef tuple _short_ends
    cdef dict _by_word
    cdef frozenset _words
    cdef tuple _unspaced
    cdef tuple _patterns
    cdef Py_ssize_t _longest
    cdef Py_ssize_t _shortest

    @cython.locals(
        folded=str, core=str, start=Py_ssize_t, end=Py_ssize_t, size=Py_ssize_t, hits=list,
        whole=tuple,
    )
    cpdef tuple spot(self, text)
    @cython.locals(phrase=str, end=Py_ssize_t)
    cdef _at_start(self, list hits, str folded, str core, Py_ssize_t start)
    @cython.locals(phrase=str, start=Py_ssize_t)
    cdef _at_end(self, list hits, str folded, str core, Py_ssize_t end)
    @cython.locals(words=list, phrase=str)
    cdef _within(self, list hits, str folded, str core)
    cdef _patterned(self, list hits, str core, Py_ssize_t start)
    @cython.locals(start=Py_ssize_t, end=Py_ssize_t)
    cdef _anywhere(self, list hits, str folded, str phrase)


@cython.locals(spotter=Spotter, seen=dict, found=list)
cpdef tuple spot_all(texts, language=*, known=*)
cdef str _fold(str text)
cdef bint _has_digit(str core) except -1
cdef _add(list hits, key, tuple entries, Py_ssize_t start, Py_ssize_t end)
