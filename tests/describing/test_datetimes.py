from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.describing.datetimes import find_date, parse_date, plausible

from .pages import cases


@pytest.mark.parametrize("case", cases("dates"))
def test_date_in_string(case):
    now = datetime.fromisoformat(case["now"]) if "now" in case else None

    found = parse_date(case["text"], case["language"], now=now)

    assert (found.isoformat() if found else "") == case["date"]


@pytest.mark.parametrize(
    ("text", "date", "start"),
    [
        ("By Ada Okoye 8:42 a.m. EDT October 3, 2014", "2014-10-03T08:42:00-04:00", 13),
        ("9:39AM BST 05 Oct 2011", "2011-10-05T09:39:00+01:00", 0),
        ("18:30 | 03.05.2024", "2024-05-03T18:30:00", 0),
        ("Lost 3:12 to Ada Okoye on May 3, 2024", "2024-05-03T00:00:00", 26),
        ("10:15 3 May 2024 11:20", "2024-05-03T11:20:00", 6),
        ("10:15 May 3, 2024", "2024-05-03T10:15:00", 0),
        ("18:30 | May 3, 2024", "2024-05-03T18:30:00", 0),
        ("18:30 am 3. May 2024", "2024-05-03T18:30:00", 0),
        ("$9.50 on May 3, 2024", "2024-05-03T00:00:00", 9),
    ],
)
def test_a_time_in_front_of_its_date(text, date, start):
    found = find_date(text, "en")

    assert (found.moment.isoformat(), found.start) == (date, start)


@given(
    st.text(max_size=400) | st.from_regex(r"[0-9./: TZ+-]{1,40}", fullmatch=True),
    st.text(max_size=8),
)
def test_any_string_is_a_date_or_none(text, language):
    found = parse_date(text, language)

    assert found is None or plausible(found)


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 12, 31)))
def test_what_python_writes_is_read_back(moment):
    assert parse_date(moment.isoformat()) == moment


@given(
    st.text(max_size=40),
    st.dates(min_value=datetime(1990, 1, 1).date(), max_value=datetime(2099, 1, 1).date()),
)
def test_place_of_date_is_within_the_string(before, day):
    text = f"{before} | {day.isoformat()} | more"

    found = find_date(text)

    assert found is None or 0 <= found.start < found.end <= len(text)


def test_zone_of_now_does_not_matter():
    assert parse_date("2026-05-03T10:00:00Z", now=datetime(2026, 5, 3, 8, 0)) is not None
    assert parse_date("2026-05-03 10:00", now=datetime(2026, 5, 3, 8, 0, tzinfo=UTC)) is not None


@pytest.mark.parametrize("now", [datetime.min, datetime.max])
@pytest.mark.parametrize("text", ["3 hours ago", "9999999999 years ago", "2024-05-03"])
def test_any_time_of_reading_will_do(text, now):
    found = parse_date(text, "en", now=now)

    assert found is None or found <= now


def test_only_the_beginning_of_a_long_string_is_read():
    assert parse_date("x" * 10_000 + " 2024-05-03") is None


@pytest.mark.parametrize("text", ["² May 2024", "3 May ²²²²", "May ² 2024", "① May 2024"])
def test_digits_that_are_no_numbers_are_no_days(text):
    assert parse_date(text) is None
