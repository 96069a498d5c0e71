"""Text in columns of a terminal, where some characters take two cells and some none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

__all__ = ["cells", "pad", "wrap"]

NO_CELL = frozenset({"Mn", "Me", "Cf"})


def cells(text: str) -> int:
    """How many cells of a terminal a text takes (Unicode standard annex 11).

    Example:
        >>> cells("路線 4")
        6
    """
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cell(char: str) -> int:
    if unicodedata.category(char) in NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def pad(text: str, width: int) -> str:
    """A text with spaces behind it up to a width."""
    return text + " " * (width - cells(text))


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most `width` cells, between words where that is possible.

    Args:
        text: without line breaks.
        width: at least 2.

    Example:
        >>> wrap("Line 4 runs again", 9)
        ['Line 4', 'runs', 'again']
    """
    lines: list[str] = []
    line, used = "", 0
    for word in _fitting(text.split(), width):
        size = cells(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    return [*lines, line] if line else lines


def _fitting(words: list[str], width: int) -> Iterator[str]:
    """The words; those that are wider than a line in parts."""
    for word in words:
        part, used = "", 0
        for char in word:
            size = _cell(char)
            if used + size > width:
                yield part
                part, used = "", 0
            part, used = part + char, used + size
        yield part
