"""First publication and last change.

Dates of one day are one offer. Which place gives it, what it says there ("updated"), and what
else names the same day, decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from cleanpage.article import Candidate
from cleanpage.describing.choosing import Offer, choose, in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.date_places import SURE, Found, Reading, find_dates
from cleanpage.describing.weights import DATE

__all__ = ["offer_dates", "rank_dates"]

_URL_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>0[1-9]|1[0-2])(?=/)")


def rank_dates(
    clues: Clues, language: str, now: datetime | None
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Candidates for first publication and for the last change, best first.

    Args:
        clues: the page's clues.
        language: BCP 47 tag of the page, which decides what 03/04/2024 means.
        now: the time of reading, if known.
    """
    found = list(find_dates(clues, Reading(language, now)))
    published = choose(offer_dates(clues, found), DATE)
    return published, _changes(found, published[0].value if published else None)


def offer_dates(clues: Clues, found: list[Found]) -> list[Offer]:
    """What the page offers as its date of publication, with features."""
    days: dict[date, list[Found]] = {}
    for item in found:
        days.setdefault(item.moment.date(), []).append(item)
    in_url = any(item.place == "url" for item in found)
    declared = any(item.place in SURE for item in found)
    month = _URL_MONTH.search(clues.url)
    offers = []
    if declared:
        # A change of which no line speaks, nor any other place, is no publication.
        days = {
            day: items
            for day, items in days.items()
            if any(item.place != "modified" for item in items)
        }
    first, last = min(days, default=date.min), max(days, default=date.max)
    for day, items in days.items():
        features = [*_features(items, in_url, declared), *_place_in_time(day, first, last)]
        if month:
            same = (day.year, day.month) == (int(month["year"]), int(month["month"]))
            features.append("in month of url" if same else "not in month of url")
        offers.append(Offer(_spelling(items), items[0].source, tuple(features)))
    return offers


def _features(items: list[Found], in_url: bool, declared: bool) -> Iterator[str]:
    places = dict.fromkeys(item.place for item in items)
    if declared and "modified" in places and SURE.isdisjoint(places):
        # However often a page says when it was changed, that is not when it was published.
        yield "changed later"
        return
    yield from places
    yield f"places {min(len(places), 4)}"
    yield from dict.fromkeys(name for item in items[:4] for name in item.features)
    if "modified" in places:
        yield "modified only" if len(places) == 1 else "modified too"
    if declared and SURE.isdisjoint(places):
        yield "against declared"
    if in_url and "url" not in places:
        yield "against url"


def _place_in_time(day: date, first: date, last: date) -> Iterator[str]:
    if first == last:
        yield "only"
    elif day == first:
        yield "earliest"
    elif day == last:
        yield "latest"


def _changes(found: list[Found], published: datetime | None) -> tuple[Candidate, ...]:
    """Dates of changes; one in front of the publication is none."""
    said = [item for item in found if item.place == "modified" or "says updated" in item.features]
    return in_order(
        *(
            (item.source, (item.moment,))
            for item in sorted(said, key=lambda item: item.place != "modified")
            if published is None or item.moment.date() >= published.date()
        )
    )


def _spelling(items: list[Found]) -> datetime:
    """The most telling of the times of one day: with a zone, with a time of day."""
    return max(
        (item.moment for item in items),
        key=lambda moment: (moment.tzinfo is not None, moment.time() != moment.min.time()),
    )
