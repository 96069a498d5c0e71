"""The headline, as a reader sees it.

Spellings of the same words are one offer; how many places agree on it, and how it relates to the
page's other titles and to its address, decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from cleanpage.article import Candidate
from cleanpage.describing.addresses import path_of
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, words
from cleanpage.describing.title_places import Title, find_titles
from cleanpage.describing.weights import TITLE

__all__ = ["offer_titles", "rank_titles"]

_DECLARED = frozenset(("og", "twitter", "json-ld headline", "json-ld name", "name", "system"))
_PAGE_TITLE = frozenset(("title", "head"))


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
    """What offers are compared with: words of other titles and of the address, folded titles."""

    title: set[str]
    og: set[str]
    slug: set[str]
    headings: Sequence[str]
    all: Sequence[str]


def _around(clues: Clues, found: dict[str, list[Title]]) -> _Around:
    parts = unquote(path_of(clues.url)).replace("_", "-").split("/")
    slug = max((words(part) for part in parts), key=len, default=[])
    return _Around(
        set(words(clues.title)),
        set(words(" ".join(clues.meta.get("og:title", ())))),
        {word for word in slug if not word.isdigit()},
        [key for key, titles in found.items() if titles[0].place == "h1"],
        list(found),
    )


def _features(
    key: str, titles: list[Title], around: _Around, sites: Collection[str]
) -> Iterator[str]:
    places = {title.place for title in titles}
    yield from places
    yield f"places {min(len(places), 4)}"
    for title in titles[:3]:
        yield from title.features
    yield from _agreement(places)
    yield from _likeness(key, around)
    yield from _relation(key, around, not places.isdisjoint(_DECLARED))
    yield from _form(key, titles[0].text, sites)


def _agreement(places: set[str]) -> Iterator[str]:
    """Who agrees with whom: machine-made titles are written for search engines and for sharing."""
    page_title = "with title" if places & _PAGE_TITLE else "without title"
    if "h1" in places:
        yield f"h1 {page_title}"
        yield "h1 alone" if places.isdisjoint(_DECLARED) else "h1 with declared"
    elif "og" in places:
        yield f"og {page_title}"
        yield "og with headline" if "json-ld headline" in places else "og without headline"
    elif "json-ld headline" in places:
        yield f"headline {page_title}"


def _likeness(key: str, around: _Around) -> Iterator[str]:
    spelled = set(key.split())
    yield "title " + _share(spelled, around.title)
    if around.og:
        yield "og " + _share(spelled, around.og)
    if len(around.slug) > 2:
        yield "slug " + _share(around.slug, spelled)


def _relation(key: str, around: _Around, declared: bool) -> Iterator[str]:
    """A kicker in front of it or a tail behind it, seen from the page's other titles."""
    endings = sum(other != key and other.endswith(f" {key}") for other in around.all)
    if endings:
        yield "ends another" if endings == 1 else "ends others"
        if declared:
            yield "ends another, declared"
    if any(key != heading and key.startswith(heading) for heading in around.headings):
        yield "longer than h1"
    if any(key != heading and heading.startswith(key) for heading in around.headings):
        yield "shorter than h1"


def _form(key: str, text: str, sites: Collection[str]) -> Iterator[str]:
    spaced = " " in key or len(key) < 8
    count = len(set(key.split())) if spaced else len(key) // 3  # Chinese and Japanese: see words()
    yield "length " + next((str(top) for top in (1, 2, 4, 7, 15, 25) if count <= top), "long")
    if key in sites:
        yield "site"
    elif any(key.endswith(f" {site}") or key.startswith(f"{site} ") for site in sites):
        yield "site at an end"
    if text.endswith(("…", "...")):
        yield "cut short"


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
