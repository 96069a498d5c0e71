"""First publication and last change.

Offered are the dates of JSON-LD, meta tags, microdata, the address, `<time>` and elements named
after dates, and of short lines around the headline. Dates of one day are one offer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from cleanpage.article import Candidate
from cleanpage.block import Block
from cleanpage.describing.choosing import Offer, choose
from cleanpage.describing.clues import Clues
from cleanpage.describing.datetimes import find_date
from cleanpage.describing.things import texts
from cleanpage.describing.weights import DATE
from cleanpage.reading.page import Marked

__all__ = ["offer_dates", "rank_dates"]

#: What the names of meta tags end with, punctuation left out.
_META = {
    "modified": ["modifiedtime", "modified", "modifieddate", "moddate", "lastmod", "datemodified", "updatedtime", "updated", "updateddate", "dateupdate", "lastupdated", "lastupdateddate", "updatetime", "revisiondate"],
    "published": ["publishedtime", "published", "publisheddate", "publishdate", "publishtime", "pubdate", "datepublished", "publicationdate", "onlinedate", "originalpublicationdate", "datepublish", "firstpublished", "sailthrudate"],
    "issued": ["dateissued", "issued", "releasedate", "displaydate", "articledateoriginal"],
    "created": ["datecreated", "created", "creationdate", "createdtime", "createdate", "uploaddate"],
    "date": ["date"],
}
_NAMES = {name: place for place, names in _META.items() for name in names}
_PREFIXES = re.compile(
    r"^(?:(?:article|og|dc|dcterms|dcsext|cxenseparse|recs|vr|bt|parsely|shareaholic|rnews|citation|web|page|last|mrf|itemprop)(?:[:._-]|(?=article)))++"
)
_PUNCTUATION = re.compile(r"[\W_]++")
_URL_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/._-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?!\d))(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)"
)
_URL_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>0[1-9]|1[0-2])(?=/)")
_YEAR = re.compile(r"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
_UPDATING = re.compile(
    r"updat|modif|edit|chang|revis|aktualis|änder|actuali|aggiorn|atuali|обновл|更新|수정|oppdat|opdat|güncel|bijgewerkt|zaktual",
    re.IGNORECASE,
)
_PUBLISHING = re.compile(
    r"publi|posted|veröff|erschien|опубл|発表|公開|入力|등록|입력|geplaatst|pubbl|stand:|vom |created|erstellt",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_RIGHTS = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_DATING = frozenset(
    ["date", "dates", "datum", "dateline", "datetime", "published", "publish", "pubdate", "timestamp", "posted", "time", "byline", "meta", "updated", "modified", "created"]
)
_OUTER = frozenset(("h1", "body"))
#: Places that settle the matter on nearly all pages.
_SURE = frozenset(("json-ld datepublished", "meta published"))
#: Longest line that can be a dateline.
_LINE = 120
#: Dates of marked elements, and of lines, that are read.
_MOST = 25


class _Found(NamedTuple):
    moment: datetime
    place: str
    source: str
    features: tuple[str, ...] = ()


def rank_dates(
    clues: Clues, language: str, now: datetime | None
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Candidates for first publication and for the last change, best first."""
    return choose(offer_dates(clues, language, now), DATE), ()


def offer_dates(clues: Clues, language: str, now: datetime | None) -> list[Offer]:
    """What the page offers as its date of publication, with features."""
    found: dict[date, list[_Found]] = {}
    for item in _find(clues, language, now):
        found.setdefault(item.moment.date(), []).append(item)
    if not found:
        return []
    first, last = min(found), max(found)
    month = _URL_MONTH.search(clues.url)
    offers = []
    for day, items in found.items():
        features = list(_features(items, found))
        features += ["earliest"] * (day == first and len(found) > 1)
        features += ["latest"] * (day == last and len(found) > 1)
        features += ["only"] * (len(found) == 1)
        if month:
            same = (day.year, day.month) == (int(month["year"]), int(month["month"]))
            features.append("in month of url" if same else "not in month of url")
        offers.append(Offer(_best_spelling(items), items[0].source, tuple(features)))
    return offers


def _features(items: list[_Found], found: dict[date, list[_Found]]) -> Iterator[str]:
    places = list(dict.fromkeys(item.place for item in items))
    yield from places
    yield f"places {min(len(places), 4)}"
    yield from dict.fromkeys(name for item in items[:4] for name in item.features)
    if "modified" in places:
        others = set(places) - {"modified"}
        yield "modified only" if not others else "modified too"
    if "url" not in places and any(
        item.place == "url" for other in found.values() for item in other
    ):
        yield "against url"


