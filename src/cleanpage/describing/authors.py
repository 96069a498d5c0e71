"""Who wrote it.

Offered is what JSON-LD, meta tags and microdata call author, and the bylines that readers see: in
elements named after authors, behind "By" near the headline, and in links to pages of authors.
Offering nobody is an offer, too: it wins where the others look wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from cleanpage.article import Candidate
from cleanpage.block import Block, Mark
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.names import is_person, names_of
from cleanpage.describing.strings import fold, words
from cleanpage.describing.things import names, texts
from cleanpage.describing.vocabulary import byline_prefix
from cleanpage.describing.weights import AUTHORS
from cleanpage.reading.page import Marked

__all__ = ["offer_authors", "rank_authors"]

_META = {
    "author": "meta author",
    "article:author": "meta article author",
    "article:author_name": "meta system",
    "parsely-author": "meta system",
    "sailthru.author": "meta system",
    "cxenseparse:author": "meta system",
    "vr:author": "meta system",
    "bt:author": "meta system",
    "shareaholic:article_author_name": "meta system",
    "byl": "meta system",
    "byline": "meta system",
    "citation_author": "meta citation",
    "citation_authors": "meta citation",
    "dc.creator": "meta dc",
    "dc:creator": "meta dc",
    "dcterms.creator": "meta dc",
    "creator": "meta dc",
    "og:article:author": "meta og",
    "og:author": "meta og",
    "twitter:creator": "meta twitter",
}
_LABELS = frozenset(("twitter:label1", "twitter:label2"))
_BYLINE = frozenset(
    ["author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "byline", "bylines", "writer", "contributor", "contributors"]
)
_AUTHOR_PAGE = re.compile(
    r"/(?:(?P<sure>authors?|autor(?:en|es|e|i)?|auteurs?|contributors?|writers?|journalists?|byline)"
    r"|people|person|profiles?|staff|by|members?|team|users?|redaktion)/(?P<slug>[^/?#]{3,80}+)",
    re.IGNORECASE,
)
_OUTER = frozenset(("h1", "body"))
_MOST = 30
_LONGEST = 150


class _Found(NamedTuple):
    names: tuple[str, ...]
    place: str
    source: str
    features: tuple[str, ...] = ()


def rank_authors(clues: Clues, sites: Collection[str]) -> tuple[Candidate, ...]:
    """Candidates for the authors, best first; each value is a tuple of names.

    Args:
        clues: the page's clues.
        sites: folded names of the site.
    """
    return choose(offer_authors(clues, sites), AUTHORS)


def offer_authors(clues: Clues, sites: Collection[str]) -> list[Offer]:
    """What the page offers as its authors, with features."""
    found: dict[frozenset[str], list[_Found]] = {}
    for item in _find(clues):
        found.setdefault(frozenset(map(fold, item.names)), []).append(item)
    places = Counter(
        key for keys, items in found.items() for key in keys for _ in {i.place for i in items}
    )
    offers = [
        Offer(items[0].names, items[0].source, tuple(_features(keys, items, places, found, sites)))
        for keys, items in found.items()
    ]
    offers.append(
        Offer((), "nobody", ("nobody", "nobody, no offers" if not offers else "nobody, offers"))
    )
    return offers


def _features(
    keys: frozenset[str],
    items: list[_Found],
    places: Counter[str],
    found: dict[frozenset[str], list[_Found]],
    sites: Collection[str],
) -> Iterator[str]:
    own = dict.fromkeys(item.place for item in items)
    yield from own
    yield from dict.fromkeys(name for item in items[:4] for name in item.features)
    yield f"places {min(len(own), 4)}"
    yield f"names seen {min(min(places[key] for key in keys), 4)}"
    yield f"names {min(len(keys), 4)}"
    people = sum(map(is_person, items[0].names))
    yield "people all" if people == len(keys) else "people some" if people else "people none"
    if any(key in sites or key.replace(" ", "") in sites for key in keys):
        yield "site"
    elif any(
        site and len(site) > 3 and site in key.replace(" ", "") for site in sites for key in keys
    ):
        yield "near site"
    if any(keys < other for other in found):
        yield "part of another"
    if any(keys > other for other in found):
        yield "more than another"
    longest = max(len(key.split()) for key in keys)
    yield f"words {min(longest, 5)}"
    if all(name.islower() for name in items[0].names):
        yield "lower case"
    if any(map(str.isdigit, "".join(keys))):
        yield "digits"


def _find(clues: Clues) -> list[_Found]:
    found = [item for item in (*_declared(clues), *_marked(clues)) if item.names]
    # The whole page is searched for a byline only where nothing else names anybody.
    searched = (
        clues.page.blocks[max(0, clues.head - 5) : clues.start + 2] if found else clues.page.blocks
    )
    found.extend(item for item in _lines(clues, searched) if item.names)
    return found


def _declared(clues: Clues) -> Iterator[_Found]:
    for key in ("author", "creator"):
        value = clues.main.fields.get(key)
        if value:
            yield _json_ld(value, f"json-ld {key}")
    for thing in clues.things:
        if thing is not clues.main and thing.weight and (value := thing.fields.get("author")):
            yield _json_ld(value, "json-ld other author")
    for name, place in _META.items():
        if contents := clues.meta.get(name):
            if place == "meta citation":
                contents = [_turned(text) for text in contents]
            yield _Found(_all(contents), place, f"meta {name}")
    label = clues.meta.get("twitter:data1")
    if label and "twitter:label1" in clues.meta:
        yield _Found(_all(label[:1]), "meta label", "meta twitter:data1")


def _json_ld(value: Any, place: str) -> _Found:
    parts = value if isinstance(value, list) else [value]
    kinds = {
        kind.lower()
        for part in parts
        if isinstance(part, dict)
        for kind in texts(part.get("@type"))
    }
    feature = (
        "organisation"
        if "organization" in kinds or "newsmediaorganization" in kinds
        else "person"
        if kinds
        else "bare"
    )
    return _Found(_all(names(value)), place, place, (feature,))


def _turned(name: str) -> str:
    """A name as libraries cite it, "Okoye, Ada", the right way round."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and ";" not in first else name


