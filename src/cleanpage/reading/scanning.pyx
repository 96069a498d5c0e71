"""Looks through the bytes of a page, in C: `scanning.py` says what for.

To look a name up in a dictionary, bytes are copied and hashed, which took a twentieth of an
extraction.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_GET_SIZE
from libc.string cimport memchr, memcmp

__all__ = ["Names", "find"]

#: Names that are remembered: each has its place, from which another one may drive it out.
cdef enum:
    NAMES = 512


cpdef Py_ssize_t find(
    const unsigned char* page, Py_ssize_t size, unsigned char mark, Py_ssize_t at
) noexcept:
    """Where the next byte of this kind stands, from a place on; the page's size if there is none."""
    cdef const void* found
    if at >= size:
        return at
    found = memchr(page + at, mark, size - at)
    return size if found is NULL else <const unsigned char*> found - page


cdef class Names:
    """Names of tags and attributes as they are meant: in lower case, most of them one string."""

    def __init__(self):
        self._written = [None] * NAMES
        self._meant = [None] * NAMES

    cpdef str name(self, const unsigned char* page, Py_ssize_t start, Py_ssize_t end):
        """The name that stands between two places."""
        cdef Py_ssize_t size = end - start
        cdef size_t place = size
        cdef Py_ssize_t at
        cdef str meant
        for at in range(start, end):
            place = place * 31 + page[at]
        place %= NAMES
        written = self._written[place]
        if (
            written is not None and PyBytes_GET_SIZE(written) == size
            and not memcmp(PyBytes_AS_STRING(written), page + start, size)
        ):
            return self._meant[place]
        meant = page[start:end].decode("utf-8", "replace").lower()
        self._written[place] = page[start:end]
        self._meant[place] = meant
        return meant
