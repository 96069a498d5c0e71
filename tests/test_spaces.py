from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.spaces import single_spaced
from tests.plain import plain_module

PLAIN = plain_module("spaces")
PIECES = st.sampled_from(
    [" ", "  ", "\n", "\t", "\xa0", "\x85", "\x1f", "\u3000", "\u200b", "rain", "é", "雨"]
)


@pytest.mark.parametrize("function", [single_spaced, PLAIN.single_spaced], ids=["own", "plain"])
@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_words_stand_one_space_apart(function: Callable[[str], str], text: str) -> None:
    assert function(text) == " ".join(text.split())
