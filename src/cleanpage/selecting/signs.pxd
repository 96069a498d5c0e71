cimport cython

from cleanpage.fields cimport Block

cdef Py_ssize_t _PARAGRAPH, _SENTENCE
cdef double _LINKED
cdef object _HEADING, _ENDS


@cython.locals(
    size=Py_ssize_t, chars=Py_ssize_t, page=Py_ssize_t, prose=Py_ssize_t, linked=Py_ssize_t,
    headings=Py_ssize_t, paragraphs=Py_ssize_t, longest=Py_ssize_t, longest_run=Py_ssize_t,
    run=Py_ssize_t, gap=Py_ssize_t, links=Py_ssize_t, text=str, block=Block,
)
cpdef tuple text_signs(blocks, chosen)
@cython.locals(size=Py_ssize_t)
cdef bint _is_paragraph(str text, Py_ssize_t linked) except -1
