"""A date and time from a string as pages write them, in the languages of the phrase files.

ISO 8601 is read by the standard library; everything else is read around a group of numbers or a
month's name, so that time grows with the string's length only.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from cleanpage.describing.clock import parse_time, time_before
from cleanpage.describing.relative import parse_relative
from cleanpage.describing.vocabulary import month_names
from cleanpage.phrases.book import primary_language

__all__ = ["Dated", "find_date", "parse_date", "plausible"]

_LONGEST = 250
_DIGIT = re.compile(r"\d")
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
#: Every year from `_EARLIEST` to `_LATEST`.
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_ISO = re.compile(
    r"\s*+(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?) ?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(r"(?:19|20)\d{6}(?:T?\d{6})?")
_UNIX = re.compile(r"[12]\d{9}(?:\d{3})?")
# What may not stand in front of a number is looked for behind its first characters, so that a
# search can skip all that does not begin with these.
_YEAR_FIRST = re.compile(
    r"(?P<year>(?:19|20)(?<![\d.]\d\d)\d\d) ?(?:[-/.]|年|년) ?"
    r"(?P<month>\d\d?) ?(?:[-/.]|月|월) ?(?P<day>\d\d?)(?!\d)"
)
_YEAR_LAST = re.compile(
    r"(?P<first>\d(?<![\d./-]\d)\d?)(?P<mark>[-/.]) ?(?P<second>\d\d?)(?P=mark) ?"
    r"(?P<year>(?:19|20)?\d\d)(?![/-]|\.?\d)"
)
#: A number, or a word with the vowel signs in it that are no letters of their own (Hindi).
_TOKEN = re.compile(r"\d++|[^\W\d_][^\s\d.,;:/|()–—-]*+")
#: The hour and the minute of "10:15", which are no days of a month.
_CLOCK = re.compile(r"(?<=\d:)\d|(?<!\d)\d++(?=:\d)")
#: Where dates go from the year to the day, and "18-03-08" is one of 2018.
_YEAR_FIRST_LANGUAGES = frozenset(("hu", "ja", "ko", "lt", "zh"))
_EARLIEST = 1900
_LATEST = 2100
#: What systems write for a date that they do not know.
_UNSET = frozenset(((1970, 1, 1), (1900, 1, 1)))
#: Words in front of a month that are looked at for its day ("3 de", "3rd of"), and behind it.
_BEFORE = 3
_BEHIND = 6


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
        now: the time of reading: "3 hours ago" is counted from it, and dates more than a day
            later are refused.

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
    """The first date in a string and where it stands; see `parse_date`.

    Example:
        >>> find_date("Posted on May 3rd, 2024 by Ada")[1:]
        (10, 23)
    """
    text = text[:_LONGEST]
    if not text.isascii() and _FOREIGN_DIGIT.search(text):
        text = "".join([str(unicodedata.decimal(c, c)) if c > "\x7f" else c for c in text])
    found = None
    if _DIGIT.search(text):
        found = _machine(text) or _numbers(text, language) or _named(text, language)
    if found is None and now is not None and (moment := parse_relative(text, now)):
        found = Dated(moment, 0, len(text))
    return found if found is not None and plausible(found.moment, now) else None


def plausible(moment: datetime, now: datetime | None = None) -> bool:
    """Whether an article can have been published then.

    The clock is not asked: without `now` only the years 1900 to 2100 are a bound.

    Example:
        >>> plausible(datetime(2031, 1, 1)), plausible(datetime(2031, 1, 1), datetime(2026, 1, 1))
        (True, False)
    """
    day = (moment.year, moment.month, moment.day)
    if not _EARLIEST <= moment.year <= _LATEST or day in _UNSET:
        return False
    if now is None:
        return True
    # A day more, for time zones.
    return moment.replace(tzinfo=None) - timedelta(days=1) <= now.replace(tzinfo=None)


def _machine(text: str) -> Dated | None:
    """ISO 8601 with the liberties that pages take, its compact form, seconds since 1970."""
    match = _ISO.match(text)
    if match:
        time = (match["time"] or "00:00").replace(",", ".")
        try:
            moment = datetime.fromisoformat(f"{match['day']}T{time}{match['zone'] or ''}")
        except ValueError:
            return None
        return Dated(moment, match.start("day"), match.end())
    bare = text.strip()
    packed = _compact(bare) if bare.isdecimal() or "T" in bare else None
    return Dated(packed, 0, len(text)) if packed else None


def _compact(bare: str) -> datetime | None:
    if _COMPACT.fullmatch(bare):
        try:
            return datetime.fromisoformat(bare)
        except ValueError:
            return None
    return datetime.fromtimestamp(int(bare[:10]), UTC) if _UNIX.fullmatch(bare) else None


def _numbers(text: str, language: str) -> Dated | None:
    """2024-05-03, 3.5.2024, 05/03/24, 2024年5月3日."""
    match = _YEAR_FIRST.search(text)
    if match:
        return _dated(text, match.span(), match["year"], match["month"], match["day"])
    match = _YEAR_LAST.search(text)
    if not match:
        return None
    day, month, year = match["first"], match["second"], match["year"]
    if len(day) == len(year) == 2 and _is_year_first(month, year, language):
        day, year = year, day
    american = match["mark"] == "/" and language in ("", "en", "en-US")
    if int(month) > 12 or (american and int(day) <= 12):
        day, month = month, day
    year = year if len(year) == 4 else f"20{year}"
    return _dated(text, match.span(), year, month, day)


def _is_year_first(month: str, day: str, language: str) -> bool:
    """Whether a date of three short numbers begins with its year, and can."""
    if primary_language(language) not in _YEAR_FIRST_LANGUAGES or language.lower().endswith("hk"):
        return False
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _named(text: str, language: str) -> Dated | None:
    """A date with the name of its month: 3. Mai 2024, May 3rd, 2024, 2024 May 3."""
    if not _YEAR.search(text):
        return None
    months = month_names(language)
    tokens = list(_TOKEN.finditer(text))
    folded = ["" if _CLOCK.match(text, token.start()) else token[0].casefold() for token in tokens]
    for place, word in enumerate(folded):
        if word not in months:
            continue
        found = _around(folded, place)
        if found:
            year, day = found
            span = tokens[min(place, year, day)].start(), tokens[max(place, year, day)].end()
            return _dated(text, span, folded[year], months[word], folded[day])
    return None


def _around(folded: list[str], place: int) -> tuple[int, int] | None:
    """Places of the year and the day around a month's name."""
    before = _number_before(folded, place)
    first = year = day = -1  # the first number behind it, the first year, the first day before that
    for at in range(place + 1, min(place + _BEHIND + 1, len(folded))):
        word = folded[at]
        if not word.isdecimal():
            continue
        if first < 0:
            first = at
        if _is_year(word):
            year = at
            break
        if day < 0 and _is_day(word):
            day = at
    if year < 0:
        turned = before >= 0 and _is_year(folded[before]) and first >= 0 and _is_day(folded[first])
        return (before, first) if turned else None
    if before >= 0 and _is_day(folded[before]) and (day < 0 or before == place - 1):
        day = before
    return (year, day) if day >= 0 else None


def _number_before(folded: list[str], place: int) -> int:
    """The place of the nearest number in front of a month's name, -1 if there is none."""
    for at in range(place - 1, max(-1, place - _BEFORE - 1), -1):
        if folded[at].isdecimal():
            return at
    return -1


def _is_year(word: str) -> bool:
    return len(word) == 4 and _EARLIEST <= int(word) <= _LATEST


def _is_day(word: str) -> bool:
    return len(word) <= 2 and 1 <= int(word) <= 31


def _dated(text: str, span: tuple[int, int], year: str, month: str | int, day: str) -> Dated | None:
    start, end = span
    try:
        moment = datetime(int(year), int(month), int(day))
    except ValueError:
        return None
    if time := parse_time(text[end:]):
        return Dated(datetime.combine(moment, time.time), start, end + time.end)
    if time := time_before(text[:start]):
        return Dated(datetime.combine(moment, time.time), time.start, end)
    return Dated(moment, start, end)
