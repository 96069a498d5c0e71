"""Blocks that belong together come together."""

from __future__ import annotations

import pytest

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.grouping import cells, entries, sections


def item(level: int, marker: str = "-", group: int = 1, joined: bool = False) -> Block:
    return Block(0, "x", Kind.LIST_ITEM, level, marker, group=group, joined=joined)


def shape(*items: Block) -> list[tuple[int, int | None, bool]]:
    return [(e.depth, e.number, e.new_list) for e in entries([block] for block in items)]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([item(1), item(1)], [(1, None, True), (1, None, False)]),
        ([item(1), item(1, group=2)], [(1, None, True), (1, None, True)]),
        ([item(1, "1."), item(1, "2.")], [(1, 1, True), (1, 2, False)]),
        ([item(1, "1."), item(1, "3.")], [(1, 1, True), (1, 3, True)]),
        ([item(1, "1."), item(1, "-")], [(1, 1, True), (1, None, True)]),
        ([item(1), item(2), item(1)], [(1, None, True), (2, None, True), (1, None, False)]),
        ([item(3), item(7), item(5)], [(1, None, True), (2, None, True), (2, None, True)]),
        ([item(1, "1."), item(1, ""), item(1, "2.")], [(1, 1, True), (1, 1, False), (1, 2, False)]),
        ([item(2, "")], [(1, None, True)]),
    ],
)
def test_lists_nest_by_level(items, expected):
    assert shape(*items) == expected


def test_only_the_same_paragraph_is_joined():
    heading = Block(0, "x", Kind.HEADING, 2)
    paragraph = Block(1, "y", joined=True)
    line = Block(2, "z", joined=True)
    found = sections([heading, paragraph, line])
    assert [section.paragraphs for section in found] == [[[heading]], [[paragraph, line]]]


def test_an_image_takes_its_captions_along():
    image = Block(0, "", Kind.IMAGE, spans=(Span(0, 0, Mark.IMAGE, "https://news.example/i.png"),))
    caption, credit = Block(1, "Harbour", Kind.CAPTION), Block(2, "Ana Ruiz", Kind.CAPTION)
    found = sections([image, caption, credit])
    assert [(s.kind, len(s.paragraphs)) for s in found] == [(Kind.IMAGE, 3)]


def test_blocks_that_show_nothing_are_left_out():
    unsafe = Span(0, 0, Mark.IMAGE, "javascript:alert(1)")
    assert sections([Block(0, ""), Block(1, " "), Block(2, "", Kind.IMAGE, spans=(unsafe,))]) == []


def test_spans_go_to_the_cell_in_which_they_begin():
    link = Span(2, 3, Mark.LINK, "https://news.example/")
    row = Block(0, "a\tb", Kind.TABLE_ROW, spans=(Span(0, 1, Mark.HEADER_CELL), link))
    assert [(cell.header, cell.spans) for cell in cells(row)] == [(True, []), (False, [link])]