def _all(contents: list[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in contents[:20]:
        for name in names_of(text):
            found.setdefault(fold(name), name)
    return tuple(found.values())


def _marked(clues: Clues) -> Iterator[_Found]:
    """Elements named after authors; several of one place, as of two authors, also together."""
    groups: dict[str, list[str]] = {}
    seen = 0
    for element in clues.shown:
        if element.tag in _OUTER or len(element.text) > _LONGEST or not element.text:
            continue
        attributes = element.attributes
        if "author" in attributes.get("itemprop", "").lower().split():
            place = "itemprop author"
        elif "author" in attributes.get("rel", "").split():
            place = "rel author"
        elif not _BYLINE.isdisjoint(element.words):
            place = "byline"
        else:
            continue
        seen += 1
        if seen > _MOST:
            return
        people = names_of(element.text, visible=True)
        yield _Found(people, place, place, _surroundings(clues, element, place))
        zone = clues.zone(element.first)
        if zone in ("head", "over head") and len(people) == 1 and is_person(people[0]):
            groups.setdefault(place, []).extend(people)
    for place, people_list in groups.items():
        together = tuple({fold(name): name for name in people_list}.values())
        if 1 < len(together) <= 6:
            yield _Found(together, f"{place}s", place)


def _surroundings(clues: Clues, element: Marked, place: str) -> tuple[str, ...]:
    features = [f"{place} {clues.zone(element.first)}"]
    if clues.aside(element.first):
        features.append(f"{place} aside")
    if byline_prefix(element.text):
        features.append("says by")
    if _AUTHOR_PAGE.search(element.attributes.get("href", "")):
        features.append("author page")
    if element.tag == "a":
        features.append("linked")
    return tuple(features)


def _lines(clues: Clues, blocks: Sequence[Block]) -> Iterator[_Found]:
    """Lines that begin with "By", and links in the head of the article to pages of authors."""
    seen = 0
    for block in blocks:
        text = block.text
        if block.hidden or not text or len(text) > _LONGEST:
            continue
        zone = clues.zone(block.index)
        if seen < _MOST and 0 < byline_prefix(text) < len(text):
            seen += 1
            people = names_of(text, visible=True)
            aside = ("by line aside",) if clues.aside(block.index) else ()
            yield _Found(people, "by line", "byline", (f"by line {zone}", *aside))
        if zone in ("head", "over head") and block.linked:
            yield from _links(block, zone)


def _links(block: Block, zone: str) -> Iterator[_Found]:
    together: list[str] = []
    for span in block.spans:
        page = _AUTHOR_PAGE.search(span.target) if span.mark is Mark.LINK else None
        if page is None:
            continue
        people = names_of(block.text[span.start : span.end], visible=True)
        slug = set(words(unquote(page["slug"]).replace("_", " ")))
        if people and (page["sure"] or not slug.isdisjoint(words(people[0]))):
            together.extend(people)
    if together:
        yield _Found(
            tuple(dict.fromkeys(together)), "author link", "author link", (f"author link {zone}",)
        )
