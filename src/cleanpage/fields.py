"""The fields of named tuples, for what is compiled.

Compiled code asks for the attributes of a named tuple by name, each as slow as in Python.
`fields.pxd` tells it the places of the fields, and makes a plain tuple of one that is unpacked.
"""

from __future__ import annotations

from typing import TypeVar

__all__ = ["fields_of"]

_Row = TypeVar("_Row", bound=tuple[object, ...])


def fields_of(row: _Row) -> _Row:
    """The same, for compiled code a plain tuple.

    Example:
        >>> from cleanpage.block import Box
        >>> number, tag, words = fields_of(Box(1, "p"))
    """
    return row
