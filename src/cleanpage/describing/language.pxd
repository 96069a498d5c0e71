cimport cython


@cython.locals(counts=dict, speakers=dict, word=str, codes=tuple)
cdef dict _stopwords(list words)
@cython.locals(sample=list, counts=dict, text=str)
cpdef detect(texts, declared=*)
cdef str _by_script(str letters)
