"""A date and time from a string as pages write them, in any of the languages of the phrase files.

ISO 8601 is read by the standard library; everything else is cut into tokens once and read around
the month's name or the group of numbers, so that time grows with the string's length only.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from cleanpage.describing.vocabulary import month_names

__all__ = ["Dated", "find_date", "parse_date"]

_LONGEST = 250
_ISO = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d++)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?"
)
_COMPACT = re.compile(r"(?<!\d)(?:19|20)\d{6}(?:T?\d{6})?(?!\d)")
_UNIX = re.compile(r"[12]\d{9}(?:\d{3})?")
_YEAR_FIRST = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d) ?(?:[-/.]|年|년) ?(?P<month>\d\d?) ?(?:[-/.]|月|월) ?(?P<day>\d\d?)(?!\d)"
)
_YEAR_LAST = re.compile(
    r"(?<![\d./-])(?P<first>\d\d?)(?P<mark>[-/.]) ?(?P<second>\d\d?)(?P=mark) ?(?P<year>(?:19|20)?\d\d)(?![\d/-])"
)
_TOKEN = re.compile(r"\d++|[^\W\d_]++")
_TIME = re.compile(
    r"(?<![\d.:])(?P<hour>[012]?\d) ?(?:[:h.]|Uhr|時|시) ?(?P<minute>[0-5]\d)(?![\d.]*+\d{3})(?::(?P<second>[0-5]\d))?(?:[.,]\d++)?"
    r"\s?(?P<half>[ap]\.?\s?m\b)?\.?\s{0,2}(?P<zone>Z\b|(?:GMT|UTC)?[+-]\d\d:?\d\d|[A-Z]{2,4}T?\b)?",
    re.IGNORECASE,
)
#: Abbreviations of time zones that mean one zone only (RFC 2822 4.3 and what news sites write).
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2,
    "MESZ": 2, "EET": 2, "SAST": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "AEST": 10,
    "AEDT": 11, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
_EARLIEST = 1900
_LATEST = 2100


class Dated(NamedTuple):
    """A date and where it stands in its string."""

    moment: datetime
    start: int
    end: int


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
    found = find_date(text, language, now=now)
    return found.moment if found else None


def find_date(text: str, language: str = "", *, now: datetime | None = None) -> Dated | None:
    """The first date in a string and where it stands; see `parse_date`."""
    text = text[:_LONGEST]
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(c, c)) if c > "\x7f" else c for c in text)
    found = _iso(text) or _numbers(text, language) or _named(text, language)
    return found if found is not None and plausible(found.moment, now) else None


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


def _iso(text: str) -> Dated | None:
    text = text.strip()
    match = _ISO.match(text) or _COMPACT.fullmatch(text)
    if match:
        written = match.group().replace(" ", "T", 1).replace(" ", "").replace(",", ".")
        try:
            return Dated(datetime.fromisoformat(written), match.start(), match.end())
        except ValueError:
            return None
    if _UNIX.fullmatch(text):
        return Dated(datetime.fromtimestamp(int(text[:10]), UTC), 0, len(text))
    return None


def _numbers(text: str, language: str) -> Dated | None:
    match = _YEAR_FIRST.search(text)
    if match:
        year, month, day = (int(match[name]) for name in ("year", "month", "day"))
        return _dated(year, month, day, text, match.start(), match.end())
    match = _YEAR_LAST.search(text)
    if not match:
        return None
    first, second, year = (int(match[name]) for name in ("first", "second", "year"))
    if len(match["year"]) == 2:
        year += 2000
    month_first = match["mark"] == "/" and language in ("", "en", "en-US")
    day, month = (
        (second, first) if (month_first and first <= 12) or second > 12 else (first, second)
    )
    return _dated(year, month, day, text, match.start(), match.end())


def _named(text: str, language: str) -> Dated | None:
    months = month_names(language)
    tokens = list(_TOKEN.finditer(text))
    folded = [token.group().casefold() for token in tokens]
    for place, word in enumerate(folded):
        if word in months and (found := _around(text, tokens, folded, place, months[word])):
            return found
    return None


def _around(
    text: str, tokens: list[re.Match[str]], folded: list[str], place: int, month: int
) -> Dated | None:
    """The date around a month's name: "3 May 2024", "May 3rd, 2024", "2024 May 3"."""
    before = _number_before(folded, place)
    numbers = [at for at in range(place + 1, min(place + 5, len(folded))) if folded[at].isdigit()]
    year_at = next((at for at in numbers if _is_year(folded[at])), None)
    if year_at is not None:
        day_at = next((at for at in numbers if at < year_at and 1 <= int(folded[at]) <= 31), None)
        if (
            before is not None
            and 1 <= int(folded[before]) <= 31
            and (day_at is None or year_at == place + 1 or before == place - 1)
        ):
            day_at = before
        if day_at is not None:
            return _dated(
                int(folded[year_at]),
                month,
                int(folded[day_at]),
                text,
                tokens[min(day_at, place)].start(),
                tokens[year_at].end(),
            )
    if (
        before is not None
        and _is_year(folded[before])
        and numbers
        and 1 <= int(folded[numbers[0]]) <= 31
    ):
        return _dated(
            int(folded[before]),
            month,
            int(folded[numbers[0]]),
            text,
            tokens[before].start(),
            tokens[numbers[0]].end(),
        )
    return None


def _number_before(folded: list[str], place: int) -> int | None:
    for at in range(place - 1, max(-1, place - 4), -1):
        if folded[at].isdigit():
            return at
    return None


def _is_year(word: str) -> bool:
    return len(word) == 4 and _EARLIEST <= int(word) <= _LATEST


def _dated(year: int, month: int, day: int, text: str, start: int, end: int) -> Dated | None:
    try:
        found = datetime(year, month, day)
    except ValueError:
        return None
    match = _TIME.search(text[end : end + 60])
    if not match:
        return Dated(found, start, end)
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    if hour > 23:
        return Dated(found, start, end)
    moment = found.replace(
        hour=hour,
        minute=int(match["minute"]),
        second=int(match["second"] or 0),
        tzinfo=_zone(match["zone"] or ""),
    )
    return Dated(moment, start, end + match.end())


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
