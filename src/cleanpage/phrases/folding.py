"""Brings text into the form in which it is compared, without moving a character."""

from __future__ import annotations

import unicodedata

__all__ = ["AROUND", "TRIMMED", "fold", "stands_alone", "unspaced"]

#: White space, punctuation, arrows and icons that stand around a button's or a heading's words.
#: No quotation marks: what they open is somebody's words.
TRIMMED = (
    " \t\n\r\u200b\u200e\u200f\ufeff\ufe0f\u3000"
    ":：…›»«‹→←↗↘↑↓⟶➔➜▸▾▴▲▼▶►◀◄❯❮>|¦•·●○■□▪◆★☆–—―-_~*.,;!?()[]{}<=+×✕✖✓✔#/\\"
    "،؛؟۔।、。，；！？（）【】［］〈〉《》〔〕・｜＞＜＋－〜"
    "📷📸📹🎥🎧🔊🔗📧✉📩📰📬👉👇💬🔔📱📺🖨🖶⚡🔴⚠ℹ⏱🕒📅🗓📌✍❤👍"
)

#: The same, one by one.
AROUND = frozenset(TRIMMED)

#: What differs between two ways to write the same phrase; each is one character for one.
_ALIKE = (
    ("İ", "i"),
    ("ı", "i"),
    ("ё", "е"),
    ("Ё", "е"),
    ("أ", "ا"),
    ("إ", "ا"),
    ("’", "'"),
    ("ʼ", "'"),
    ("\u202f", " "),
)


def fold(text: str) -> str:
    """Lower case, with apostrophes, spaces and a few letters made alike; as long as `text`.

    Not `str.casefold`, which turns one character into several, so that what is found at a place
    in the folded text would stand at another one in the block.

    Example:
        >>> fold("What’s New in İzmir")
        "what's new in izmir"
    """
    if text.isascii():
        return text.lower()
    folded = text.replace("\xa0", " ")
    for this, that in _ALIKE:
        if this in folded:
            folded = folded.replace(this, that)
    return folded.lower()


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no word is cut by the borders of `text[start:end]`.

    Chinese, Japanese and Thai have no borders that one could see, so that any place will do.

    Example:
        >>> stands_alone("share this", 0, 5), stands_alone("shares fell", 0, 5)
        (True, False)
    """
    return not (
        (start > 0 and _joined(text[start - 1], text[start]))
        or (end < len(text) and _joined(text[end - 1], text[end]))
    )


def unspaced(character: str) -> bool:
    """Whether a character belongs to a script that puts no spaces between words."""
    return "\u2e80" <= character <= "\ua4cf" or "\u0e00" <= character <= "\u0eff"


def _joined(left: str, right: str) -> bool:
    return _in_word(left) and _in_word(right) and not (unspaced(left) or unspaced(right))


def _in_word(character: str) -> bool:
    # Vowel signs (M) and joiners are a part of the word in Hindi, Arabic and Persian.
    return (
        character.isalnum()
        or unicodedata.category(character)[0] == "M"
        or "\u200c" <= character <= "\u200d"
    )
