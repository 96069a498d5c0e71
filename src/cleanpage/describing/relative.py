"""Times that are counted back from the reading: "3 hours ago", "vor 2 Tagen"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise

from cleanpage.describing.vocabulary import word_list

__all__ = ["parse_relative"]

#: A longer line that says "ago" tells a story.
_LONGEST = 50
_TOKEN = re.compile(r"\d{1,3}+|[^\W\d_]++(?:[\u0900-\u097f]++)?")
_UNITS = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1), "days": timedelta(days=1)}


def parse_relative(text: str, now: datetime) -> datetime | None:
    """The time that a short line counts back from now.

    Args:
        text: the line.
        now: the time at which it was read.

    Example:
        >>> parse_relative("vor 3 Stunden", datetime(2026, 1, 2, 12, 0))
        datetime.datetime(2026, 1, 2, 9, 0)
        >>> parse_relative("3 hours of work", datetime(2026, 1, 2, 12, 0))
    """
    if len(text) > _LONGEST:
        return None
    tokens = _TOKEN.findall(text.casefold())
    past = word_list("relative", "ago")
    if past.isdisjoint(tokens) and not any(mark in text for mark in ("前", "전")):
        return None
    for number, unit in pairwise(tokens):
        if number.isdecimal():
            for name, length in _UNITS.items():
                if unit.rstrip("前전") in word_list("relative", name):
                    return _before(now, int(number), length)
    return None


def _before(now: datetime, number: int, length: timedelta) -> datetime | None:
    try:
        return now - number * length
    except OverflowError:  # before the first year
        return None
