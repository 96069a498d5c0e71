"""Names in capitals brought to case."""

from __future__ import annotations

import unicodedata

from cleanpage.describing.vocabulary import word_list

__all__ = ["recase"]

_VOWELS = frozenset("AEIOUY")


def recase(name: str) -> str:
    """A person's name in capitals brought to case; abbreviations of houses stay as they are.

    Example:
        >>> recase("ANNE-MARIE VAN DER BERG"), recase("BBC NEWS"), recase("J. O'NEILL")
        ('Anne-Marie van der Berg', 'BBC NEWS', "J. O'Neill")
    """
    if not name.isupper():
        return name
    parts = name.split()
    if len(parts) < 2 or not all(map(_speakable, parts)):
        return name
    particles = word_list("names", "particles")
    kept = word_list("names", "credentials")
    return " ".join(
        part if part in kept else part.lower() if part.lower() in particles else _capitalised(part)
        for part in parts
    )


def _speakable(part: str) -> bool:
    """Initials, or a word with a vowel: "ADA", "J.", not "BBC"."""
    plain = unicodedata.normalize("NFD", part).strip("-.'’")
    return len(plain) == 1 or not plain.isascii() or not _VOWELS.isdisjoint(plain)


def _capitalised(part: str) -> str:
    """Like `str.title`, with the capitals of "O'Neill", "Lee-Brandt" and "McCarthy"."""
    titled = part.title()
    return f"Mc{titled[2:].title()}" if titled.startswith("Mc") and len(titled) > 4 else titled
