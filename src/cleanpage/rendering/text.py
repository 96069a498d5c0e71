"""Blocks to plain text."""

from __future__ import annotations

from collections.abc import Sequence

from cleanpage.block import Block, Kind, Mark
from cleanpage.rendering.grouping import MAX_DEPTH

__all__ = ["render_text"]

_DEFINITIONS = frozenset((Kind.TERM, Kind.DEFINITION))


def render_text(blocks: Sequence[Block]) -> str:
    r"""Render blocks as plain text.

    Paragraphs are separated by a blank line; the items of a list, the rows of a table (cells by a
    tab) and the lines of one paragraph by a line break. Images and empty blocks are not shown. A
    heading, a quote or code shows the Markdown mark that introduced it in flattened text, if any,
    so that such a text comes back to the character.

    Args:
        blocks: what to show, in document order.

    Returns:
        The text, without a line break at its end; "" for no blocks.

    Example:
        >>> render_text([
        ...     Block(0, "What to bring:"),
        ...     Block(1, "water", Kind.LIST_ITEM, 1, "-", group=1),
        ...     Block(2, "a map", Kind.LIST_ITEM, 1, "-", group=1),
        ... ])
        'What to bring:\n\n- water\n- a map'
    """
    out: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if not block.text or block.text.isspace():
            continue
        if previous is not None:
            out.append("\n" if _is_next_line(previous, block) else "\n\n")
        out.append(_shown(block))
        previous = block
    return "".join(out)


def _is_next_line(previous: Block, block: Block) -> bool:
    if block.joined:
        return True
    if block.kind in _DEFINITIONS:
        return previous.kind in _DEFINITIONS and previous.group == block.group
    if block.kind is not previous.kind or not block.group or block.group != previous.group:
        return False
    return block.kind is Kind.TABLE_ROW or (block.kind is Kind.LIST_ITEM and bool(block.marker))


def _shown(block: Block) -> str:
    kind, text, marker = block.kind, block.text, block.marker
    if kind is Kind.LIST_ITEM:
        level = min(max(block.level, 1), MAX_DEPTH)
        return f"{'  ' * (level - 1)}{marker} {text}" if marker else "  " * level + text
    if marker and kind is Kind.HEADING:
        return f"{marker} {text}" if marker.startswith("#") else f"{text}\n{marker}"
    if marker and kind is Kind.QUOTE:
        return f"{marker} {text}"
    if marker == "|" and kind is Kind.TABLE_ROW:
        return _piped(block)
    if kind is Kind.CODE and marker.startswith(("```", "~~~")):
        return f"{marker}\n{text}\n{_closing(marker)}"
    return text


def _closing(fence: str) -> str:
    return fence[: len(fence) - len(fence.lstrip(fence[0]))]


def _piped(row: Block) -> str:
    texts = row.text.replace("|", "\\|").split("\t")
    shown = f"| {' | '.join(texts)} |"
    if any(span.mark is Mark.HEADER_CELL for span in row.spans):
        return f"{shown}\n|{' --- |' * len(texts)}"
    return shown
