"""The signs behind headings that link to them: "Retries¶" in what Sphinx and MkDocs make."""

from __future__ import annotations

from cleanpage.block import Block, Kind, Mark

__all__ = ["permalink_start"]

_SIGNS = frozenset("¶#§🔗⚓")


def permalink_start(block: Block) -> int:
    """Where a heading's permalink begins, with the space before it; -1 if it has none.

    Example:
        >>> from cleanpage.block import Span
        >>> sign = Span(8, 9, Mark.LINK, "#retries")
        >>> permalink_start(Block(0, "Retries ¶", Kind.HEADING, spans=(sign,), linked=1))
        7
        >>> permalink_start(Block(0, "Learn C#", Kind.HEADING))
        -1
    """
    if block.kind is not Kind.HEADING or not block.linked:
        return -1
    text = block.text
    for span in block.spans:
        if span.mark is Mark.LINK and text[span.start :].strip() in _SIGNS:
            return len(text[: span.start].rstrip())
    return -1
