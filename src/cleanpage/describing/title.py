"""The headline, as a reader sees it.

Spellings of the same words are one offer; how many places agree on it, and how it relates to the
page's other titles and to its address, decides.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Mapping
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
#: Places whose agreement with the page's title tells something.
_AGREEING = ("h1", "og", "json-ld headline")
_PAGE_TITLE = frozenset(("title", "head"))
#: Numbers of words up to which titles are of one length.
_LENGTHS = (1, 2, 4, 7, 15, 25)
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
    keys: dict[str, str] = {}  # most places give the same title
    for title in find_titles(clues, sites):
        key = keys.get(title.text)
        if key is None:
            key = keys[title.text] = fold(title.text)
        if key:
            found.setdefault(key, []).append(title)
    around = _around(clues, found, sites)
    return [
        Offer(_spelling(titles), titles[0].source, _features(key, titles, around))
        for key, titles in found.items()
    ]


class _Around(NamedTuple):
    """What offers are compared with.

    Attributes:
        title: words of `<title>`.
        og: words of `og:title`.
        slug: words of the address.
        all: all titles by key.
        ends: for each key what another title ends with that has more in front of it.
        sites: names of the site, and these where they end and begin a title.
    """

    title: set[str]
    og: set[str]
    slug: set[str]
    all: Mapping[str, str]
    ends: Mapping[str, str]
    sites: tuple[Collection[str], tuple[str, ...], tuple[str, ...]]


def _around(clues: Clues, found: dict[str, list[Title]], sites: Collection[str]) -> _Around:
    parts = unquote(path_of(clues.url)).replace("_", "-").split("/")
    slug = max(map(words, parts), key=len)
    return _Around(
        set(words(clues.title)),
        set(words(" ".join(clues.meta.get("og:title", ())))),
        {_ascii(word) for word in slug if not _NUMBERED.search(word)},
        {key: titles[0].text for key, titles in found.items()},
        {key: f" {key}" for key in found},
        (sites, tuple([f" {site}" for site in sites]), tuple([f"{site} " for site in sites])),
    )


def _features(key: str, titles: list[Title], around: _Around) -> tuple[str, ...]:
    places = dict.fromkeys([title.place for title in titles])
    named = dict.fromkeys([name for title in titles[:3] for name in title.features])
    text = titles[0].text
    found = [*places, *named]
    _agreement(places, found)
    _likeness(key, around, found)
    _relation(key, around, not _DECLARED.isdisjoint(places), found)
    _form(key, text, around, found)
    if _broken_off(key, text, around.all):
        found.append("broken off")
    return tuple(found)


def _agreement(places: Mapping[str, None], found: list[str]) -> None:
    """Who agrees with whom: machine-made titles are written for search engines and for sharing."""
    for place in _AGREEING:
        if place in places:
            with_title = not _PAGE_TITLE.isdisjoint(places)
            found.append(f"{place} with title" if with_title else f"{place} without title")
            return


def _likeness(key: str, around: _Around, found: list[str]) -> None:
    spelled = set(key.split())
    found.append("title " + _share(spelled, around.title))
    if around.og:
        found.append("og " + _share(spelled, around.og))
    if len(around.slug) > 2:
        found.append("slug " + _share(around.slug, set(map(_ascii, spelled))))


def _relation(key: str, around: _Around, declared: bool, found: list[str]) -> None:
    """A kicker in front of it or a tail behind it, seen from the page's other titles."""
    kickers = _kickers(key, around)
    if kickers >= 0:
        found.append(("only ends another", "behind a kicker", "behind kickers")[min(kickers, 2)])
        if declared and kickers:
            found.append("behind a kicker, declared")
    for other, ending in around.ends.items():
        if key.endswith(ending) and _kickers(other, around) > 1:
            found.append("one of the kickers")
            return


def _form(key: str, text: str, around: _Around, found: list[str]) -> None:
    # Chinese and Japanese have no spaces between words.
    count = len(key) // 3 if unspaced(key[-1]) else len(set(key.split()))
    place = bisect_left(_LENGTHS, count)
    found.append(f"length {_LENGTHS[place]}" if place < len(_LENGTHS) else "length long")
    sites, endings, beginnings = around.sites
    if key in sites:
        found.append("site")
    elif key.endswith(endings) or key.startswith(beginnings):
        found.append("site at an end")
    if text.endswith(("…", "...")):
        found.append("cut short")


def _kickers(key: str, around: _Around) -> int:
    """How many different kickers stand in front of a title; -1 if no other ends with it."""
    ending = around.ends[key]
    titles = around.all
    longer = [other for other in titles if other.endswith(ending)]
    if not longer:
        return -1
    text = titles[key]
    kickers = [other[: -len(key)] for other in longer if _has_kicker(other, text, key, titles)]
    endings = tuple([f" {kicker}" for kicker in kickers])
    return sum([not kicker.endswith(endings) for kicker in kickers])


def _has_kicker(other: str, text: str, key: str, titles: Mapping[str, str]) -> bool:
    """Whether what stands in front of a title is set off from it, here or elsewhere."""
    before = other[: -len(key) - 1]
    return before in titles or bool(re.search(r"[^\w\s]\s*+$", titles[other][: -len(text)]))


def _broken_off(key: str, text: str, titles: Mapping[str, str]) -> bool:
    """Cut within a word, or by the quotation mark that ended the attribute too early."""
    for other, whole in titles.items():
        if len(other) > len(key) and other.startswith(key) and whole.startswith(text):
            rest = whole[len(text) :].lstrip()
            if (other[len(key)] != " " and rest[:1] != "_") or rest.startswith('"'):
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
        word = "".join([letter for letter in word if not unicodedata.combining(letter)])
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
