from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.extent import extent, wide_chars
from tests.plain import plain_module

PLAIN = plain_module("extent")


@pytest.mark.parametrize("module", [None, PLAIN], ids=["own", "plain"])
@given(st.text())
def test_characters_without_spaces_count_as_three(module: object, text: str) -> None:
    count = getattr(module, "wide_chars", wide_chars)(text)

    assert count == sum(char >= "\u2e80" for char in text)
    assert getattr(module, "extent", extent)(text) == len(text) + 2 * count


@pytest.mark.parametrize("text", ["Fähre", "Паром", "ภาษา", "नौका", ""])
def test_alphabets_say_what_their_length_says(text: str) -> None:
    assert extent(text) == len(text)
