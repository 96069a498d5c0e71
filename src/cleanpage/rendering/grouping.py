"""Blocks put together to paragraphs, lists, tables, quotes and figures."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.links import safe_image

__all__ = ["MAX_DEPTH", "Cell", "Entry", "Paragraph", "Section", "cells", "entries", "sections"]

#: Deeper lists are shown at this depth: the indentation of a hostile page must stay linear.
MAX_DEPTH = 16

_NUMBER = re.compile(r"([0-9]{1,9})[.)]?")
_CELLS = frozenset((Mark.CELL, Mark.HEADER_CELL))
_ONE_LINE = frozenset((Kind.HEADING, Kind.CODE, Kind.TABLE_ROW, Kind.IMAGE))

#: The lines of a paragraph: a block and those joined to it.
Paragraph = list[Block]


class Section(NamedTuple):
    """What stands together on the page.

    `kind` is `LIST_ITEM` for lists, `TABLE_ROW` for a table, `QUOTE` for quotes, `DEFINITION` for
    terms and definitions, `IMAGE` for an image with its captions, else the kind of its one
    paragraph.
    """

    kind: Kind
    paragraphs: list[Paragraph]


class Entry(NamedTuple):
    """A paragraph of a list.

    Attributes:
        depth: nesting from 1, one more than that of an entry before it at the most.
        number: of an ordered list's item, None in a bullet list.
        new_list: it is the first of its list.
        new_item: it begins an item; else it goes on with the one before it at its depth.
        lines: the paragraph.
    """

    depth: int
    number: int | None
    new_list: bool
    new_item: bool
    lines: Paragraph


class Cell(NamedTuple):
    """A table cell: `text[start:end]` of its row, and the spans that begin in it."""

    start: int
    end: int
    header: bool
    spans: list[Span]


def sections(blocks: Sequence[Block]) -> list[Section]:
    """Put blocks together to sections; blocks without text and safe images are left out.

    Example:
        >>> rows = [Block(i, "a", Kind.LIST_ITEM, 1, "-", group=1) for i in range(3)]
        >>> [(s.kind.value, len(s.paragraphs)) for s in sections([Block(0, "x"), *rows])]
        [('paragraph', 1), ('list_item', 3)]
    """
    found: list[Section] = []
    for block in blocks:
        if not _is_shown(block):
            continue
        if found and _continues_paragraph(found[-1].paragraphs[-1][-1], block):
            found[-1].paragraphs[-1].append(block)
        elif found and _continues_section(found[-1], block):
            found[-1].paragraphs.append([block])
        else:
            kind = Kind.DEFINITION if block.kind is Kind.TERM else block.kind
            found.append(Section(kind, [[block]]))
    return found


def _is_shown(block: Block) -> bool:
    if block.text and not block.text.isspace():
        return True
    return any(span.mark is Mark.IMAGE and safe_image(span.target) for span in block.spans)


def _continues_paragraph(before: Block, block: Block) -> bool:
    if not block.joined or block.kind is not before.kind or block.kind in _ONE_LINE:
        return False
    return block.kind is not Kind.LIST_ITEM or (not block.marker and block.level == before.level)


def _continues_section(section: Section, block: Block) -> bool:
    kind = block.kind
    if kind is Kind.LIST_ITEM or kind is Kind.QUOTE:
        return section.kind is kind
    if kind is Kind.CAPTION:
        return section.kind is Kind.IMAGE
    if kind is Kind.TABLE_ROW:
        return section.kind is kind and section.paragraphs[-1][-1].group == block.group
    return kind in (Kind.TERM, Kind.DEFINITION) and section.kind is Kind.DEFINITION


def entries(paragraphs: Iterable[Paragraph]) -> list[Entry]:
    """Nest the paragraphs of lists by the level of their blocks.

    Levels that were skipped are closed up. A list begins where the level rises, the group changes,
    bullets become numbers or the numbers do not go on.

    Example:
        >>> items = [Block(0, "a", Kind.LIST_ITEM, 1, "-"), Block(1, "b", Kind.LIST_ITEM, 4, "7.")]
        >>> [(e.depth, e.number) for e in entries([item] for item in items)]
        [(1, None), (2, 7)]
    """
    found: list[Entry] = []
    open_lists: list[tuple[int, int, int | None]] = []  # level, group, number of the last item
    for lines in paragraphs:
        block = lines[0]
        level = min(max(block.level, 1), MAX_DEPTH)
        while open_lists and open_lists[-1][0] > level:
            del open_lists[-1]
        same_level = bool(open_lists) and open_lists[-1][0] == level
        if same_level and not block.marker and open_lists[-1][1] == block.group:
            found.append(Entry(len(open_lists), open_lists[-1][2], False, False, lines))
            continue
        digits = _NUMBER.fullmatch(block.marker)
        number = int(digits[1]) if digits else None
        goes_on = same_level and _goes_on(open_lists[-1], block.group, number)
        if same_level:
            del open_lists[-1]
        open_lists.append((level, block.group, number))
        found.append(Entry(len(open_lists), number, not goes_on, True, lines))
    return found


def _goes_on(before: tuple[int, int, int | None], group: int, number: int | None) -> bool:
    _, last_group, last = before
    return group == last_group and number == (None if last is None else last + 1)


def cells(row: Block) -> list[Cell]:
    r"""The cells of a table row: what stands between its tabs.

    Example:
        >>> [cell.start for cell in cells(Block(0, "2019\t\tup", Kind.TABLE_ROW))]
        [0, 5, 6]
    """
    headers = {span.start for span in row.spans if span.mark is Mark.HEADER_CELL}
    found = []
    start = 0
    for text in row.text.split("\t"):
        end = start + len(text)
        found.append(Cell(start, end, start in headers, []))
        start = end + 1
    starts = [cell.start for cell in found]
    for span in row.spans:
        if span.mark not in _CELLS:
            found[bisect_right(starts, span.start) - 1].spans.append(span)
    return found
