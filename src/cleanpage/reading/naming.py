"""What an element's attributes say: the words that name it, and what they make of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cleanpage.reading.elements import MARKED, SHAPING

__all__ = ["MARKED_WORDS", "Naming", "words_of"]

_NAMING = 64  # the attribute's words name the element

#: What an attribute says of its element.
_ATTRIBUTES = {
    **dict.fromkeys(("class", "id", "role", "rel", "data-testid", "data-component"), _NAMING),
    **dict.fromkeys(("itemprop", "property"), _NAMING | MARKED),
    **dict.fromkeys(("datetime", "pubdate"), MARKED),
    **dict.fromkeys(("style", "hidden"), SHAPING),
}

#: An element named with one of these words is looked at by describing, too.
MARKED_WORDS = frozenset(
    "author authors autor auteur byline bylines writer contributor contributors date dateline "
    "datetime published publish pubdate timestamp posted updated modified tag tags topic topics "
    "keywords license headline dachzeile eyebrow kicker overline overtitle pretitle roofline "
    "spitzmarke supertitle surtitle surtitre topline toptitle".split()
)

_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SEPARATORS = str.maketrans(dict.fromkeys("-_.:,;/|()[]{}#!@&=+*~%$^'\"<>?\\0123456789", " "))
_LONGEST_NAME = 400
_MOST_WORDS = 24


class Naming:
    """Reads the attributes of one page's elements; most names come again and again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[str, ...], int]] = {}

    def read(self, attributes: Mapping[str, str]) -> tuple[tuple[str, ...], int]:
        """The words that name an element, and the bits of `elements` that its attributes add.

        Example:
            >>> words, traits = Naming().read({"class": "byline", "style": "color: red"})
            >>> words, traits == MARKED | SHAPING
            (('byline',), True)
        """
        name, traits = "", 0
        for key in attributes:
            told = _ATTRIBUTES.get(key)
            if told is not None:
                traits |= told
                if told & _NAMING:
                    name = f"{name} {attributes[key]}" if name else attributes[key]
        if "aria-hidden" in attributes and attributes["aria-hidden"] == "true":
            name += " aria-hidden"
        known = self._known.get(name)
        if known is None:
            words = words_of(name)
            known = words, 0 if MARKED_WORDS.isdisjoint(words) else MARKED
            self._known[name] = known
        return known[0], (traits | known[1]) & ~_NAMING


def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of a class, id or role attribute, at most 24.

    Numbers and single letters say nothing and are left out; camel case is taken apart.

    Example:
        >>> words_of("shareBar__item c-share-bar--x1")
        ('share', 'bar', 'item')
    """
    words = name[:_LONGEST_NAME].translate(_SEPARATORS).split()
    if not name.islower():
        words = [part.lower() for word in words for part in _CAMEL.findall(word) or (word,)]
    return tuple(dict.fromkeys([word for word in words if len(word) > 1]))[:_MOST_WORDS]
