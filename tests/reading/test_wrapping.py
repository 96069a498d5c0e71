"""Breaks that an editor made are told from those that an author made."""

from __future__ import annotations

import textwrap

import pytest

from cleanpage.block import Kind
from cleanpage.reading.runs import Run
from cleanpage.reading.wrapping import is_verse, join_lines, unwrapped

PROSE = (
    "The harbour office has closed the northern quay to all traffic until the end of the week, "
    "when divers will have looked at the piles that a ferry struck in the storm of last Tuesday."
)


def lengths(*runs: list[str]) -> list[int]:
    return [len(run.lines) for run in unwrapped(Run(Kind.PARAGRAPH, lines) for lines in runs)]


def test_a_paragraph_of_three_lines_gives_the_width():
    assert lengths(textwrap.wrap(PROSE, 72)) == [1]
    assert lengths(textwrap.wrap(PROSE, 72), textwrap.wrap(PROSE[:110], 72)) == [1, 1]


def test_two_lines_alone_are_not_sure():
    two = textwrap.wrap(PROSE[:110], 72)
    assert lengths(two) == [2]
    assert lengths(two, two, two) == [1, 1, 1]


@pytest.mark.parametrize(
    "lines",
    [
        ["Home", "World news", "Business", "Sport", "Weather and tides"],
        ["Harbour Office", "2 Quay Road", "Northport", "Phone 555 0123"],
        [PROSE, PROSE, PROSE],
        [
            "Ferry strikes the northern quay in a storm on Tuesday",
            "Divers look at the piles today",
            "Room made for thirty boats in the fishing harbour now",
        ],
    ],
)
def test_other_lines_are_left_alone(lines):
    assert lengths(lines) == [len(lines)]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["the quay", "is closed"], "the quay is closed"),
        (["a well-", "known quay"], "a well-known quay"),
        (["two-", "and three-year terms"], "two- and three-year terms"),
        (["the quay —", "and the pier"], "the quay — and the pier"),
        (["港湾事務", "所は"], "港湾事務所は"),
        (["港湾", "office"], "港湾 office"),
        (["부두가", "폐쇄"], "부두가 폐쇄"),
    ],
)
def test_lines_are_joined(lines, joined):
    assert join_lines(lines) == joined


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The gulls have gone to bed,", "the harbour lights are low,", "and so am I."], True),
        (["Latest world news", "Business and markets", "Sport this week"], False),
        (["Home,", "World,", "Sport"], False),
        (["One line, and", "another"], False),
        ([PROSE + ",", PROSE + ",", PROSE], False),
    ],
)
def test_verse(lines, expected):
    assert is_verse(lines) is expected
