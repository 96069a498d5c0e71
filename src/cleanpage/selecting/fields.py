"""The fields of a named tuple, to be unpacked.

Compiled code unpacks a plain tuple at once and asks for the attributes of a named one by name, each
as slow as in Python. What is called here stands in `fields.pxd` and is compiled where it is used.
"""

from __future__ import annotations

from typing import TypeVar

__all__ = ["of"]

_Row = TypeVar("_Row", bound=tuple[object, ...])


def of(row: _Row) -> _Row:
    """The same, for compiled code a plain tuple."""
    return row
