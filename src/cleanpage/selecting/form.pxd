cimport cython

from cleanpage.extent cimport wide_chars
from cleanpage.fields cimport Block, Span
from cleanpage.selecting.agreement cimport beginning, pairs_of, rules_out
from cleanpage.selecting.words cimport WordScores

cdef Py_ssize_t _LONG, _BEGINNING
cdef str _CLOSING
cdef object _LINK, _STRONG, _OPENING, ENDS


@cython.locals(
    row=Py_ssize_t, text_at=Py_ssize_t, kind_at=Py_ssize_t, code=Py_ssize_t, digits=Py_ssize_t,
    count=Py_ssize_t, shapes=list, counts=dict, kinds=tuple, text=str, shape=str, block=Block,
)
cdef _write(blocks, float[::1] values, Py_ssize_t width)
@cython.locals(
    linked=Py_ssize_t, links=Py_ssize_t, strong=Py_ssize_t, spans=tuple, span=Span,
)
cdef _write_markup(Block block, Py_ssize_t size, float[::1] values, Py_ssize_t at)
@cython.locals(
    row=Py_ssize_t, size=Py_ssize_t, has_body=cython.bint, is_claimed=cython.bint, text=str,
    body=str, description=str, title=str, begin=str, pairs=bytearray, block=Block,
)
cdef _write_claims(blocks, float[::1] values, Py_ssize_t width, WordScores scores, claims)
@cython.locals(
    begin=str, head=Py_UCS4, last=Py_UCS4, tail=str, char=Py_UCS4, spaces=Py_ssize_t,
    wide=Py_ssize_t, stops=Py_ssize_t, commas=Py_ssize_t, separators=Py_ssize_t,
    digits=Py_ssize_t, symbols=cython.bint, stopped=cython.bint,
    is_upper=cython.bint, is_title=cython.bint,
)
cdef Py_ssize_t _write_text(str text, float[::1] values, Py_ssize_t at) except -1
@cython.locals(within=cython.bint, cased=cython.bint, char=Py_UCS4)
cdef bint _is_title(str text) except -1
cdef str _tail(str text)
@cython.locals(count=Py_ssize_t, char=Py_UCS4)
cdef Py_ssize_t _digits(str text) except -1
cdef str _without_digits(str text)
