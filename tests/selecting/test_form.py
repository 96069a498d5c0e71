"""What a block says by itself."""

from __future__ import annotations

import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.block import Block
from cleanpage.extent import extent
from cleanpage.selecting.agreement import Claims, squash
from cleanpage.selecting.form import form_columns
from cleanpage.selecting.words import WordScores
from tests.plain import plain_module

PIECES = st.sampled_from([*" ,|@·•。、，©→»~1雨Éǅ", ". ", "? ", "..", "Rain", "on "])
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES).map("".join))


def count(text: str, *wanted: str) -> int:
    return sum(map(text.count, wanted))


@pytest.mark.parametrize(
    "columns",
    [form_columns, plain_module("selecting.form").form_columns],
    ids=["own", "plain"],
)
@given(text=TEXTS)
def test_marks_and_case_are_told_as_by_python(columns, text: str) -> None:
    table = columns([Block(0, text)], WordScores({}, {}, {}), Claims())
    told = {name: column[0] for name, column in table.items()}
    assert told["chars"] == extent(text)
    assert told["stops"] == count(text, ". ", "? ", "。")
    assert told["commas"] == count(text, ",", "，", "、")
    assert told["separators"] == count(text, "|", "•", "·")
    assert bool(told["symbols"]) == any(mark in text for mark in "@©→»")
    assert bool(told["titled"]) == text[:60].istitle()
    if text.isascii() and text:
        assert told["words"] == text.count(" ") + 1


@pytest.mark.parametrize(
    "function", [squash, plain_module("selecting.agreement").squash], ids=["own", "plain"]
)
@given(text=TEXTS)
def test_letters_and_digits_are_left_of_what_is_squashed(function, text: str) -> None:
    assert function(text) == "".join(char for char in text.lower() if char.isalnum())


def test_a_long_text_is_squashed_in_little_memory() -> None:
    text = "雨 " * 500_000
    tracemalloc.start()
    try:
        assert squash(text) == "雨" * 500_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 * sys.getsizeof(text)  # `str.lower` alone takes seven
