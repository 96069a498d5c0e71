"""Looks through the bytes of a page: for the next one of a kind, and for names.

Compiled, `scanning.pyx` takes the place of this module.
"""

from __future__ import annotations

__all__ = ["Names", "find"]


def find(page: bytes, size: int, mark: int, at: int) -> int:
    """Where the next byte of this kind stands, from a place on; the page's size if there is none.

    Example:
        >>> find(b"a > b", 5, ord(">"), 0), find(b"a > b", 5, ord(">"), 3)
        (2, 5)
    """
    found = page.find(mark, at)
    return found if found >= 0 else max(at, size)


class Names:
    """Names of tags and attributes as they are meant: in lower case, each of them one string."""

    def __init__(self) -> None:
        self._known: dict[bytes, str] = {}

    def name(self, page: bytes, start: int, end: int) -> str:
        """The name that stands between two places.

        Example:
            >>> Names().name(b"<DIV class=a>", 1, 4)
            'div'
        """
        written = page[start:end]
        name = self._known.get(written)
        if name is None:
            name = self._known[written] = written.decode("utf-8", "replace").lower()
        return name
