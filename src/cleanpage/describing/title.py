"""The headline, as a reader sees it.

Spellings of the same words are one offer; how many places agree on it, and how it relates to the
page's other titles and to its address, decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Set
from typing import NamedTuple
from urllib.parse import unquote

from cleanpage.article import Candidate
from cleanpage.describing.addresses import path_of
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, words
from cleanpage.describing.title_places import Title, find_titles
from cleanpage.describing.weights import TITLE
from cleanpage.phrases.folding import unspaced

__all__ = ["offer_titles", "rank_titles"]

_DECLARED = frozenset(("og", "twitter", "json-ld headline", "json-ld name", "name", "system"))
_PAGE_TITLE = frozenset(("title", "head"))
#: Words of an address that number the page: "24075843", "article24075843".
_NUMBERED = re.compile(r"^\d++$|\d{4}")
#: Letters that addresses spell with others and Unicode does not decompose.
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "a", "å": "a", "ł": "l", "đ": "d", "ı": "i", "œ": "o"}
)


def rank_titles(clues: Clues, sites: Collection[str]) -> tuple[Candidate, ...]:
    """Candidates for the headline, best first.

    Args:
        clues: the page's clues.
        sites: folded names of the site, which no headline is.
    """
    return choose(offer_titles(clues, sites), TITLE)


def offer_titles(clues: Clues, sites: Collection[str]) -> list[Offer]:
    """What the page offers as its headline, with features."""
    found: dict[str, list[Title]] = {}
    for title in find_titles(clues, sites):
        key = fold(title.text)
        if key:
            found.setdefault(key, []).append(title)
    around = _around(clues, found)
    return [
        Offer(_spelling(titles), titles[0].source, tuple(_features(key, titles, around, sites)))
        for key, titles in found.items()
    ]


class _Around(NamedTuple):
    """What offers are compared with: words of titles and of the address, all titles by key."""

    title: set[str]
    og: set[str]
    slug: set[str]
    all: Mapping[str, str]


def _around(clues: Clues, found: dict[str, list[Title]]) -> _Around:
    parts = unquote(path_of(clues.url)).replace("_", "-").split("/")
    slug = max((words(part) for part in parts), key=len, default=[])
    return _Around(
        set(words(clues.title)),
        set(words(" ".join(clues.meta.get("og:title", ())))),
        {_ascii(word) for word in slug if not _NUMBERED.search(word)},
        {key: titles[0].text for key, titles in found.items()},
    )


def _features(
    key: str, titles: list[Title], around: _Around, sites: Collection[str]
) -> Iterator[str]:
    places = dict.fromkeys(title.place for title in titles)
    yield from places
    yield from dict.fromkeys(name for title in titles[:3] for name in title.features)
    yield from _agreement(places.keys())
    yield from _likeness(key, around)
    yield from _relation(key, titles[0].text, around, not _DECLARED.isdisjoint(places))
    yield from _form(key, titles[0].text, sites)
    if _broken_off(key, titles[0].text, around.all):
        yield "broken off"


def _agreement(places: Set[str]) -> Iterator[str]:
    """Who agrees with whom: machine-made titles are written for search engines and for sharing."""
    page_title = "with title" if places & _PAGE_TITLE else "without title"
    told = next((place for place in ("h1", "og", "json-ld headline") if place in places), "")
    if told:
        yield f"{told} {page_title}"


def _likeness(key: str, around: _Around) -> Iterator[str]:
    spelled = set(key.split())
    yield "title " + _share(spelled, around.title)
    if around.og:
        yield "og " + _share(spelled, around.og)
    if len(around.slug) > 2:
        yield "slug " + _share(around.slug, set(map(_ascii, spelled)))


def _relation(key: str, text: str, around: _Around, declared: bool) -> Iterator[str]:
    """A kicker in front of it or a tail behind it, seen from the page's other titles."""
    if any(other.endswith(f" {key}") for other in around.all):
        different = kickers = _kickers(key, around.all)
        yield ("only ends another", "behind a kicker", "behind kickers")[min(different, 2)]
        if declared and kickers:
            yield "behind a kicker, declared"
    if any(key.endswith(f" {other}") and _kickers(other, around.all) > 1 for other in around.all):
        yield "one of the kickers"


def _form(key: str, text: str, sites: Collection[str]) -> Iterator[str]:
    # Chinese and Japanese have no spaces between words.
    count = len(key) // 3 if unspaced(key[-1]) else len(set(key.split()))
    yield "length " + next((str(top) for top in (1, 2, 4, 7, 15, 25) if count <= top), "long")
    if key in sites:
        yield "site"
    elif any(key.endswith(f" {site}") or key.startswith(f"{site} ") for site in sites):
        yield "site at an end"
    if text.endswith(("…", "...")):
        yield "cut short"


def _kickers(key: str, titles: Mapping[str, str]) -> int:
    """How many different kickers stand in front of a title."""
    kickers = [
        other[: -len(key)]
        for other in titles
        if other.endswith(f" {key}") and _has_kicker(other, titles[key], key, titles)
    ]
    return sum(not kicker.endswith(tuple(f" {k}" for k in kickers)) for kicker in kickers)


def _has_kicker(other: str, text: str, key: str, titles: Mapping[str, str]) -> bool:
    """Whether what stands in front of a title is set off from it, here or elsewhere."""
    before = other[: -len(key) - 1]
    return before in titles or bool(re.search(r"[^\w\s]\s*+$", titles[other][: -len(text)]))


def _broken_off(key: str, text: str, titles: Mapping[str, str]) -> bool:
    """Cut within a word, or by the quotation mark that ended the attribute too early."""
    for other, whole in titles.items():
        if len(other) > len(key) and other.startswith(key) and whole.startswith(text):
            rest = whole[len(text) :].lstrip()
            if other[len(key)] != " " or rest.startswith('"'):
                return True
    return False


def _ascii(word: str) -> str:
    """A word as addresses spell it: "größe", "groesse" and "grosse" are one.

    Example:
        >>> _ascii("größe") == _ascii("groesse") == _ascii("grosse")
        True
    """
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.translate(_LETTERS))
        word = "".join(letter for letter in word if not unicodedata.combining(letter))
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _share(part: set[str], whole: set[str]) -> str:
    """How many words of `part` stand in `whole`."""
    if not part or not whole:
        return "unknown"
    share = len(part & whole) / len(part)
    for top, name in ((0, "none"), (0.4, "little"), (0.75, "half"), (0.999, "most")):
        if share <= top:
            return name
    return "all"


def _spelling(titles: list[Title]) -> str:
    """The first spelling that is not in capitals."""
    return next((title.text for title in titles if not title.text.isupper()), titles[0].text)
