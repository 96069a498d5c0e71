"""Flattened text becomes blocks, and comes back as it was."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from cleanpage.reading.text import read_text
from cleanpage.rendering.text import render_text

PROSE = (
    "The harbour office has closed the northern quay to all traffic until the end of the week, "
    "when divers will have looked at the piles that a ferry struck in the storm of last Tuesday. "
    "Boats are asked to use the fishing harbour meanwhile, where room has been made for thirty."
)
RUSSIAN = (
    "Управление порта закрыло северный причал для всех судов до конца недели, пока водолазы не "
    "осмотрят сваи, которые во время шторма в прошлый вторник задел паром. Лодкам предложено "
    "пользоваться рыбацкой гаванью, где для них освободили место."
)
JAPANESE = (
    "港湾事務所は先週火曜日の嵐でフェリーが衝突した北岸壁の杭を潜水士が調べ終える週末まで、"
    "すべての船舶に対して北岸壁を閉鎖した。その間、船は漁港を使うよう求められており、"
    "三十隻分の場所が確保されている。"
)

# What becomes the marker, the kind or the level of a block, and is no text of it.
_MARKUP = frozenset("-*•–>#=`~|:\\0123456789.)+")
_STARTS = (
    *("", "", "", "- ", "* ", "• ", "– ", "1. ", "2. ", "3) ", "  - ", "    - ", "\t", "    "),
    *(
        "> ",
        "> > ",
        ">",
        ">> ",
        "# ",
        "## ",
        "###### ",
        "####### ",
        "  ",
        "   ",
        "| ",
        "```",
        "~~~",
    ),
)
_LINES = st.one_of(
    st.sampled_from(
        [
            *("", "", "", "", "---", "===", "* * *", "```", "```python", "~~~", "| --- | --- |"),
            *(
                "| a | b |",
                "| a\\|b |  |",
                "a\tb",
                "\ta\tb",
                "c\t\td",
                "\t",
                "x = f(1);",
                "    y();",
            ),
            *("\ufeff", "\u200b", "Related:", "I have, they say,", "and so am I."),
            *textwrap.wrap(PROSE, 72),
            *(PROSE[:200], PROSE, RUSSIAN[:100], JAPANESE[:36], JAPANESE[36:72], JAPANESE),
        ]
    ),
    st.builds(
        str.__add__,
        st.sampled_from(_STARTS),
        st.one_of(
            st.text(
                st.one_of(
                    st.sampled_from("abcAB  .,;:-–|>#\t*1"),
                    st.characters(exclude_categories=["Cs", "Co", "Cn"]),
                ),
                max_size=12,
            ),
            st.sampled_from([PROSE[:60], PROSE[:130], "gulls, and low", "The low lights"]),
        ),
    ),
)
TEXTS = st.builds(
    str.join, st.sampled_from(["\n", "\n", "\r\n", "\n\n", "\x85"]), st.lists(_LINES, max_size=12)
)

_CHUNKS = st.one_of(
    st.builds(
        lambda text, start, length, width, indent: textwrap.fill(
            text[start : start + length].strip() or "x",
            width,
            initial_indent=indent,
            subsequent_indent=" " * len(indent),
        ),
        st.sampled_from([PROSE, RUSSIAN, JAPANESE]),
        st.integers(0, 60),
        st.integers(1, 270),
        st.integers(20, 110),
        st.sampled_from(["", "", "- ", "12. ", "> ", "    "]),
    ),
    st.lists(_LINES, max_size=3).map("\n".join),
)
CHUNKED_TEXTS = st.builds(
    str.join, st.sampled_from(["\n\n", "\n\n", "\n"]), st.lists(_CHUNKS, max_size=8)
)


def shape(text: str) -> list[tuple[object, ...]]:
    return [(b.kind, b.text, b.level, b.marker, b.joined, b.group) for b in read_text(text).blocks]


def kinds(text: str) -> list[str]:
    return [f"{b.kind}{'+' if b.joined else ''}" for b in read_text(text).blocks]


def texts(text: str) -> list[str]:
    return [block.text for block in read_text(text).blocks]


@given(st.one_of(TEXTS, CHUNKED_TEXTS))
def test_reading_what_was_shown_changes_nothing(text):
    shown = render_text(read_text(text).blocks)
    assert shape(shown) == shape(text)
    assert render_text(read_text(shown).blocks) == shown


@given(st.one_of(TEXTS, CHUNKED_TEXTS))
def test_nothing_but_markup_vanishes(text):
    kept = iter("".join(texts(text)))
    left = []
    expected = next(kept, None)
    for char in text:
        while expected is not None and expected.isspace():
            expected = next(kept, None)
        if char == expected:
            expected = next(kept, None)
        elif char.isprintable() and char != " ":
            left.append(char)
    assert expected is None or not "".join(kept).strip()
    markers = {char for block in read_text(text).blocks for char in block.marker}
    assert set(left) <= _MARKUP | markers


@given(TEXTS)
def test_blocks_are_counted_and_carry_text(text):
    blocks = read_text(text).blocks
    assert [block.index for block in blocks] == list(range(len(blocks)))
    assert all(block.text.strip() for block in blocks)
