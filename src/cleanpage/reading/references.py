# cython: boundscheck=False, wraparound=False
"""Character references: characters that are written by their name or number, as `&amp;`.

https://html.spec.whatwg.org/#character-reference-state. Names are looked up here, and so are the
numbers of most characters; the rest is left to Python's `html.unescape`, which follows the same
standard.
"""

from __future__ import annotations

from html import unescape
from html.entities import html5

__all__ = ["resolved"]


def resolved(text: str, within_tag: bool = False) -> str:
    """The text with the characters that its references mean.

    Args:
        text: as it stands in the page.
        within_tag: whether it is the value of an attribute, where "&copy=2" is a part of a query.

    Example:
        >>> resolved("Fish &amp; chips &#8211; 5 &euro;&copy 2026")
        'Fish & chips – 5 €© 2026'
        >>> resolved("/?a=1&copy=2&amp;b=3", within_tag=True)
        '/?a=1&copy=2&b=3'
    """
    at = text.find("&")
    if at < 0:
        return text
    size, last = len(text), 0
    pieces = []
    while at >= 0:
        end = at + 1
        if end < size and text[end] == "#":
            end += 1
        while end < size and _is_alphanumeric(text[end]):
            end += 1
        is_closed = end < size and text[end] == ";"
        written = text[at : end + is_closed]
        meant = html5.get(written[1:]) if is_closed or not within_tag else None
        if meant is None and is_closed:
            meant = _by_number(written)
        if meant is None:
            is_query = within_tag and not is_closed and _goes_on(written, text[end : end + 1])
            meant = written if is_query else unescape(written)
        pieces.append(text[last:at])
        pieces.append(meant)
        last = end + is_closed
        at = text.find("&", last)
    pieces.append(text[last:])
    return "".join(pieces)


def _by_number(written: str) -> str | None:
    """The character of a decimal number, if it is one that anybody uses."""
    digits = written[2:-1]
    if written[1] != "#" or not (digits.isascii() and digits.isdecimal() and len(digits) < 6):
        return None
    number = int(digits)
    # below are controls and what is meant by them, above surrogates and what is no character
    return chr(number) if 160 <= number < 0xD800 or 32 <= number < 127 else None


def _goes_on(written: str, following: str) -> bool:
    """Whether it is no whole name, or something else than a value's end stands behind it."""
    return written[1:2] != "#" and (following == "=" or written[1:] not in html5)


def _is_alphanumeric(char: str) -> bool:
    return "a" <= char <= "z" or "A" <= char <= "Z" or "0" <= char <= "9"
