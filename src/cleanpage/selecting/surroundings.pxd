cimport cython


cdef class _Name:
    cdef double near
    cdef double far
    cdef long landmark
    cdef Py_ssize_t code
    cdef Py_ssize_t boxes


cdef class _Place:
    cdef double near
    cdef double far
    cdef double worst
    cdef long landmarks
    cdef Py_ssize_t depth
    cdef Py_ssize_t article
    cdef Py_ssize_t code
    cdef bint has_block
    cdef double block_near
    cdef double block_far


cdef class Surroundings:
    cdef object _scores
    cdef dict _places
    cdef dict _names

    @cython.locals(name=_Name)
    cpdef Py_ssize_t named(self, box) except -1
    @cython.locals(
        seen=Py_ssize_t, index=Py_ssize_t, at=Py_ssize_t, landmarks=long, last=tuple,
        boxes=tuple, place=_Place,
    )
    cdef _write(self, blocks, Py_ssize_t count, float[::1] values)
    @cython.locals(place=_Place, outer=_Place)
    cdef _Place _place(self, number, tuple boxes, Py_ssize_t seen)
    @cython.locals(count=Py_ssize_t, place=_Place, outer=_Place, name=_Name)
    cdef _Place _learn(self, tuple boxes, Py_ssize_t seen)
    @cython.locals(names=dict, name=_Name)
    cdef _Name _name(self, tag, tuple words)


@cython.locals(index=Py_ssize_t, level=Py_ssize_t, last=tuple, boxes=tuple)
cdef _write_numbers(blocks, Py_ssize_t count, long long[::1] numbers)
