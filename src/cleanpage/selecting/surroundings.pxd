cimport cython

from cleanpage.fields cimport Block, Box
from cleanpage.selecting.words cimport WordScores

cdef Py_ssize_t _LEVELS, _NAMED, NEAR, _FIRST_TAG, _FARTHEST
cdef long _ARTICLE
cdef dict _LANDMARK_BITS, _NEAR_TAGS


cdef class _Name:
    cdef Py_ssize_t number
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
    cdef Py_ssize_t name
    cdef Py_ssize_t number
    cdef Py_ssize_t outer
    cdef Py_ssize_t own


cdef class Surroundings:
    cdef public object numbers
    cdef public object names
    cdef object _place_of
    cdef object _values
    cdef WordScores _scores
    cdef dict _known
    cdef list _places
    cdef dict _named
    cdef Py_ssize_t _last_name

    cpdef Py_ssize_t alike(self, Box box) except -1
    @cython.locals(
        place=_Place, number=Py_ssize_t, count=Py_ssize_t, index=Py_ssize_t, depth=Py_ssize_t,
    )
    cdef _write_shared(
        self, Py_ssize_t middle, long long[::1] shared, const long long[::1] place_of,
        float[::1] values, Py_ssize_t at,
    )
    @cython.locals(seen=Py_ssize_t, index=Py_ssize_t, boxes=tuple, place=_Place, block=Block, box=Box)
    cdef _read(
        self, blocks, Py_ssize_t count, float[::1] values, long long[::1] numbers,
        long long[::1] names,
    )
    @cython.locals(landmarks=long, at=Py_ssize_t, near=cython.double)
    cdef _write_columns(
        self, _Place place, Py_ssize_t count, Py_ssize_t index, float[::1] values
    )
    @cython.locals(level=Py_ssize_t)
    cdef _write_boxes(
        self, _Place place, Py_ssize_t count, Py_ssize_t index, long long[::1] numbers,
        long long[::1] names,
    )
    @cython.locals(level=Py_ssize_t, box=Box)
    cdef _write_hidden(
        self, tuple boxes, Py_ssize_t count, Py_ssize_t index, long long[::1] numbers,
        long long[::1] names,
    )
    @cython.locals(count=Py_ssize_t, place=_Place, outer=_Place, name=_Name, box=Box)
    cdef _Place _learn(self, tuple boxes, Py_ssize_t seen)
    @cython.locals(place=_Place)
    cdef _Place _nowhere(self)
    @cython.locals(
        names=dict, name=_Name, near=cython.double, far=cython.double, near_tag=cython.double,
        far_tag=cython.double,
    )
    cdef _Name _name(self, tag, tuple words)
