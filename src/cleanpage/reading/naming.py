"""What an element's attributes say: the words that name it, and what they make of it."""

from __future__ import annotations

from collections.abc import Mapping

from cleanpage.reading.attributes import ATTRIBUTES, NAMING
from cleanpage.reading.elements import MARKED

__all__ = ["MARKED_WORDS", "read_names", "words_of"]

#: An element named with one of these words is looked at by describing, too.
MARKED_WORDS = frozenset(
    "author authors autor auteur byline bylines writer contributor contributors date dateline "
    "datetime published publish pubdate timestamp posted updated modified tag tags topic topics "
    "keywords license headline dachzeile eyebrow kicker overline overtitle pretitle roofline "
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
    found: list[str] = []
    lower = name.lower()
    camel = name != lower and len(name) == len(lower)
    start = at = 0
    for char in lower:
        if _separates(char):
            _add_word(name, lower, start, at, camel, found)
            start = at + 1
        at += 1
    _add_word(name, lower, start, at, camel, found)
    return tuple(found)


def _add_word(
    name: str, lower: str, start: int, end: int, camel: bool, found: list[str]
) -> None:
    if end - start > 1:
        if camel:
            _add_parts(name, lower, start, end, found)
        else:
            _add(lower[start:end], found)


def _add_parts(name: str, lower: str, start: int, end: int, found: list[str]) -> None:
    """Add the parts of a word in camel case: of "newsHTMLParser" "news", "html" and "parser"."""
    whole, parts = start, 0
    while start < end:
        at = start
        while at < end and "A" <= name[at] <= "Z":
            at += 1
        if at < end and "a" <= name[at] <= "z":
            if at - start > 1:
                at -= 1  # the last capital begins the next part
            else:
                at += 1
                while at < end and "a" <= name[at] <= "z":
                    at += 1
        if at == start:
            start += 1  # no letter of the alphabet
            continue
        parts += 1
        if at - start > 1:
            _add(lower[start:at], found)
        start = at
    if not parts:
        _add(lower[whole:end], found)


def _add(word: str, found: list[str]) -> None:
    # a few words are looked through in less time than a dictionary takes to be made
    if len(found) < _MOST_WORDS and word not in found:
        found.append(word)


def _separates(char: str) -> bool:
    """Whether it stands between words."""
    return char in "-_.:,;/|()[]{}#!@&=+*~%$^'\"<>?\\0123456789" or char.isspace()
