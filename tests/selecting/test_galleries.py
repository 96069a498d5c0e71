"""Galleries within an article are not a part of it."""

from __future__ import annotations

from array import array

import pytest

from cleanpage.block import Block, Box, Kind
from cleanpage.selecting.columns import Column, as_column
from cleanpage.selecting.galleries import drop_galleries

STORY, GALLERY = Box(1, "article"), Box(2, "ul", ("full", "gallery"))
SLIDES = Box(2, "div", ("slides",))
#: As long as the text must be behind a gallery.
PROSE = "The pier was closed in May, and nobody knows for how long. " * 12
PICTURES = ("1/3 A new bridge", "The mayor cut the ribbon.", "2/3 A hundred gulls", "3/3 The crane")


def page(*parts: str, gallery: tuple[str, ...] = PICTURES, box: Box = GALLERY) -> list[Block]:
    """Paragraphs of a story, with a gallery in place of "…"."""
    blocks: list[Block] = []
    for part in parts:
        inside = part == "…"
        boxes = (box, STORY) if inside else (STORY,)
        for text in gallery if inside else (part,):
            blocks.append(Block(len(blocks), text, boxes=boxes))
    return blocks


def likely(blocks: list[Block]) -> Column:
    return as_column(array("f", [0.9]) * len(blocks))


def kept(blocks: list[Block]) -> list[str]:
    chance = likely(blocks)
    drop_galleries(blocks, chance)
    return [block.text for block, own in zip(blocks, chance, strict=True) if own > 0]


def test_an_article_goes_on_behind_its_gallery() -> None:
    assert kept(page(PROSE, "…", PROSE)) == [PROSE, PROSE]


def test_what_is_said_of_each_picture_goes_with_it() -> None:
    pictures = ("01/03 A new bridge", PROSE, "02/03 Gulls", "03/03 Crane", "Getty")
    assert kept(page(PROSE, "…", PROSE, gallery=pictures)) == [PROSE, PROSE]


@pytest.mark.parametrize(
    "blocks",
    [
        page("…", PROSE),
        page(PROSE, "…"),
        page(PROSE, "…", "A last line."),
        page(PROSE, "…", PROSE, gallery=("1/3", "Cut.", "2/3", "Sew.", "3/3", "Iron.")),
        page(PROSE, "…", PROSE, gallery=("1/2 A new bridge", "2/2 A hundred gulls")),
        page(
            PROSE, "…", PROSE, gallery=("1/4 cup of milk", "1/3 cup of rice", "3/4 pound of figs")
        ),
        page(
            PROSE, "…", PROSE, gallery=("10/12/2024 It rained", "11/12/2024 Wind", "12/12/2024 Sun")
        ),
        page(PROSE, "…", PROSE, gallery=("7/10 The pier", "8/10 The crane", "9/10 The gulls")),
        page(PROSE, "…", PROSE, gallery=("1/5 A concert", "2/5 A walk", "3/5 A swim"), box=SLIDES),
        page(PROSE, "…", PROSE, gallery=(PROSE, *PICTURES)),
        page(PROSE, "…", PROSE, box=STORY),
    ],
    ids=[
        "the article begins with it",
        "the article ends with it",
        "hardly any text behind it",
        "counted steps",
        "two",
        "fractions",
        "days",
        "marks",
        "not named a gallery",
        "text in front of the first",
        "counted sections of the article",
    ],
)
def test_all_else_that_is_counted_is_kept(blocks: list[Block]) -> None:
    assert kept(blocks) == [block.text for block in blocks]


def test_the_heading_of_a_gallery_goes_with_it() -> None:
    embed = Box(3, "div")
    blocks = [
        Block(0, PROSE, boxes=(STORY,)),
        Block(1, "What came of it", Kind.HEADING, boxes=(STORY,)),
        Block(2, "The week in pictures", Kind.HEADING, boxes=(embed, STORY)),
        *(Block(at, text, boxes=(GALLERY, embed, STORY)) for at, text in enumerate(PICTURES, 3)),
        Block(7, PROSE, boxes=(STORY,)),
    ]
    assert kept(blocks) == [PROSE, "What came of it", PROSE]


def test_pictures_may_stand_in_front_of_what_is_said_of_them() -> None:
    blocks = page(PROSE, "…", PROSE, gallery=("", "1/3 A bridge", "", "2/3 Gulls", "", "3/3 Crane"))
    assert kept(blocks) == [PROSE, PROSE]


def test_what_stands_beside_a_gallery_stays() -> None:
    beside = Box(3, "div")
    blocks = [
        Block(0, PROSE, boxes=(STORY,)),
        *(Block(at, text, boxes=(GALLERY, beside, STORY)) for at, text in enumerate(PICTURES, 1)),
        Block(5, "For the dough:", boxes=(beside, STORY)),
        Block(6, PROSE, boxes=(STORY,)),
    ]
    chance = likely(blocks)
    chance[5] = 0.2
    drop_galleries(blocks, chance)
    assert chance.tolist() == pytest.approx([0.9, 0, 0, 0, 0, 0.2, 0.9])


def test_text_without_boxes_is_kept() -> None:
    blocks = [Block(at, text) for at, text in enumerate((*PICTURES, PROSE))]
    assert kept(blocks) == [*PICTURES, PROSE]


def test_nothing_is_done_where_a_gallery_is_unlikely_in_any_case() -> None:
    blocks = page(PROSE, "…", PROSE)
    chance = as_column(array("f", [0.9, *[0.2] * len(PICTURES), 0.9]))
    drop_galleries(blocks, chance)
    assert chance.tolist() == pytest.approx([0.9, *[0.2] * len(PICTURES), 0.9])


def test_unlikely_text_behind_a_gallery_is_no_article() -> None:
    blocks = page(PROSE, "…", PROSE)
    chance = likely(blocks)
    chance[len(blocks) - 1] = 0.1
    drop_galleries(blocks, chance)
    assert min(chance[1 : len(blocks) - 1]) > 0
