cimport cython

from cleanpage.extent cimport wide_chars
from cleanpage.fields cimport Block

cdef double _SURE, _LEAST, _LINKED
cdef Py_ssize_t _PROSE_WORDS, _ROWS
cdef object _IMAGE, _CAPTION, _CODE, _ROW


@cython.locals(
    threshold=cython.double, value=cython.double, block=Block, chosen=list, has_code=cython.bint,
    has_rows=cython.bint,
)
cpdef list choose(blocks, chance)
@cython.locals(index=Py_ssize_t, code=set, run=list, block=Block)
cdef _take_code(blocks, list chosen)
@cython.locals(
    index=Py_ssize_t, rows=dict, cells=set, run=list, table=list, size=Py_ssize_t, block=Block,
)
cdef _take_tables(blocks, list chosen)
@cython.locals(before=cython.bint, index=Py_ssize_t, run=list, runs=list, block=Block)
cdef list _enclosed(blocks, list chosen, set members)
@cython.locals(
    size=cython.double, length=Py_ssize_t, longest=Py_ssize_t, sizes=list, value=cython.double,
    there=cython.double, best=cython.double, threshold=cython.double, right=cython.double,
    asked=cython.double, expected=cython.double, block=Block,
)
cdef double _threshold(blocks, chance) except? -1
@cython.locals(before=Py_ssize_t, index=Py_ssize_t, image=Py_ssize_t, images=list, block=Block)
cdef _take_images(blocks, list chosen)
@cython.locals(first=Py_ssize_t, end=Py_ssize_t, index=Py_ssize_t, text=str, block=Block)
cpdef tuple body_of(blocks, chosen)
