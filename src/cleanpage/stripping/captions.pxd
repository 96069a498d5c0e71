cimport cython

from cleanpage.fields cimport Block


@cython.locals(text=str, tail=str)
cdef _credited(Block block, language)
cdef list _credits_in(text, language)
