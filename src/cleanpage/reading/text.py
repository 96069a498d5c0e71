"""Flattened text to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.limits import Limits
from cleanpage.reading.lines import classify, split_lines
from cleanpage.reading.page import Page
from cleanpage.reading.runs import Run, collect_runs
from cleanpage.reading.wrapping import Wrapping, is_verse, join_lines

__all__ = ["read_text"]

#: Bytes from which a line is prose, a paragraph of its own.
_PROSE = 120
_FLOWING = frozenset((Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE))
_RULING = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
_PIPE = re.compile(r"(?<!\\)\|")


def read_text(text: str, limits: Limits | None = None) -> Page:
    r"""Read text that was flattened before: the lines become blocks.

    Hard-wrapped lines are joined to paragraphs. Bullets, numbers, quote and number signs, underlines
    and fences become the kind, level and marker of their blocks; every other visible character is in
    the text of one block. `render_text` shows such blocks as they stood.

    Args:
        text: with line breaks of any make.
        limits: how much is read at the most.

    Returns:
        The page; `limit` says which limit ended the reading, if one did.

    Raises:
        TypeError: `text` is no string.

    Example:
        >>> page = read_text("# Tides\n\nHigh at noon.\r\n\r\n1. Wait\n2. Sail")
        >>> [(block.kind.value, block.marker, block.text) for block in page.blocks]
        [('heading', '#', 'Tides'), ('paragraph', '', 'High at noon.'), ('list_item', '1.', 'Wait'), \
('list_item', '2.', 'Sail')]
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    limits = limits or Limits()
    limit = ""
    if len(text) > limits.input_bytes:
        text, limit = text[: limits.input_bytes], f"more than {limits.input_bytes:,} characters"
    runs = collect_runs([classify(line) for line in split_lines(text)])
    blocks = tuple(islice(_blocks(runs), limits.blocks + 1))
    if len(blocks) > limits.blocks:
        blocks, limit = blocks[:-1], f"more than {limits.blocks:,} blocks"
    return Page(blocks=blocks, limit=limit, markup=False)


def _blocks(runs: Sequence[Run]) -> Iterator[Block]:
    wrapping = Wrapping(run.lines for run in runs if run.kind in _FLOWING and len(run.lines) > 1)
    wrapped = [run.kind in _FLOWING and wrapping.is_wrapped(run.lines) for run in runs]
    lines_join = _blank_lines_part(runs, wrapped)
    index = 0
    for run, is_wrapped in zip(runs, wrapped, strict=True):
        for block in _blocks_of(run, is_wrapped, lines_join):
            yield block._replace(index=index)
            index += 1


def _blank_lines_part(runs: Sequence[Run], wrapped: Sequence[bool]) -> bool:
    """Whether blank lines part the paragraphs of this text.

    They do if its prose stands in lines of its own. Then lines that stand together belong together;
    else each line is a paragraph.
    """
    alone = together = 0
    for run, is_wrapped in zip(runs, wrapped, strict=True):
        if run.kind is Kind.PARAGRAPH:
            prose = sum(map(_is_prose, run.lines))
            if is_wrapped or (prose and len(run.lines) == 1):
                alone += 1
            else:
                together += prose
    return alone >= 2 and alone >= 4 * together


def _is_prose(line: str) -> bool:
    return len(line if line.isascii() else line.encode()) >= _PROSE


def _blocks_of(run: Run, is_wrapped: bool, lines_join: bool) -> Iterator[Block]:
    kind = run.kind
    if kind is Kind.TABLE_ROW:
        yield from _rows(run)
    elif kind is Kind.CODE:
        yield Block(0, "\n".join(run.lines), kind, marker=run.marker)
    elif is_wrapped:
        yield Block(0, join_lines(run.lines), kind, run.level, run.marker, group=run.group)
    else:
        joins = kind is not Kind.PARAGRAPH or lines_join or is_verse(run.lines)
        yield from _lines(run, joins)


def _lines(run: Run, joins: bool) -> Iterator[Block]:
    marker, joined, prose_before = run.marker, False, False
    for line in run.lines:
        is_prose = _is_prose(line)
        joined = joined and not (is_prose and prose_before and run.kind is Kind.PARAGRAPH)
        yield Block(0, line, run.kind, run.level, marker, group=run.group, joined=joined)
        joined, prose_before = joins, is_prose
        marker = "" if run.kind is Kind.LIST_ITEM else marker


def _rows(run: Run) -> Iterator[Block]:
    r"""The rows of a table; a ruling like `| --- | --- |` makes a head of the row above it."""
    has_head = bool(run.marker) and len(run.lines) > 1 and bool(_RULING.fullmatch(run.lines[1]))
    for place, line in enumerate(run.lines):
        if has_head and place == 1:
            continue
        cells = _PIPE.split(line[1:-1]) if run.marker else line.split("\t")
        cells = [cell.strip().replace("\\|", "|").replace("\t", " ") for cell in cells]
        mark = Mark.HEADER_CELL if has_head and place == 0 else Mark.CELL
        text = "\t".join(cells)
        if text.strip():
            yield Block(
                0,
                text,
                Kind.TABLE_ROW,
                marker=run.marker,
                spans=_cell_spans(cells, mark),
                group=run.group,
            )


def _cell_spans(cells: Sequence[str], mark: Mark) -> tuple[Span, ...]:
    spans = []
    start = 0
    for cell in cells:
        spans.append(Span(start, start + len(cell), mark))
        start += len(cell) + 1
    return tuple(spans)
