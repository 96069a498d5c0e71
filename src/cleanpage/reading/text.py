"""Flattened text to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.limits import Limits
from cleanpage.reading.lines import Form, Line, classify, first_lines, split_lines
from cleanpage.reading.page import Page
from cleanpage.reading.runs import Run, collect_runs
from cleanpage.reading.wrapping import is_verse, unwrapped

__all__ = ["read_text"]

#: Bytes from which a line is prose, a paragraph of its own.
_PROSE = 120
_RULING = re.compile(r"\|(?:\s*+:?-++:?\s*+\|)++")
_PIPE = re.compile(r"(?<!\\)\|")


def read_text(text: str, limits: Limits | None = None) -> Page:
    r"""Read text that was flattened before: the lines become blocks.

    Hard-wrapped lines are joined to paragraphs. Bullets, numbers, quote and number signs,
    underlines and fences become the kind, level and marker of their blocks; every other visible
    character is in the text of one block. `render_text` shows such blocks as they stood.

    Args:
        text: with line breaks of any make.
        limits: how much is read at the most.

    Returns:
        The page; `limit` says which limit ended the reading, if one did.

    Raises:
        TypeError: `text` is no string.

    Example:
        >>> page = read_text("# Tides\r\n\r\nHigh at noon.\r\n- Wait")
        >>> [(block.kind.value, block.marker, block.text) for block in page.blocks]
        [('heading', '#', 'Tides'), ('paragraph', '', 'High at noon.'), ('list_item', '-', 'Wait')]
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    limits = limits or Limits()
    limit = ""
    if len(text) > limits.input_bytes:
        text, limit = text[: limits.input_bytes], f"more than {limits.input_bytes:,} characters"
    first = first_lines(text, limits.elements)
    if len(first) < len(text):
        limit = f"more than {limits.elements:,} lines"
    lines = [classify(line) for line in split_lines(first)]
    blocks = tuple(islice(_blocks(lines), limits.blocks + 1))
    if len(blocks) > limits.blocks:
        blocks, limit = blocks[:-1], f"more than {limits.blocks:,} blocks"
    return Page(blocks=blocks, limit=limit, markup=False)


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    runs = list(unwrapped(collect_runs(lines)))
    lines_join = _blank_lines_part(runs)
    may_be_verse = len(runs) == 1 or any(line.form is Form.BLANK for line in lines)
    index = group = 0
    blocks: list[Block] = []
    for run in runs:
        goes_on = bool(blocks) and blocks[-1].kind is Kind.LIST_ITEM
        if run.kind is Kind.TABLE_ROW:
            group += 1
            blocks = _rows(run, index, group)
        elif run.kind is Kind.LIST_ITEM:
            group += not (goes_on and (run.tight or not run.marker))
            blocks = _lines(run, index, group)
        elif run.kind is Kind.CODE:
            blocks = [Block(index, "\n".join(run.lines), run.kind, marker=run.marker)]
        else:
            joins = lines_join or (may_be_verse and is_verse(run.lines))
            blocks = _lines(run, index, 0, joins or run.kind is not Kind.PARAGRAPH)
        yield from blocks
        index += len(blocks)


def _blank_lines_part(runs: Sequence[Run]) -> bool:
    """Whether blank lines part the paragraphs of this text.

    They do if its prose stands in lines of its own. Then lines that stand together belong together;
    else each line is a paragraph.
    """
    alone = together = 0
    for run in runs:
        if run.kind is Kind.PARAGRAPH:
            prose = sum(map(_is_prose, run.lines))
            if len(run.lines) == 1:
                alone += prose
            else:
                together += prose
    return alone >= 2 and alone >= 4 * together


def _is_prose(line: str) -> bool:
    length = len(line)
    return length >= _PROSE or (
        length * 4 >= _PROSE and not line.isascii() and len(line.encode()) >= _PROSE
    )


def _lines(run: Run, index: int, group: int, joins: bool = True) -> list[Block]:
    """A block a line; the lines of prose are paragraphs of their own."""
    kind, level, marker = run.kind, run.level, run.marker
    if not joins:
        return [
            Block(place, line, kind, level, marker, group=group)
            for place, line in enumerate(run.lines, index)
        ]
    blocks: list[Block] = []
    joined = was_prose = False
    for line in run.lines:
        is_prose = kind is Kind.PARAGRAPH and _is_prose(line)
        joined = joined and not (is_prose and was_prose)
        place = index + len(blocks)
        blocks.append(Block(place, line, kind, level, marker, group=group, joined=joined))
        joined, was_prose = True, is_prose
        marker = "" if kind is Kind.LIST_ITEM else marker
    return blocks


def _rows(run: Run, index: int, group: int) -> list[Block]:
    """The rows of a table; a ruling like `| --- | --- |` makes a head of the row above it."""
    blocks: list[Block] = []
    has_head = bool(run.marker) and len(run.lines) > 1 and bool(_RULING.fullmatch(run.lines[1]))
    for place, line in enumerate(run.lines):
        if has_head and place == 1:
            continue
        cells = _PIPE.split(line[1:-1]) if run.marker else line.split("\t")
        cells = [cell.strip().replace("\\|", "|").replace("\t", " ") for cell in cells]
        text = "\t".join(cells)
        if text.strip():
            mark = Mark.HEADER_CELL if has_head and place == 0 else Mark.CELL
            spans = _cell_spans(cells, mark)
            row = index + len(blocks)
            blocks.append(Block(row, text, Kind.TABLE_ROW, 0, run.marker, spans, group=group))
    return blocks


def _cell_spans(cells: Sequence[str], mark: Mark) -> tuple[Span, ...]:
    spans = []
    start = 0
    for cell in cells:
        spans.append(Span(start, start + len(cell), mark))
        start += len(cell) + 1
    return tuple(spans)