def _best_spelling(items: list[_Found]) -> datetime:
    """The most telling of the times of one day."""
    return max(
        items,
        key=lambda item: (
            (item.moment.tzinfo is not None) * 2 + (item.moment.time() != item.moment.min.time())
        ),
    ).moment


def _find(clues: Clues, language: str, now: datetime | None) -> Iterator[_Found]:
    sure = False
    for text, place, source in _declared(clues):
        dated = find_date(text, language, now=now)
        if dated:
            sure = sure or place in _SURE
            yield _Found(dated.moment, place, source)
    match = _URL_DAY.search(clues.url)
    if match:
        dated = find_date(
            f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}", now=now
        )
        if dated:
            yield _Found(dated.moment, "url", "url")
    yield from _marked(clues, language, now)
    # The whole page is searched for a date only where no markup gives one.
    searched = (
        clues.page.blocks[max(0, clues.head - 5) : clues.start + 3] if sure else clues.page.blocks
    )
    yield from _lines(clues, searched, language, now)


def _declared(clues: Clues) -> Iterator[tuple[str, str, str]]:
    for key in ("datepublished", "datecreated", "uploaddate"):
        for text in texts(clues.main.fields.get(key))[:2]:
            yield text, f"json-ld {key}", f"json-ld {key}"
    for text in texts(clues.main.fields.get("datemodified"))[:2]:
        yield text, "modified", "json-ld datemodified"
    for thing in clues.things:
        if thing is not clues.main and thing.weight:
            for text in texts(thing.fields.get("datepublished"))[:2]:
                yield text, "json-ld other", "json-ld datepublished"
    for name, contents in clues.meta.items():
        place = _NAMES.get(_PUNCTUATION.sub("", _PREFIXES.sub("", name)))
        if place:
            for text in contents[:2]:
                yield text, "modified" if place == "modified" else f"meta {place}", f"meta {name}"
    for name in ("datepublished", "datecreated"):
        for element in clues.properties.get(name, ())[:3]:
            if element.tag != "meta":
                yield _machine(element), f"itemprop {name}", f"itemprop {name}"
    for element in clues.properties.get("datemodified", ())[:2]:
        if element.tag != "meta":
            yield _machine(element), "modified", "itemprop datemodified"


def _machine(element: Marked) -> str:
    attributes = element.attributes
    return attributes.get("content") or attributes.get("datetime") or element.text[:_LINE]


def _marked(clues: Clues, language: str, now: datetime | None) -> Iterator[_Found]:
    """`<time>` and elements named after dates."""
    seen = 0
    for element in clues.shown:
        timed = element.tag == "time"
        if not timed and (element.tag in _OUTER or _DATING.isdisjoint(element.words)):
            continue
        seen += 1
        if seen > _MOST * 2:
            return
        text = element.attributes.get("datetime") or element.attributes.get("content") or ""
        dated = find_date(text, language, now=now) if text else None
        label = element.text[:_LINE]
        if dated is None:
            dated = find_date(label, language, now=now)
        if dated is None:
            continue
        place = "time" if timed else "named"
        features = _surroundings(
            clues, element.first, place, label[: dated.start] + " " + " ".join(element.words)
        )
        if "pubdate" in element.attributes:
            features = (*features, "time pubdate")
        yield _Found(
            dated.moment, place, f"{element.tag} {' '.join(element.words[:2])}".strip(), features
        )


def _lines(
    clues: Clues, blocks: Sequence[Block], language: str, now: datetime | None
) -> Iterator[_Found]:
    """Short lines with a date in them."""
    seen = 0
    for block in blocks:
        text = block.text
        if len(text) > _LINE or block.hidden or not _DIGIT.search(text) or not _YEAR.search(text):
            continue
        seen += 1
        if seen > _MOST:
            return
        dated = find_date(text, language, now=now)
        if dated and not _RIGHTS.search(text):
            alone = "line alone" if dated.end - dated.start > 0.6 * len(text) else "line with words"
            yield _Found(
                dated.moment,
                "line",
                "dateline",
                (alone, *_surroundings(clues, block.index, "line", text[: dated.start])),
            )


def _surroundings(clues: Clues, index: int, place: str, label: str) -> tuple[str, ...]:
    features = [f"{place} {clues.zone(index)}"]
    if clues.aside(index):
        features.append(f"{place} aside")
    if _UPDATING.search(label):
        features.append("says updated")
    elif _PUBLISHING.search(label):
        features.append("says published")
    return tuple(features)
