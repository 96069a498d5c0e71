"""Where dates stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple

from cleanpage.block import Block
from cleanpage.describing.clues import Clues
from cleanpage.describing.datetimes import Dated, find_date
from cleanpage.describing.things import texts
from cleanpage.describing.vocabulary import meta_names, says, word_list
from cleanpage.reading.page import Marked

__all__ = ["SURE", "Found", "Reading", "find_dates"]

_PUNCTUATION = str.maketrans("", "", ":._- ")
_URL_YEAR_FIRST = re.compile(
    r"(?P<year>(?:19|20)(?<!\d\d\d)\d\d)(?P<mark>[/._-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?!\d))(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)"
)
#: What both need.
_URL_YEAR = re.compile(r"(?:19|20)\d\d")
_URL_YEAR_LAST = re.compile(
    r"(?<![\d-])(?P<day>0[1-9]|[12]\d|3[01])(?P<mark>[._-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)"
    r"(?P<year>(?:19|20)\d\d)(?!\d)"
)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19[89]|20[0-4])(?<!\d\d\d\d)\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
_OUTER = frozenset(("h1", "body"))
_BARE = frozenset(("date", "dcdate", "dctermsdate"))
#: Letters at the end of a name by which its ending is looked up.
_TAIL = 3
#: Places that settle the matter on nearly all pages.
SURE = frozenset(("json-ld datepublished", "published"))
#: Longest line that can be a dateline.
_LINE = 120
#: Beginning of the text in which its dateline stands: "NORTHGATE, 3 May 2024 - ".
_OPENING = 40
#: Dates of marked elements, and of lines, that are read.
_MOST = 50
_MOST_LINES = 25


class Found(NamedTuple):
    """A date where it was found."""

    moment: datetime
    place: str
    source: str
    features: tuple[str, ...] = ()


class Reading:
    """How the dates of a page are read: in which language, and when.

    Many pages show a date several times; it is read once.
    """

    def __init__(self, language: str, now: datetime | None) -> None:
        self.language = language
        self.now = now
        self._known: dict[str, Dated | None] = {"": None}

    def date(self, text: str) -> Dated | None:
        """The first date in a string."""
        if text not in self._known:
            self._known[text] = find_date(text, self.language, now=self.now)
        return self._known[text]


def find_dates(clues: Clues, reading: Reading) -> Iterator[Found]:
    """All dates that may be the article's, those of changes included (place `modified`)."""
    sure = False
    for text, place, source in (*_json_ld(clues), *_meta(clues), *_properties(clues)):
        dated = reading.date(text)
        if dated:
            sure = sure or place in SURE
            yield Found(dated.moment, place, source)
    yield from _address(clues, reading)
    yield from _marked(clues, reading)
    blocks = clues.page.blocks
    # The whole page is searched for a dateline only where no markup gives a date.
    yield from _lines(
        clues, blocks[max(0, clues.head - 5) : clues.start + 3] if sure else blocks, reading
    )


def _json_ld(clues: Clues) -> Iterator[tuple[str, str, str]]:
    for key in ("datepublished", "datecreated", "uploaddate", "datemodified"):
        place = "modified" if key == "datemodified" else f"json-ld {key}"
        for text in texts(clues.main.fields.get(key))[:2]:
            yield text, place, f"json-ld {_CAMEL[key]}"
    for thing in clues.things:
        if thing is not clues.main and thing.weight:
            for text in texts(thing.fields.get("datepublished"))[:2]:
                yield text, "json-ld other", f"json-ld {_CAMEL['datepublished']}"


_CAMEL = {
    "datepublished": "datePublished",
    "datecreated": "dateCreated",
    "uploaddate": "uploadDate",
    "datemodified": "dateModified",
}


def _meta(clues: Clues) -> Iterator[tuple[str, str, str]]:
    tails = _tails()
    for name, contents in clues.meta.items():
        tail = name[-_TAIL:]
        if tail in tails or not tail.isalnum():
            key = name.translate(_PUNCTUATION)
            place = _dates(key)
            if place:
                for text in contents[:2]:
                    yield text, place, f"meta {name}"
            elif key in _BARE:
                yield contents[0], "date", f"meta {name}"


