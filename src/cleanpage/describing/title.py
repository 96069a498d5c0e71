"""The headline, as a reader sees it.

Offered are the visible headings, what JSON-LD and meta tags call headline or title, and these and
`<title>` without what stands before or behind a separator. Spellings of the same words are one
offer; agreement is one of its features.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from cleanpage.article import Candidate
from cleanpage.block import Kind
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, readable, words
from cleanpage.describing.things import texts
from cleanpage.describing.weights import TITLE

__all__ = ["offer_titles", "rank_titles"]

#: Meta tags that hold a title, and the kind of place that they are.
_META = {
    "og:title": "og",
    "twitter:title": "twitter",
    "parsely-title": "system",
    "sailthru.title": "system",
    "cxenseparse:title": "system",
    "article:title": "system",
    "headline": "system",
    "citation_title": "system",
    "mrf:title": "system",
    "dc.title": "dc",
    "dcterms.title": "dc",
    "title": "name",
}
_SEPARATOR = re.compile(r"\s++(?:[|–—\-·•»«›:/~]|::)++\s++|\s*+[|»›]\s*+")
_KICKER = re.compile(r"\s++[|–—\-·•/]\s++|:\s++")
#: What the words of a heading's class say of it.
_NAMED = {
    "title": frozenset(["title", "headline", "titel", "titre", "titulo", "heading"]),
    "article": frozenset(["article", "entry", "post", "story", "content", "single", "blog"]),
    "site": frozenset(["logo", "site", "brand", "navbar", "nav", "menu", "masthead", "branding", "sitename"]),
    "aside": frozenset(["widget", "sidebar", "related", "footer", "comments", "comment", "popup", "modal", "teaser"]),
}
#: Headings of level 1 that are looked at.
_MOST = 8
#: Blocks between a heading and the text that it heads.
_NEAR = 8


class _Found(NamedTuple):
    text: str
    place: str
    source: str
    features: tuple[str, ...] = ()


def rank_titles(clues: Clues, sites: Collection[str]) -> tuple[Candidate, ...]:
    """Candidates for the headline, best first.

    Args:
        clues: the page's clues.
        sites: folded names of the site, which no headline is.
    """
    return choose(offer_titles(clues, sites), TITLE)


def offer_titles(clues: Clues, sites: Collection[str]) -> list[Offer]:
    """What the page offers as its headline, with features."""
    found: dict[str, list[_Found]] = {}
    for item in _find(clues, sites):
        key = fold(item.text)
        if key:
            found.setdefault(key, []).append(item)
    surroundings = _Surroundings.of(clues, found)
    return [
        Offer(
            _best_spelling(items),
            items[0].source,
            tuple(_features(key, items, surroundings, sites)),
        )
        for key, items in found.items()
    ]


def _find(clues: Clues, sites: Collection[str]) -> Iterator[_Found]:
    yield from _headings(clues)
    for key in ("headline", "name"):
        for text in texts(clues.main.fields.get(key))[:2]:
            yield from _whole_and_cut(readable(text), f"json-ld {key}", f"json-ld {key}", sites)
    for name, place in _META.items():
        for text in clues.meta.get(name, ())[:2]:
            yield from _whole_and_cut(text, place, f"meta {name}", sites)
    for element in clues.properties.get("headline", ())[:2]:
        text = readable(element.attributes.get("content") or element.text)
        yield _Found(text, "itemprop", "itemprop headline")
    if clues.title:
        yield from _whole_and_cut(clues.title, "title", "title", sites)


def _headings(clues: Clues) -> Iterator[_Found]:
    seen = clues.headings[:_MOST]
    for place, block in enumerate(seen):
        distance = clues.start - block.index
        features = [
            "h1 order " + ("0" if place == 0 else "1" if place == 1 else "2+"),
            "h1 only" if len(seen) == 1 else "h1 of some",
            "h1 " + ("below" if distance < 0 else "near" if distance <= _NEAR else "far"),
        ]
        if block.link_share > 0.8:
            features.append("h1 linked")
        if any(other.level > 1 for other in clues.page.blocks[block.index + 1 : block.index + 3]):
            features.append("h1 above heading")
        named = {word for box in block.boxes[:3] for word in box.words}
        features.extend(f"h1 named {kind}" for kind, signs in _NAMED.items() if named & signs)
        text = readable(block.text)
        yield _Found(text, "h1", "h1", tuple(features))
        if place == 0:
            for cut in list(_KICKER.finditer(text))[:2]:
                yield _Found(text[cut.end() :], "h1 tail", f"h1 after {cut.group().strip()}")
    yield from _lower_heading(clues)


def _lower_heading(clues: Clues) -> Iterator[_Found]:
    """The last smaller heading in front of the text: some sites hide the `h1` that machines read."""
    for block in reversed(clues.page.blocks[max(0, clues.start - _NEAR) : clues.start + 1]):
        if block.kind is Kind.HEADING and block.level > 1 and not block.hidden:
            beside = any(0 < block.index - heading.index <= 2 for heading in clues.headings)
            alone = (
                "heading beside h1"
                if beside
                else "heading apart"
                if clues.headings
                else "heading alone"
            )
            text = readable(block.text)
            yield _Found(text, "heading", f"h{block.level}", (alone,))
            return


def _whole_and_cut(text: str, place: str, source: str, sites: Collection[str]) -> Iterator[_Found]:
    """A title, and what is left of it without its first or last parts."""
    yield _Found(text, place, source)
    cuts = list(_SEPARATOR.finditer(text))
    for cut in cuts[-3:]:
        yield _Found(
            text[: cut.start()],
            "head",
            f"{source} before {cut.group().strip()}",
            (_rest(text[cut.end() :], sites),),
        )
    for cut in cuts[:2]:
        yield _Found(
            text[cut.end() :],
            "tail",
            f"{source} after {cut.group().strip()}",
            (_rest(text[: cut.start()], sites),),
        )


def _rest(text: str, sites: Collection[str]) -> str:
    """What was cut off: the site's name, a few words, or a lot."""
    key = fold(text)
    if key in sites or key.replace(" ", "") in sites:
        return "rest site"
    if any(site and (site in key or key in site) for site in sites):
        return "rest near site"
    return "rest short" if len(key.split()) <= 3 else "rest long"


