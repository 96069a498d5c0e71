"""Plain text shows every text once and what stands together on neighbouring lines."""

from __future__ import annotations

import pytest
from hypothesis import given

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.text import render_text

from .documents import documents

ITEM, ROW = Kind.LIST_ITEM, Kind.TABLE_ROW


@given(documents())
def test_every_text_is_shown_in_order(document):
    shown = render_text(document.blocks)
    place = 0
    for block in document.blocks:
        place = shown.index(block.text, place) + len(block.text)


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        ([], ""),
        ([Block(0, "One."), Block(1, "Two.")], "One.\n\nTwo."),
        ([Block(0, "Roses are red,"), Block(1, "violets", joined=True)], "Roses are red,\nviolets"),
        ([Block(0, "Head", Kind.HEADING, 2), Block(1, "Text.")], "Head\n\nText."),
        ([Block(0, "Head", Kind.HEADING, 2, "##")], "## Head"),
        ([Block(0, "Head", Kind.HEADING, 1, "====")], "Head\n===="),
        ([Block(0, "Said.", Kind.QUOTE)], "Said."),
        ([Block(0, "Said.", Kind.QUOTE, marker=">")], "> Said."),
        ([Block(0, "  x = 1\n", Kind.CODE, marker="python")], "  x = 1\n"),
        ([Block(0, "x = 1", Kind.CODE, marker="```python")], "```python\nx = 1\n```"),
        ([Block(0, "a\tb", ROW, group=3), Block(1, "c\td", ROW, group=3)], "a\tb\nc\td"),
        ([Block(0, "a\tb", ROW, group=3), Block(1, "c\td", ROW, group=4)], "a\tb\n\nc\td"),
        (
            [
                Block(0, "a|b\tc", ROW, marker="|", spans=(Span(0, 3, Mark.HEADER_CELL),), group=3),
                Block(1, "d\t", ROW, marker="|", group=3),
            ],
            "| a\\|b | c |\n| --- | --- |\n| d |  |",
        ),
        (
            [Block(0, "Tide", Kind.TERM, group=2), Block(1, "rise", Kind.DEFINITION, group=2)],
            "Tide\nrise",
        ),
    ],
)
def test_text_of(blocks, text):
    assert render_text(blocks) == text


def test_lists_are_indented_by_two_spaces_a_level():
    blocks = [
        Block(0, "a", ITEM, 1, "1.", group=1),
        Block(1, "b", ITEM, 2, "-", group=1),
        Block(2, "next line of b", ITEM, 2, "", group=1, joined=True),
        Block(3, "second paragraph of a", ITEM, 1, "", group=1),
        Block(4, "c", ITEM, 1, "2.", group=1),
        Block(5, "another list", ITEM, 1, "-", group=2),
    ]
    assert render_text(blocks) == (
        "1. a\n  - b\n    next line of b\n\n  second paragraph of a\n2. c\n\n- another list"
    )


def test_images_are_not_shown():
    image = Span(0, 0, Mark.IMAGE, "https://news.example/i.png", "Harbour")
    blocks = [Block(0, "A."), Block(1, "", Kind.IMAGE, spans=(image,)), Block(2, "B.")]
    assert render_text(blocks) == "A.\n\nB."
