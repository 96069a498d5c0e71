"""White space as a browser shows it."""

from __future__ import annotations

__all__ = ["single_spaced"]


def single_spaced(text: str) -> str:
    r"""The words of a text with one space between them and none around them.

    The same as `" ".join(text.split())`: most texts are so between their ends, and need not be
    taken apart.

    Example:
        >>> single_spaced("\n  Rain and  wind ")
        'Rain and wind'
    """
    first, last = -1, 0
    gap = 0  # white space since the last word: 1 for a single space, 2 for any other
    for place, char in enumerate(text):
        if " " < char < "\x85" or not char.isspace():
            if first < 0:
                first = place
            elif gap > 1:
                return " ".join(text.split())
            last = place
            gap = 0
        elif char == " " and not gap:
            gap = 1
        else:
            gap = 2
    return "" if first < 0 else text[first : last + 1]
