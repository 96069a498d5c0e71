cimport cython


@cython.locals(counts=dict, speakers=dict, word=str, codes=tuple)
cdef dict _stopwords(list words)
@cython.locals(sample=list, counts=dict, text=str)
cpdef detect(texts, declared=*)
cdef str _by_script(str letters, declared)
@cython.locals(letter=Py_UCS4, count=Py_ssize_t)
cdef Py_ssize_t _count(str letters, Py_UCS4 first, Py_UCS4 last) except -1
