"""Flattened text becomes blocks, and comes back as it was."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.limits import Limits
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


@pytest.mark.parametrize(
    "text",
    [
        "One paragraph.\n\nAnother one.",
        "Two spaces.  Kept,\u00a0like this one.",
        "Bring:\n\n- water\n- a map\n  - of the coast\n  - of the bay\n- bread",
        "1. Wait.\n2. Sail.",
        "1. Ditch the map\n\nYou know the way.\n\n2. Take the boat\n\nIt is yours.",
        "# Tides\n\nHigh at noon.\n\nTides in May\n============\n\nNeaps\n---",
        "> Said the master,\n> and the mate.\n\n> > Nobody asked.",
        "Run this:\n\n```python\nx = 1\n\nprint(x)\n```\n\nDone.",
        "Run this:\n\n    x = f(1);\n    y();\n\n    z();\n\nDone.",
        "port\thigh\tlow\nNorth\t4\t1\n\t3\t0",
        "| port | high |\n| --- | --- |\n| North \\| South | 4 |",
        "The gulls have gone to bed,\nthe harbour lights are low,\nand so am I.",
        "– Vi er glade, sier hun.\n\n– Det er vi alle, sier han.",
        "— Мы рады, — сказала она.",
        "* * *",
        "床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。",
    ],
)
def test_comes_back_to_the_character(text):
    assert render_text(read_text(text).blocks) == text


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\x85", "\u2028", "\v"])
def test_line_breaks_of_any_make(break_):
    assert texts(f"One.{break_}Two.{break_}{break_}Three.") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("break_", ["\f", "\u2029"])
def test_paragraph_breaks(break_):
    assert render_text(read_text(f"One.{break_}Two.").blocks) == "One.\n\nTwo."


def test_controls_are_dropped():
    assert texts("\ufeffO\x00n\x1be.\ud800\x9f") == ["One."]


def test_a_paragraph_a_line():
    lines = ["The quay is closed", "By Ada Ferris", PROSE, PROSE[:150], "Related:", "Tides", PROSE]
    page = read_text("\n".join(lines))
    assert [block.text for block in page.blocks] == lines
    assert not any(block.joined for block in page.blocks)
    assert page.markup is False


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("prose", [PROSE, RUSSIAN])
def test_wrapped_paragraphs_are_joined(prose, width):
    wrapped = "\n\n".join(
        [textwrap.fill(prose, width), "The end.", textwrap.fill(prose[4:], width)]
    )
    assert texts(wrapped) == [prose, "The end.", prose[4:].strip()]


def test_wrapped_japanese_is_joined_without_spaces():
    wrapped = "\n".join(JAPANESE[i : i + 36] for i in range(0, len(JAPANESE), 36))
    assert texts(wrapped) == [JAPANESE]


def test_wrapped_list_items_are_joined():
    items = [PROSE, PROSE[:200].strip(), PROSE[100:].strip()]
    hanging = "\n".join(
        textwrap.fill(i, 72, initial_indent="- ", subsequent_indent="  ") for i in items
    )
    lazy = "\n".join(textwrap.fill(f"- {item}", 72) for item in items)
    assert texts(hanging) == texts(lazy) == items
    assert kinds(lazy) == ["list_item"] * 3


def test_in_wrapped_text_verse_stays_verse():
    verse = "The gulls have gone to bed,\nthe harbour lights are low."
    page = read_text(f"{textwrap.fill(PROSE, 72)}\n\n{textwrap.fill(PROSE, 72)}\n\n{verse}")
    assert [(b.text, b.joined) for b in page.blocks[2:]] == [
        ("The gulls have gone to bed,", False),
        ("the harbour lights are low.", True),
    ]


def test_headlines_of_like_length_are_not_joined():
    headlines = [
        "Ferry strikes the northern quay in last Tuesday's storm",
        "Divers to look at the piles before the end of the week",
        "Room made for thirty boats in the old fishing harbour",
    ]
    wrapped = textwrap.fill(PROSE, 72)
    assert texts("\n\n".join([wrapped, "\n".join(headlines)]))[1:] == headlines


def test_where_blank_lines_part_paragraphs_lines_belong_together():
    text = f"{PROSE}\n\nHarbour Office\n2 Quay Road\nNorthport\n\n{PROSE}"
    assert kinds(text) == ["paragraph", "paragraph", "paragraph+", "paragraph+", "paragraph"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a\n- b", ["list_item"] * 2),
        ("1. a\n2. b", ["list_item"] * 2),
        ("1. Mai ist Feiertag.", ["paragraph"]),
        ("2024. aasta oli hea.", ["paragraph"]),
        ("- a\n\n  second paragraph\n- b", ["list_item"] * 3),
        ("- a\n  next line\n- b", ["list_item", "list_item+", "list_item"]),
        ("- a\nA paragraph.", ["list_item", "paragraph"]),
        ("– 10 eggs", ["list_item"]),
        ("– Vi er glade, sier hun.", ["paragraph"]),
        ("-5 °C", ["paragraph"]),
        ("*bold*", ["paragraph"]),
        ("# Tides", ["heading"]),
        ("#tides", ["paragraph"]),
        ("# of rooms", ["paragraph"]),
        ("The Tides of May", ["paragraph"]),
        ("The tide is high.\n---", ["paragraph"] * 2),
        ("> Said.", ["quote"]),
        (">> Read more: Tides", ["paragraph"]),
        ("a\tb", ["paragraph"]),
        ("| a | b |", ["paragraph"]),
        ("Home | News | Sport\nTides | Ports", ["paragraph"] * 2),
        ("```\nno end", ["paragraph"] * 2),
        ("    An indented paragraph of prose.", ["paragraph"]),
        ("    if (x) {\n        y();\n    }", ["code"]),
        ("Latest news\nBusiness\nSport this week", ["paragraph"] * 3),
        ("Yes.\nNo.\nMaybe.", ["paragraph"] * 3),
        ("\u200b\n \n", []),
    ],
)
def test_kinds_of(text, expected):
    assert kinds(text) == expected


def test_levels_follow_the_indentation():
    text = " 9. a\n10. b\n    - c\n        - d\n    - e\n11. f"
    assert [block.level for block in read_text(text).blocks] == [1, 1, 2, 3, 2, 1]


def test_items_that_stand_apart_are_lists_apart():
    groups = [block.group for block in read_text("- a\n- b\n\n- c").blocks]
    assert groups == [1, 1, 2]


def test_limits_end_the_reading():
    page = read_text("a\n" * 50, Limits(blocks=10))
    assert (len(page.blocks), page.limit) == (10, "more than 10 blocks")
    page = read_text("a" * 50, Limits(input_bytes=10))
    assert (page.blocks[0].text, page.limit) == ("a" * 10, "more than 10 characters")
    assert read_text("a\n" * 10, Limits(blocks=10)).limit == ""


def test_text_is_a_string():
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        read_text(b"text")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\n" * 500_000, 26_000),
        ("word " * 2_000_000, 1),
        ("- a\n" * 100_000, 26_000),
        ("".join(" " * (2 * i) + "- a\n" for i in range(1500)), 1500),
        ("| |\n" * 100_000, 26_000),
        ("\ta\n" * 100_000, 26_000),
        ("    a\n" * 100_000, 26_000),
        ("```x\n" * 100_000, 26_000),
        ("> " * 200_000, 0),
        ("- " * 200_000 + "x", 1),
    ],
    ids=lambda value: repr(value)[:8],
)
def test_large_texts_are_read(text, blocks):
    assert len(read_text(text).blocks) == blocks
