"""What an element's attributes say: the words that name it, and what they make of it."""

from __future__ import annotations

from collections.abc import Mapping

from cleanpage.reading.attributes import ATTRIBUTES, NAMING
from cleanpage.reading.elements import MARKED

__all__ = ["MARKED_WORDS", "read_names", "words_of"]

#: An element named with one of these words is looked at by describing, too: those of bylines, dates
#: and kickers in its `words.toml`, and what `rel` says of links.
MARKED_WORDS = frozenset(
    "author authors autor autore autoren auteur auteurs byline bylines writer contributor "
    "contributors date dateline datetime datum published publish pubdate timestamp posted updated "
    "modified tag license dachzeile eyebrow kicker overline overtitle pretitle roofline "
    "spitzmarke supertitle surtitle surtitre topline toptitle".split()
)

_LONGEST_NAME = 400
_MOST_WORDS = 24
#: So many names are remembered from page to page: those of a site share them.
_MOST_KNOWN = 4096

_known: dict[str, tuple[tuple[str, ...], int]] = {}


def read_names(attributes: Mapping[str, str]) -> tuple[tuple[str, ...], int]:
    """The words that name an element, and the bits of `elements` that its attributes add.

    Example:
        >>> words, traits = read_names({"class": "byline", "style": "color: red"})
        >>> words, traits & MARKED > 0
        (('byline',), True)
    """
    name, traits = "", 0
    for key, value in attributes.items():
        told = ATTRIBUTES.get(key, 0)
        if told:
            traits |= told
            if told & NAMING:
                name = f"{name} {value}" if name else value
    if "aria-hidden" in attributes and attributes["aria-hidden"] == "true":
        name += " aria-hidden"
    if len(name) > _LONGEST_NAME:
        name = name[:_LONGEST_NAME]
    known = _known.get(name)
    if known is None:
        known = _learn(name)
    return known[0], (traits | known[1]) & ~NAMING


def _learn(name: str) -> tuple[tuple[str, ...], int]:
    words = words_of(name)
    known = words, 0 if MARKED_WORDS.isdisjoint(words) else MARKED
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    _known[name] = known
    return known


def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of a class, id or role attribute, at most 24.

    Numbers and single letters say nothing and are left out; camel case is taken apart.

    Example:
        >>> words_of("shareBar__item c-share-bar--x1")
        ('share', 'bar', 'item')
    """
    found: dict[str, None] = {}
    camel = name != name.lower()
    start = 0
    for at, char in enumerate(name + " "):
        if _separates(char):
            if at - start > 1:
                if camel:
                    _add_parts(name[start:at], found)
                else:
                    found[name[start:at]] = None
            start = at + 1
    return tuple(found)[:_MOST_WORDS]


def _add_parts(word: str, found: dict[str, None]) -> None:
    """Add the parts of a word in camel case: of "newsHTMLParser" "news", "html" and "parser"."""
    size = len(word)
    start = parts = 0
    while start < size:
        at = start
        while at < size and "A" <= word[at] <= "Z":
            at += 1
        if at < size and "a" <= word[at] <= "z":
            if at - start > 1:
                at -= 1  # the last capital begins the next part
            else:
                at += 1
                while at < size and "a" <= word[at] <= "z":
                    at += 1
        if at == start:
            start += 1  # no letter of the alphabet
            continue
        parts += 1
        if at - start > 1:
            found[word[start:at].lower()] = None
        start = at
    if not parts:
        found[word.lower()] = None


def _separates(char: str) -> bool:
    """Whether it stands between words."""
    return char in "-_.:,;/|()[]{}#!@&=+*~%$^'\"<>?\\0123456789" or char.isspace()
