"""A date and time from a string as pages write them, in any of the languages of the phrase files.

ISO 8601 is read by the standard library; everything else is cut into tokens once and read around
the month's name or the group of numbers, so that time grows with the string's length only.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import regex

from cleanpage.describing.calendar import month_names

__all__ = ["parse_date"]

_LONGEST = 250
_ISO = regex.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d++)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?")
_COMPACT = regex.compile(r"(?<!\d)(?:19|20)\d{6}(?:T?\d{6})?(?!\d)")
_UNIX = regex.compile(r"[12]\d{9}(?:\d{3})?")
_YEAR_FIRST = regex.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d) ?(?:[-/.]|年|년) ?(?P<month>\d\d?) ?(?:[-/.]|月|월) ?(?P<day>\d\d?)(?!\d)"
)
_YEAR_LAST = regex.compile(
    r"(?<![\d./-])(?P<first>\d\d?)(?P<mark>[-/.]) ?(?P<second>\d\d?)(?P=mark) ?(?P<year>(?:19|20)?\d\d)(?![\d/-])"
)
_TOKEN = regex.compile(r"\d++|[^\W\d_]++")
_TIME = regex.compile(
    r"(?<![\d.:])(?P<hour>[012]?\d) ?(?:[:h.]|Uhr|時|시) ?(?P<minute>[0-5]\d)(?![\d.]*+\d{3})(?::(?P<second>[0-5]\d))?(?:[.,]\d++)?"
    r"\s?(?P<half>[ap]\.?\s?m\b)?\.?\s{0,2}(?P<zone>Z\b|(?:GMT|UTC)?[+-]\d\d:?\d\d|[A-Z]{2,4}T?\b)?",
    regex.IGNORECASE,
)
#: Abbreviations of time zones that mean one zone only (RFC 2822 4.3 and what news sites write).
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2,
    "MESZ": 2, "EET": 2, "SAST": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "AEST": 10,
    "AEDT": 11, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
_EARLIEST = 1900
_LATEST = 2100


def parse_date(text: str, language: str = "", *, now: datetime | None = None) -> datetime | None:
    """The first date in a string, with its time where one follows.

    Args:
        text: a string with a date in it; only its first 250 characters are read.
        language: BCP 47 tag of the text, which decides what 03/04/2024 means.
        now: the time of reading; dates more than a day later are refused.

    Returns:
        The date, timezone-aware where the string says so; None for no date or an impossible one.

    Example:
        >>> parse_date("Montag, 3. März 2025, 10.15 Uhr")
        datetime.datetime(2025, 3, 3, 10, 15)
        >>> parse_date("2024-02-31")
    """
    text = text[:_LONGEST].strip()
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(c, c)) if c > "\x7f" else c for c in text)
    found = _iso(text) or _numbers(text, language) or _named(text, language)
    return found if found is not None and plausible(found, now) else None


def plausible(moment: datetime, now: datetime | None) -> bool:
    """Whether an article can have been published then."""
    if not _EARLIEST <= moment.year <= _LATEST or (moment.month, moment.day, moment.year) in (
        (1, 1, 1970),
        (1, 1, 1900),
    ):
        return False
    if now is None:
        return True
    return moment.replace(tzinfo=None) <= now.replace(tzinfo=None) + timedelta(days=1)


def _iso(text: str) -> datetime | None:
    match = _ISO.match(text) or _COMPACT.fullmatch(text)
    if match:
        try:
            return datetime.fromisoformat(match.group().replace(" ", "T", 1).replace(" ", "").replace(",", "."))
        except ValueError:
            return None
    if _UNIX.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    return None


def _numbers(text: str, language: str) -> datetime | None:
    match = _YEAR_FIRST.search(text)
    if match:
        year, month, day = (int(match[name]) for name in ("year", "month", "day"))
        return _moment(year, month, day, text[match.end() :])
    match = _YEAR_LAST.search(text)
    if not match:
        return None
    first, second, year = (int(match[name]) for name in ("first", "second", "year"))
    if len(match["year"]) == 2:
        year += 2000
    month_first = (match["mark"] == "/" and language in ("", "en", "en-US")) or second > 12
    if first > 12:
        month_first = False
    day, month = (second, first) if month_first else (first, second)
    return _moment(year, month, day, text[match.end() :]) 


def _named(text: str, language: str) -> datetime | None:
    months = month_names(language)
    tokens = list(_TOKEN.finditer(text))
    folded = [token.group().casefold() for token in tokens]
    for place, word in enumerate(folded):
        if word in months and (found := _around(text, tokens, folded, place, months[word])):
            return found
    return None


def _around(
    text: str, tokens: list[regex.Match[str]], folded: list[str], place: int, month: int
) -> datetime | None:
    """The date around a month's name: "3 May 2024", "May 3rd, 2024", "2024 May 3"."""
    before = [int(word) for word in folded[max(0, place - 3) : place] if word.isdigit()]
    after = [(int(word), at) for at, word in enumerate(folded[place + 1 : place + 5], place + 1) if word.isdigit()]
    year_at = next((at for number, at in after if _EARLIEST <= number <= _LATEST), None)
    if year_at is not None:
        day = next((number for number, at in after if at < year_at and 1 <= number <= 31), None)
        if before and 1 <= before[-1] <= 31 and folded[place - 1] != ":":
            day = before[-1]
        if day is not None:
            return _moment(int(folded[year_at]), month, day, text[tokens[year_at].end() :])
    if before and _EARLIEST <= before[-1] <= _LATEST and after and 1 <= after[0][0] <= 31:
        return _moment(before[-1], month, after[0][0], text[tokens[after[0][1]].end() :])
    return None


def _moment(year: int, month: int, day: int, rest: str) -> datetime | None:
    try:
        found = datetime(year, month, day)
    except ValueError:
        return None
    match = _TIME.search(rest[:60])
    if not match:
        return found
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    if hour > 23:
        return found
    return found.replace(
        hour=hour, minute=int(match["minute"]), second=int(match["second"] or 0), tzinfo=_zone(match["zone"] or "")
    )


def _zone(name: str) -> timezone | None:
    name = name.upper()
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    digits = name.removeprefix("GMT").removeprefix("UTC").replace(":", "")
    if len(digits) == 5 and digits[1:].isdigit():
        minutes = int(digits[1:3]) * 60 + int(digits[3:])
        if minutes < 24 * 60:
            return timezone(timedelta(minutes=-minutes if digits[0] == "-" else minutes))
    return None