class _Surroundings(NamedTuple):
    """What offers are compared with."""

    title: set[str]
    og: set[str]
    slug: set[str]
    heads: tuple[str, ...]
    all: tuple[str, ...]

    @classmethod
    def of(cls, clues: Clues, found: dict[str, list[_Found]]) -> _Surroundings:
        path = unquote(urlsplit(clues.url).path) if clues.url else ""
        slug = max((words(part.replace("_", "-")) for part in path.split("/")), key=len, default=[])
        return cls(
            set(words(clues.title)),
            set(words(" ".join(clues.meta.get("og:title", ())))),
            {word for word in slug if not word.isdigit()},
            tuple(key for key, items in found.items() if items[0].place == "h1"),
            tuple(found),
        )


def _features(
    key: str, items: list[_Found], around: _Surroundings, sites: Collection[str]
) -> Iterator[str]:
    places = {item.place for item in items}
    yield from places
    yield f"places {min(len(places), 4)}"
    for item in items[:3]:
        yield from item.features
    spelled = set(key.split())
    yield "title " + _share(spelled, around.title)
    if around.og:
        yield "og " + _share(spelled, around.og)
    if len(around.slug) > 2:
        yield "slug " + _share(around.slug, spelled)
    count = len(spelled) if len(spelled) > 1 or len(key) < 8 else len(key) // 3
    yield "length " + next((str(top) for top in (1, 2, 4, 7, 15, 25) if count <= top), "long")
    if key in sites:
        yield "site"
    elif any(site and key.endswith(" " + site) for site in sites):
        yield "ends with site"
    declared = places & {"og", "twitter", "json-ld headline", "json-ld name", "name", "system"}
    if "h1" in places:
        yield "h1 with title" if places & {"title", "head"} else "h1 without title"
        yield "h1 with declared" if declared else "h1 alone"
    elif "og" in places:
        yield "og with headline" if "json-ld headline" in places else "og without headline"
        yield "og with title" if places & {"title", "head"} else "og without title"
    elif "json-ld headline" in places:
        yield "headline with title" if places & {"title", "head"} else "headline without title"
    longer = sum(1 for other in around.all if other != key and other.endswith(" " + key))
    if longer:
        yield "ends another" if longer == 1 else "ends others"
        if declared:
            yield "ends another, declared"
    if items[0].text.endswith(("…", "...")):
        yield "cut short"
    if any(key != head and key.startswith(head) and len(head) > 10 for head in around.heads):
        yield "longer than h1"
    if any(key != head and head.startswith(key) and len(key) > 10 for head in around.heads):
        yield "shorter than h1"


def _share(part: set[str], whole: set[str]) -> str:
    """How much of `part` stands in `whole`, in words."""
    if not part or not whole:
        return "unknown"
    share = len(part & whole) / len(part)
    return (
        "none"
        if share == 0
        else "little"
        if share < 0.4
        else "half"
        if share < 0.75
        else "most"
        if share < 1
        else "all"
    )


def _best_spelling(items: list[_Found]) -> str:
    """The first spelling that is not in capitals, which style sheets put into headings."""
    return next((item.text for item in items if not item.text.isupper()), items[0].text)
