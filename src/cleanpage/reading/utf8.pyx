"""Whether bytes are UTF-8, without making text of them only to throw it away."""

from libc.stdint cimport uint64_t
from libc.string cimport memcpy

__all__ = ["is_utf8"]


def is_utf8(bytes data not None):
    """Whether all of it is valid UTF-8."""
    return _is_valid(data, len(data))


cdef bint _is_valid(const unsigned char* data, Py_ssize_t size) noexcept nogil:
    """After table 3-7 of the Unicode standard, "Well-Formed UTF-8 Byte Sequences"."""
    cdef Py_ssize_t at = 0
    cdef Py_ssize_t following
    cdef unsigned char first, second, lowest, highest
    cdef uint64_t some[8]
    while at < size:
        if size - at >= 64:  # most are ASCII
            memcpy(some, data + at, 64)
            if not 0x8080808080808080u & (
                some[0] | some[1] | some[2] | some[3] | some[4] | some[5] | some[6] | some[7]
            ):
                at += 64
                continue
        if size - at >= 8:
            memcpy(some, data + at, 8)
            if not some[0] & 0x8080808080808080u:
                at += 8
                continue
        first = data[at]
        at += 1
        if first < 0x80:
            continue
        if first < 0xC2 or first > 0xF4:
            return False
        following = 1 if first < 0xE0 else 2 if first < 0xF0 else 3
        if size - at < following:
            return False
        lowest = 0xA0 if first == 0xE0 else 0x90 if first == 0xF0 else 0x80
        highest = 0x9F if first == 0xED else 0x8F if first == 0xF4 else 0xBF
        second = data[at]
        if second < lowest or second > highest:
            return False
        if following > 1 and data[at + 1] & 0xC0 != 0x80:
            return False
        if following > 2 and data[at + 2] & 0xC0 != 0x80:
            return False
        at += following
    return True
