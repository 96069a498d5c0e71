"""Blocks to CommonMark with GFM tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.escaping import code_fence, escape_heading_end, escape_line_start
from cleanpage.rendering.grouping import Cell, Entry, Paragraph, cells, entries, sections
from cleanpage.rendering.inline import inline_events
from cleanpage.rendering.inline_markdown import inline_markdown

__all__ = ["render_markdown"]


def render_markdown(blocks: Sequence[Block]) -> str:
    r"""Render blocks as CommonMark with GFM tables.

    Text that looks like markup is escaped, links and images lead to http, https and mailto only,
    there is no raw HTML. Superscript and subscript, which Markdown does not know, are plain text.

    Args:
        blocks: what to show, in document order.

    Returns:
        The Markdown, without a line break at its end; "" for no blocks.

    Example:
        >>> print(render_markdown([
        ...     Block(0, "Tides", Kind.HEADING, 2),
        ...     Block(1, "1. is no list", spans=(Span(0, 2, Mark.STRONG),)),
        ...     Block(2, "high", Kind.LIST_ITEM, 1, "3.", group=1),
        ... ]))
        ## Tides
        <BLANKLINE>
        **1.** is no list
        <BLANKLINE>
        3. high
    """
    out: list[str] = []
    for kind, paragraphs in sections(blocks):
        if kind is Kind.LIST_ITEM:
            out.append(_list(entries(paragraphs)))
        elif kind is Kind.TABLE_ROW:
            out.append(_table([row for row, *_ in paragraphs]))
        elif kind is Kind.QUOTE:
            out.append(_quote(paragraphs))
        else:
            out += map(_paragraph, paragraphs)
    return "\n\n".join(out)


def _paragraph(lines: Paragraph) -> str:
    block = lines[0]
    if block.kind is Kind.CODE:
        return code_fence(block.text.replace("\r\n", "\n").replace("\r", "\n"), block.marker)
    if block.kind is Kind.HEADING:
        return f"{'#' * min(max(block.level, 1), 6)} {escape_heading_end(_line(block))}"
    return "\\\n".join(escape_line_start(_line(line)) for line in lines)


def _line(block: Block) -> str:
    spans = block.spans
    if block.kind is Kind.TERM:
        spans = (Span(0, len(block.text), Mark.STRONG), *spans)
    return inline_markdown(inline_events(block.text, spans)).strip(" \t")


def _quote(paragraphs: Iterable[Paragraph]) -> str:
    return "\n>\n".join("> " + _indent(_paragraph(lines), "> ") for lines in paragraphs)


def _list(items: Iterable[Entry]) -> str:
    """The entries, each indented by the markers of the items around it."""
    out: list[str] = []
    markers: list[str] = []
    for entry in items:
        text = _paragraph(entry.lines)
        if not entry.new_item:
            del markers[entry.depth :]
            indent = _width(markers)
            out.append(f"\n{indent}{_indent(text, indent)}")
            continue
        marker = _marker(entry, markers[entry.depth - 1] if len(markers) >= entry.depth else "")
        del markers[entry.depth - 1 :]
        indent = _width(markers)
        markers.append(marker)
        # Inside an item a list that does not begin with 1 needs a blank line (CommonMark 5.2).
        blank = "\n" if entry.new_list and indent and entry.number not in (None, 1) else ""
        out.append(f"{blank}{indent}{marker}{_indent(text, _width(markers))}")
    return "\n".join(out)


def _marker(entry: Entry, last: str) -> str:
    """The item's marker; two lists that meet are told apart by their signs (CommonMark 5.3)."""
    signs = "-*" if entry.number is None else ".)"
    before = last[-2:-1]
    other = signs[1] if before == signs[0] else signs[0]
    sign = before if before and not entry.new_list else other
    return f"{'' if entry.number is None else entry.number}{sign} "


def _table(rows: Sequence[Block]) -> str:
    """A GFM table; rows may have fewer cells than its first, but not more (GFM 4.10)."""
    table = [(row, cells(row)) for row in rows]
    width = max(len(found) for _, found in table)
    shown = [_row(_cell(row, cell) for cell in found) for row, found in table]
    _, first = table[0]
    if all(cell.header for cell in first):
        head = shown.pop(0) + "  |" * (width - len(first))
    else:
        head = _row([""] * width)
    return "\n".join([head, _row(["---"] * width), *shown])


def _cell(row: Block, cell: Cell) -> str:
    events = inline_events(row.text, cell.spans, cell.start, cell.end)
    return inline_markdown(events).strip().replace("|", r"\|")


def _row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"


def _indent(text: str, prefix: str) -> str:
    """The text with its second and further lines behind a prefix."""
    return text.replace("\n", "\n" + prefix)


def _width(markers: Iterable[str]) -> str:
    return " " * sum(map(len, markers))
