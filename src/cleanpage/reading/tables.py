"""Rows of data tables become one block each; layout tables leave no trace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleanpage.block import Block, Box, Kind, Mark, Span
from cleanpage.reading.writer import BlockWriter

__all__ = ["Tables"]

#: A cell with more lines or longer ones holds content that is laid out, not data.
_MOST_LINES = 4
_LONGEST_LINE = 240
_IN_CELLS = frozenset((Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.IMAGE, Kind.QUOTE, Kind.DEFINITION))


class Cell(NamedTuple):
    """A `<td>` or `<th>`: its blocks are `first` to `last`, exclusive."""

    first: int
    last: int
    header: bool


class Row(NamedTuple):
    """A `<tr>`: the number of its table, its first block, its cells."""

    group: int
    first: int
    cells: list[Cell]


class Tables:
    """Follows the rows and cells of a page while it is read.

    Args:
        writer: writes the page's blocks; those of a row become one.
    """

    def __init__(self, writer: BlockWriter) -> None:
        self._writer = writer
        self._rows: list[Row] = []

    def open(self, tag: str, group: int) -> None:
        """A row or a cell begins; `group` is the number of its table."""
        first = len(self._writer.blocks)
        if tag == "tr":
            self._rows.append(Row(group, first, []))
        elif self._rows:
            self._rows[-1].cells.append(Cell(first, first, tag == "th"))

    def close(self, tag: str) -> bool:
        """A row or a cell ends; all of it is written.

        Returns:
            Whether the row is one block now, the page's last.
        """
        if not self._rows:
            return False
        blocks, row = self._writer.blocks, self._rows[-1]
        if tag != "tr":
            if row.cells:
                row.cells[-1] = row.cells[-1]._replace(last=len(blocks))
            return False
        self._rows.pop()
        merged = _merge(row, blocks, self._writer.boxes())
        if merged is None:
            return False
        blocks[row.first :] = [merged]
        return True


def _merge(row: Row, blocks: Sequence[Block], boxes: tuple[Box, ...]) -> Block | None:
    """The row as one block with its cells as spans; None if it lays out more than data.

    Args:
        row: the row, all cells closed.
        blocks: the page's blocks; those from `row.first` on are the row's.
        boxes: the elements around the row.
    """
    cells = [blocks[cell.first : cell.last] for cell in row.cells]
    if sum(map(bool, cells)) < 2 or not all(map(_is_data, cells)):
        return None
    if sum(map(len, cells)) != len(blocks) - row.first:
        return None  # text between the cells, or rows within the row
    pieces: list[str] = []
    spans: list[Span] = []
    length = 0
    for (_, _, header), lines in zip(row.cells, cells, strict=True):
        if pieces:
            pieces.append("\t")
            length += 1
        start = length
        for line in lines:
            if length > start:
                pieces.append(" ")
                length += 1
            spans += [s._replace(start=s.start + length, end=s.end + length) for s in line.spans]
            pieces.append(line.text)
            length += len(line.text)
        pieces.append("")  # an empty first cell still has a tab behind it
        spans.append(Span(start, length, Mark.HEADER_CELL if header else Mark.CELL))
    return Block(
        index=row.first,
        text="".join(pieces),
        kind=Kind.TABLE_ROW,
        spans=tuple(sorted(spans)),
        linked=sum(line.linked for lines in cells for line in lines),
        boxes=boxes,
        group=row.group,
        hidden=blocks[row.first].hidden,
    )


def _is_data(lines: Sequence[Block]) -> bool:
    return len(lines) <= _MOST_LINES and all(
        line.kind in _IN_CELLS and len(line.text) <= _LONGEST_LINE for line in lines
    )
