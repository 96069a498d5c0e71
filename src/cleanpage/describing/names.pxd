cimport cython

from cleanpage.describing.name_parts cimport is_unspaced, parts_of
from cleanpage.describing.strings cimport fold, readable
from cleanpage.describing.vocabulary cimport byline_prefix, is_credit


@cython.locals(parts=list)
cpdef bint is_person(name) except -1
@cython.locals(found=dict, raw=str, whole=str, part=str, name=str, key=str)
cdef tuple _names_in(str text, bint visible)
cdef list _of_writers(list parts)
cdef bint _is_of_others(str part) except -1
cdef bint _is_place(str name, str before) except -1
cdef str _without_date(str text)
@cython.locals(length=Py_ssize_t, rest=str, words=list, kinds=frozenset, told=bint, place=Py_ssize_t, word=str)
cdef str _introduced(str text, bint visible)
cdef str _without_brackets(str text)
@cython.locals(words=list, word=str)
cdef str _without_labels(str part)
@cython.locals(particles=frozenset, conjunctions=frozenset, word=str, end=Py_ssize_t)
cdef str _without_small_words(list words)
@cython.locals(words=list, place=Py_ssize_t, name=str)
cdef str _without_role(str part)
@cython.locals(name=str, last=str, short=bint)
cdef str _trim(str part)
cdef bint _is_label(str part) except -1
cdef bint _is_aside(str part) except -1
@cython.locals(w=str)
cdef bint _has_role(part) except -1
cdef bint _can_be(str name, str key) except -1
