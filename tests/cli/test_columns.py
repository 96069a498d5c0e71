import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.cli.columns import cells, pad, wrap


@pytest.mark.parametrize(
    ("text", "width"),
    [("tram", 4), ("電車", 4), ("é", 1), ("e\u0301", 1), ("ｱ", 1), ("Ａ", 2), ("", 0)],
)
def test_cells(text, width):
    assert cells(text) == width


@given(st.text(), st.integers(2, 20))
def test_lines_fit_and_nothing_is_lost(text, width):
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(max_size=5), st.integers(10, 20))
def test_padding_fills_the_column(text, width):
    assert cells(pad(text, width)) == width


def test_scripts_without_spaces_are_broken_between_characters():
    assert wrap("路線四號週一重新開放", 8) == ["路線四號", "週一重新", "開放"]