def _dates(key: str) -> str:
    """The place of which the longest known ending of a meta tag's name speaks, if any."""
    for ending, place in _tails().get(key[-_TAIL:], ()):
        if key.endswith(ending):
            return place
    return ""


@cache
def _tails() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The endings of names of dates, the longest first, and their places, by their last letters."""
    found: dict[str, list[tuple[str, str]]] = {name[-_TAIL:]: [] for name in _BARE}
    for ending, place in sorted(meta_names("dates").items(), key=lambda item: -len(item[0])):
        found.setdefault(ending[-_TAIL:], []).append((ending, place))
    return {tail: tuple(endings) for tail, endings in found.items()}


def _properties(clues: Clues) -> Iterator[tuple[str, str, str]]:
    for key in ("datepublished", "datecreated", "datemodified"):
        place = "modified" if key == "datemodified" else f"itemprop {key}"
        for element in clues.properties.get(key, ())[:3]:
            if element.tag != "meta":  # those are among the meta tags
                attributes = element.attributes
                text = attributes.get("content") or attributes.get("datetime")
                yield text or element.text[:_LINE], place, f"itemprop {_CAMEL[key]}"


def _address(clues: Clues, reading: Reading) -> Iterator[Found]:
    if not _URL_YEAR.search(clues.url):
        return
    match = _URL_YEAR_FIRST.search(clues.url) or _URL_YEAR_LAST.search(clues.url)
    if match:
        day = f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"
        if dated := reading.date(day):
            yield Found(dated.moment, "url", "url")


def _marked(clues: Clues, reading: Reading) -> Iterator[Found]:
    """`<time>` and elements named after dates."""
    dating = word_list("classes", "dating")
    seen = 0
    for element in clues.shown:
        if element.tag != "time" and (element.tag in _OUTER or dating.isdisjoint(element.words)):
            continue
        seen += 1
        if seen > _MOST:
            return
        label = element.text[:_LINE]
        shown = reading.date(label)
        dated = reading.date(_attribute(element)) or shown
        if dated is None:
            continue
        place = "time" if element.tag == "time" else "named"
        said = label[: shown.start] if shown else label
        features = _surroundings(clues, element.first, place, f"{said} {' '.join(element.words)}")
        if "pubdate" in element.attributes:
            features = (*features, "time pubdate")
        yield Found(dated.moment, place, " ".join((element.tag, *element.words[:2])), features)


def _attribute(element: Marked) -> str:
    return element.attributes.get("datetime") or element.attributes.get("content") or ""


def _lines(clues: Clues, blocks: Sequence[Block], reading: Reading) -> Iterator[Found]:
    """Short lines with a date in them; those of copyrights are none."""
    seen = 0
    for block in blocks:
        opening = clues.start <= block.index <= clues.start + 1 and len(block.text) > _LINE
        text = block.text[:_OPENING] if opening else block.text
        if len(text) > _LINE or block.hidden or not _DIGIT.search(text) or not _YEAR.search(text):
            continue
        seen += 1
        if seen > _MOST_LINES:
            return
        dated = reading.date(text)
        if dated and not says(text, "others"):
            alone = dated.end - dated.start > 0.6 * len(text)
            kind = "line opens text" if opening else "line alone" if alone else "line with words"
            said = _surroundings(clues, block.index, "line", text[: dated.start])
            yield Found(dated.moment, "line", "dateline", (kind, *said))


def _surroundings(clues: Clues, index: int, place: str, label: str) -> tuple[str, ...]:
    features = [f"{place} {clues.zone(index)}"]
    if clues.aside(index):
        features.append(f"{place} aside")
    if says(label, "updated"):
        features.append("says updated")
    elif says(label, "published"):
        features.append("says published")
    return tuple(features)
