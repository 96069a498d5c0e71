cimport cython

from cleanpage.phrases.folding cimport fold, unspaced
from cleanpage.tuples cimport untracked

cdef frozenset AROUND


cdef dict _joined_entries(dict one, dict other)
cdef dict _joined(dict one, dict other)
cdef tuple _once(tuple items)
@cython.locals(found=dict, phrase=str, form=str, known=tuple)
cdef dict _entries(str code, tuple keys)
@cython.locals(folded=str)
cdef str _compared(str phrase, str key)
@cython.locals(pairs=list, phrase=str)
cdef dict _by_word(dict phrases, frozenset stopwords)
@cython.locals(character=Py_UCS4)
cdef bint _is_unspaced(str phrase) except -1
@cython.locals(words=list, word=str, longest=str, mark=str)
cdef list _key_words(str phrase, frozenset stopwords)
@cython.locals(groups=dict)
cdef dict _grouped(list pairs)
