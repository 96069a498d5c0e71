"""The words that describing goes by, of all languages together, loaded on first use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cleanpage.phrases.book import language_code, languages, months, phrases
from cleanpage.phrases.folding import fold, unspaced

__all__ = [
    "byline_prefix",
    "is_credit",
    "meta_names",
    "month_names",
    "says",
    "tag_prefix",
    "word_list",
]

_LONGEST_PREFIX = 60
_BETWEEN = " \t:：／/|"
_CREDIT_MARK = re.compile(r"[:：／/=]")
_MOST_CREDIT_WORDS = 3


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))


@cache
def word_list(table: str, key: str) -> frozenset[str]:
    """A list of `words.toml`.

    Example:
        >>> "admin" in word_list("names", "nobody")
        True
    """
    return frozenset(_words()[table][key].split())


@cache
def meta_names(field: str) -> Mapping[str, str]:
    """For a field the names of meta tags and the place that each counts as.

    Example:
        >>> meta_names("title")["og:title"]
        'og'
    """
    places = _words()["meta"][field].items()
    return MappingProxyType({name: place for place, names in places for name in names.split()})


def month_names(language: str = "") -> Mapping[str, int]:
    """The number of a month by its case-folded name, in all languages; the given one decides.

    Example:
        >>> month_names("de")["märz"], month_names()["sept"]
        (3, 9)
    """
    return _months(language_code(language))


@cache
def _months(first: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for code in dict.fromkeys((first, "en", *languages())):
        for number, names in enumerate(months(code) if code else (), 1):
            for name in names:
                found.setdefault(name.casefold().strip("."), number)
    return MappingProxyType(found)


def byline_prefix(text: str) -> int:
    """Length of what introduces an author at the start of a line, 0 if nothing does.

    Example:
        >>> byline_prefix("By Ada Okoye"), byline_prefix("Byron Bay burns"), byline_prefix("Von: A")
        (3, 0, 5)
    """
    phrases = _prefixes().get(text[:1].lower())
    if phrases is None:
        return 0
    folded = fold(text[:_LONGEST_PREFIX])
    if not folded.startswith(phrases):
        return 0
    for phrase in phrases:
        end = len(phrase)
        if folded.startswith(phrase) and _stands_alone(text, end, phrase):
            return end + len(text[end:]) - len(text[end:].lstrip(_BETWEEN))
    return 0


def _stands_alone(text: str, end: int, phrase: str) -> bool:
    following = text[end : end + 1]
    return (
        following in _BETWEEN
        # A single character begins other words: "文" those for culture and article.
        or (len(phrase) > 1 and unspaced(phrase[-1]))
        # Where a style sheet makes the space, "by" and the name are glued: "byAda Okoye".
        or (phrase == "by" and text.startswith("by") and following.isupper())
    )


@cache
def _prefixes() -> Mapping[str, tuple[str, ...]]:
    """By their first letter the phrases that introduce an author, the longest first."""
    bare = {word for code in languages() for word in phrases(code, "bylines", "prefixes")}
    longer = {
        phrase.rstrip(":：").strip()
        for code in languages()
        for key in ("starts", "whole")
        for phrase in phrases(code, "bylines", key)
        if phrase.split()[-1] in bare or phrase.endswith((":", "："))
    }
    others = word_list("names", "others")
    groups: dict[str, list[str]] = {}
    for phrase in sorted(map(fold, bare | longer), key=lambda phrase: (-len(phrase), phrase)):
        if phrase.split()[0] not in others:
            groups.setdefault(phrase[0], []).append(phrase)
    return MappingProxyType({letter: tuple(group) for letter, group in groups.items()})


def is_credit(part: str) -> bool:
    """Whether a part of a byline names who made the pictures.

    Example:
        >>> is_credit("photos : Ada Okoye"), is_credit("Fotografías: Ana Ruiz")
        (True, True)
        >>> is_credit("Ana Ruiz")
        False
    """
    folded = fold(part[:_LONGEST_PREFIX])
    mark = _CREDIT_MARK.search(folded)
    if mark:
        return folded[: mark.start()].rstrip() in _credits()
    words = folded.split()
    if not words or words[0] not in _first_words_of_credits():
        return False
    labels = _credit_labels()
    for end in range(1, min(len(words), _MOST_CREDIT_WORDS) + 1):
        if " ".join(words[:end]) in labels and (
            end == len(words) or byline_prefix(" ".join(words[end:])) > 0
        ):
            return True
    return False


@cache
def _credits() -> frozenset[str]:
    """What stands in front of a colon and of who made a picture."""
    return _credit_labels() | {
        phrase.rstrip("/|=：: ")
        for code in languages()
        for key in ("starts", "whole")
        for phrase in map(fold, phrases(code, "credits", key))
    }


@cache
def _credit_labels() -> frozenset[str]:
    """The same where no colon follows: agencies, which write too, are not among them."""
    found = set()
    for code in languages():
        by = phrases(code, "bylines", "prefixes")
        for phrase in map(fold, phrases(code, "credits", "starts")):
            name, _, last = phrase.rpartition(" ")
            if phrase.endswith((":", "：")):
                found.add(phrase.rstrip(":： "))
            elif name and last in by:
                found.add(name)
    return frozenset(found)


@cache
def _first_words_of_credits() -> frozenset[str]:
    return frozenset(label.split()[0] for label in _credit_labels())


def tag_prefix(text: str) -> int:
    """Length of what introduces tags at the start of a line, 0 if nothing does.

    Example:
        >>> tag_prefix("Tags: ferries, ports"), tag_prefix("Tags on the containers were missing")
        (5, 0)
    """
    folded = fold(text[:_LONGEST_PREFIX]).lstrip()
    name, colon, _ = folded.replace("：", ":").partition(":")
    if name.strip() in _tag_names():
        return len(name) + len(colon)
    return 0


@cache
def _tag_names() -> frozenset[str]:
    return frozenset(
        fold(phrase.rstrip(":：").strip())
        for code in languages()
        for key in ("whole", "starts")
        for phrase in phrases(code, "tags", key)
    )


def says(label: str, kind: str) -> bool:
    """Whether the words in front of a date say that it is one of this kind.

    Args:
        label: the words.
        kind: a list of `words.toml`'s `[dating]`: `updated`, `published`, `others`.

    Example:
        >>> says("Zuletzt aktualisiert am", "updated"), says("Born on", "published")
        (True, False)
    """
    lowered = label.lower()
    return any(map(lowered.__contains__, word_list("dating", kind)))
