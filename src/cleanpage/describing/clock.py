"""The time of day behind a date or in front of it, and its zone."""

from __future__ import annotations

import re
from datetime import time, timedelta, timezone
from typing import NamedTuple

__all__ = ["Timed", "parse_time", "time_before"]

#: Characters behind a date in which its time begins.
_NEAR = 60
#: Characters in front of a date in which its time stands.
_AHEAD = 24
#: What stands between a time and the date behind it.
_BETWEEN = re.compile(r"[\s,;|·•–—-]*+(?:(?:on|am|le|el)\s++)?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_TIME = re.compile(
    r"(?<![\d.:])(?P<hour>[012]?\d) ?(?:[:.h]|時|시) ?(?P<minute>[0-5]\d)(?!\d)"
    r"(?::(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
    r"(?:\s{0,2}\(?(?P<zone>Z\b|(?:GMT|UTC)?[+-]\d\d:?\d\d|[A-Z]{2,4}T?\b))?",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<![\d.:])(?P<hour>1[012]|0?[1-9])\s?(?P<half>[ap])\.?\s?m\b", re.IGNORECASE)
#: Hours from UTC of abbreviations that mean one zone: RFC 2822, 4.3, and what news sites write.
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2,
    "MESZ": 2, "EET": 2, "SAST": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "AEST": 10,
    "AEDT": 11, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip


class Timed(NamedTuple):
    """A time of day and where it stands in its string."""

    time: time
    start: int
    end: int


def parse_time(text: str) -> Timed | None:
    """The first time of day near the beginning of a string.

    Example:
        >>> parse_time(", 10:15 pm EDT").time.isoformat()
        '22:15:00-04:00'
        >>> parse_time(" um 9.05 Uhr").time
        datetime.time(9, 5)
        >>> parse_time(" for 12.5 million")
    """
    near = text[:_NEAR]
    if not _DIGIT.search(near):
        return None
    match = _TIME.search(near)
    return _timed(match or _HALF.search(near))


def time_before(text: str) -> Timed | None:
    """The time of day that a string ends with.

    Example:
        >>> time_before("By Ada Okoye 8:42 a.m. EDT ").start
        13
        >>> time_before("Won by 3:12 against ")
    """
    start = max(0, len(text) - _AHEAD)
    if not _DIGIT.search(text, start):
        return None
    for match in _TIME.finditer(text, start):
        if (
            _BETWEEN.fullmatch(text, match.end())
            and "." not in text[match.start() : match.end("minute")]
        ):
            return _timed(match)
    return None


def _timed(match: re.Match[str] | None) -> Timed | None:
    if match is None:
        return None
    parts = match.groupdict(default="")
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if parts["half"] and hour <= 12:  # "18:30 am 3. Mai" is German
        hour = hour % 12 + (12 if parts["half"] in "pP" else 0)
    if hour > 23:
        return None
    clock = time(hour, minute, second, tzinfo=parse_zone(parts.get("zone", "")))
    return Timed(clock, match.start(), match.end())


def parse_zone(name: str) -> timezone | None:
    """A zone from its abbreviation or its distance from UTC; None if it is unknown.

    Example:
        >>> parse_zone("GMT+02:00").utcoffset(None).total_seconds() / 3600
        2.0
        >>> parse_zone("XYZ")
    """
    name = name.upper()
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    digits = name.removeprefix("GMT").removeprefix("UTC").replace(":", "")
    if len(digits) != 5 or not digits[1:].isdecimal():
        return None
    minutes = int(digits[1:3]) * 60 + int(digits[3:])
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if digits[0] == "-" else minutes))
