cimport cython

from cleanpage.tuples cimport make


@cython.locals(found=list, score=double, weight=object, features=tuple)
cpdef tuple choose(offers, weights)
