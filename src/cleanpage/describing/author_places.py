"""Where authors are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from cleanpage.block import Block, Mark
from cleanpage.describing.clues import Clues
from cleanpage.describing.names import is_person, names_of
from cleanpage.describing.strings import fold, words
from cleanpage.describing.things import names, texts
from cleanpage.describing.vocabulary import byline_prefix, meta_names, word_list
from cleanpage.reading.page import Marked
from cleanpage.reading.sentences import ends_sentence

__all__ = ["Named", "find_authors"]

_AUTHOR_PAGE = re.compile(
    r"/(?:(?P<sure>authors?|autor(?:en|es|e|i)?|auteurs?|contributors?|writers?|journalists?|byline)"
    r"|people|person|profiles?|staff|by|members?|team|users?|redaktion)/(?P<slug>[^/?#]{3,80}+)",
    re.IGNORECASE,
)
#: What separates the parts of a line such as "3 May 2024 | By Ada Okoye".
_CELL = re.compile(r"\s*+[|•·]\s*+")
_CELL_MARK = re.compile(r"[|•·]")
_OUTER = frozenset(("h1", "body"))
#: Elements, and lines, that are read.
_MOST = 30
#: Spaces in a line with a full stop that make it a sentence ("By Tuesday the water had gone.").
_SENTENCE = 5
#: Longest line that can be a byline.
_LONGEST = 150
#: More authors than this of one page are its commenters.
_MOST_TOGETHER = 6


class Named(NamedTuple):
    """Names where they were found."""

    names: tuple[str, ...]
    place: str
    source: str
    features: tuple[str, ...] = ()


class _People:
    """Reads the names in a page's strings, each string once: bylines stand in several places."""

    def __init__(self) -> None:
        self._declared: dict[str, tuple[str, ...]] = {}
        self._shown: dict[str, tuple[str, ...]] = {}

    def declared(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The names in fields for authors."""
        found: list[str] = []
        for text in list(texts)[:_MOST]:
            if text not in self._declared:
                self._declared[text] = names_of(text)
            found.extend(self._declared[text])
        return _together(found)

    def shown(self, text: str) -> tuple[str, ...]:
        """The names in a line that readers see."""
        if text not in self._shown:
            self._shown[text] = names_of(text, visible=True)
        return self._shown[text]


def find_authors(clues: Clues) -> list[Named]:
    """All names that may be the authors'."""
    people = _People()
    found = [item for item in (*_declared(clues, people), *_marked(clues, people)) if item.names]
    blocks = clues.page.blocks
    # The whole page is searched for a byline only where nothing else names a person.
    person = any(is_person(item.names[0]) for item in found)
    searched = blocks[max(0, clues.head - 5) : clues.start + 2] if person else blocks
    found.extend(item for item in _lines(clues, searched, people) if item.names)
    return found


def _declared(clues: Clues, people: _People) -> Iterator[Named]:
    for key in ("author", "creator"):
        if value := clues.main.fields.get(key):
            yield _json_ld(value, f"json-ld {key}", people)
    for thing in clues.things:
        if thing is not clues.main and thing.weight and (value := thing.fields.get("author")):
            yield _json_ld(value, "json-ld other author", people)
    for name, place in meta_names("authors").items():
        if contents := clues.meta.get(name):
            if place == "citation":
                contents = [_turned(text) for text in contents]
            yield Named(people.declared(contents), f"meta {place}", f"meta {name}")
    # What WordPress' SEO plugin tells Slack: "Written by", and a name.
    if "twitter:label1" in clues.meta:
        name = "twitter:data1"
        yield Named(people.declared(clues.meta.get(name, ())[:1]), "meta label", f"meta {name}")


def _json_ld(value: object, place: str, people: _People) -> Named:
    kinds = [
        kind.lower()
        for part in (value if isinstance(value, list) else (value,))
        if isinstance(part, dict)
        for kind in texts(part.get("@type"))
    ]
    house = any(kind.endswith("organization") for kind in kinds)
    feature = "organisation" if house else "person" if kinds else "bare"
    return Named(people.declared(names(value)), place, place, (feature,))


def _turned(name: str) -> str:
    """A name as libraries cite it, "Okoye, Ada", the right way round."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and ";" not in first else name


def _together(people: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in people:
        found.setdefault(fold(name), name)
    return tuple(found.values())


def _marked(clues: Clues, people: _People) -> Iterator[Named]:
    """Elements named after authors, one by one and, in the article's head, together."""
    groups: dict[str, list[str]] = {}
    seen = 0
    for element in clues.shown:
        place = _place(element)
        if not place or not 0 < len(element.text) <= _LONGEST:
            continue
        seen += 1
        if seen > _MOST:
            break
        shown = people.shown(element.text)
        yield Named(shown, place, place, _surroundings(clues, element, place))
        head = clues.zone(element.first) in ("head", "over head")
        if head and len(shown) == 1 and is_person(shown[0]):
            groups.setdefault(place, []).extend(shown)
    for place, several in groups.items():
        together = _together(several)
        if 1 < len(together) <= _MOST_TOGETHER:
            yield Named(together, f"{place}s", place)


def _place(element: Marked) -> str:
    if element.tag in _OUTER:
        return ""
    for naming in ("itemprop", "rel"):
        named = element.attributes.get(naming)
        if named and "author" in named.lower().split():
            return f"{naming} author"
    return "" if word_list("classes", "byline").isdisjoint(element.words) else "byline"


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


def _lines(clues: Clues, blocks: Sequence[Block], people: _People) -> Iterator[Named]:
    """Lines that begin with "By", lines of names, and links to pages of authors."""
    seen = 0
    for block in blocks:
        text = block.text
        if block.hidden or not 0 < len(text) <= _LONGEST:
            continue
        zone = clues.zone(block.index)
        near = zone in ("head", "over head")
        line = _byline(text, near)
        if line and seen < _MOST:
            seen += 1
            aside = ("by line aside",) if clues.aside(block.index) else ()
            yield Named(people.shown(line), "by line", "byline", (f"by line {zone}", *aside))
        elif near and clues.start - 2 <= block.index <= clues.start + 1:
            shown = people.shown(text)
            if shown and all(map(is_person, shown)):
                yield Named(shown, "bare line", "byline")
        if block.linked and near:
            linked = _together(_linked(block, people))
            yield Named(linked, "author link", "author link", (f"author link {zone}",))


def _byline(text: str, near: bool) -> str:
    """The part of a line that begins with "By", empty if there is none."""
    text = text.lstrip("([（【")
    if 0 < byline_prefix(text) < len(text):
        return "" if _is_sentence(text) else text
    if near and _CELL_MARK.search(text) and not _is_sentence(text):
        for part in _CELL.split(text)[1:]:
            if 0 < byline_prefix(part) < len(part):
                return part
    return ""


def _is_sentence(text: str) -> bool:
    return ends_sentence(text) and text.count(" ") >= _SENTENCE


def _linked(block: Block, people: _People) -> Iterator[str]:
    for span in block.spans:
        page = _AUTHOR_PAGE.search(span.target) if span.mark is Mark.LINK else None
        if page is None:
            continue
        shown = people.shown(block.text[span.start : span.end])
        slug = set(words(unquote(page["slug"]).replace("_", " ")))
        # "/people/real-life" is a department, "/people/ada-okoye" a person of that name.
        if shown and (page["sure"] or not slug.isdisjoint(words(shown[0]))):
            yield from shown
