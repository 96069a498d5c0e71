"""Named tuples, made quickly: a page has thousands of them.

Compiled, `tuples.pyx` takes the place of this module.
"""

from __future__ import annotations

from typing import TypeVar

__all__ = ["make", "untracked"]

_T = TypeVar("_T", bound=tuple[object, ...])


def make(kind: type[_T], fields: tuple[object, ...]) -> _T:
    """A named tuple of all its fields: the same as `kind(*fields)`, in less time.

    Example:
        >>> from cleanpage.block import Box
        >>> make(Box, (1, "p", ()))
        Box(number=1, tag='p', words=())
    """
    return tuple.__new__(kind, fields)


def untracked(fields: _T) -> _T:
    """The tuple, which the garbage collector need not look at, because nothing in it can hold it.

    Example:
        >>> untracked((1, 2))
        (1, 2)
    """
    return fields
