"""Strings of metadata: made readable, and folded for comparison."""

from __future__ import annotations

import html
import re
import unicodedata

from cleanpage.spaces import single_spaced

__all__ = ["fold", "on_one_line", "readable", "words"]

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}+>")
_WORD = re.compile(r"\w++")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]")
#: No field needs more; a page that puts its article into a meta tag is cut here.
_LONGEST = 4_000
#: Bytes of ASCII text: letters in lower case, digits and underscores kept, the rest a space.
_ASCII_WORDS = bytes(
    byte if byte < 0x80 and (chr(byte).isalnum() or byte == ord("_")) else ord(" ")
    for byte in range(256)
).lower()


def readable(text: str) -> str:
    r"""A value as a person reads it: entities decoded, tags and invisible characters gone.

    Entities are decoded twice, because publishing systems often encode twice.

    Example:
        >>> readable("  Salt &amp;amp; <b>pepper</b>\n")
        'Salt & pepper'
    """
    text = text[:_LONGEST]
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub(" ", text)
    return on_one_line(text)


def on_one_line(text: str) -> str:
    """Text that readers see, in which nothing is an entity or a tag, without invisible characters.

    Example:
        >>> on_one_line("30 Years of <br>  Ta\u00adgs")
        '30 Years of <br> Tags'
    """
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    return single_spaced(text)


def fold(text: str) -> str:
    """Text reduced to what two spellings of it share: its words, without case and punctuation.

    Example:
        >>> fold("“It’s  TIME”") == fold("it's time")
        True
    """
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The case-folded words of a text.

    Example:
        >>> words("Salt & Pepper")
        ['salt', 'pepper']
    """
    if text.isascii():  # the usual case, three times as fast as the pattern
        return text.encode().translate(_ASCII_WORDS).decode().split()
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
