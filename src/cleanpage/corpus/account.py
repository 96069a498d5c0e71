"""The account of a page: each of its blocks, in order, as what was kept of it and what was cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleanpage import Article, Block, Mark, Removal

__all__ = ["Entry", "Piece", "account"]


class Piece(NamedTuple):
    """A part of a block's text, with the removal that took it; None if it was kept."""

    text: str
    removal: Removal | None = None


class Entry(NamedTuple):
    """A block of the page and the pieces that it consists of."""

    block: Block
    pieces: tuple[Piece, ...]

    @property
    def kept(self) -> str:
        """What was kept of the block."""
        return "".join(piece.text for piece in self.pieces if piece.removal is None)


def account(article: Article) -> Iterator[Entry]:
    """Go through a page's blocks.

    Args:
        article: what `extract()` or `clean_text()` returned.

    Returns:
        An entry for each block of the page; the pieces' texts together are the block's text.

    Example:
        >>> from cleanpage import Cut
        >>> page = (Block(0, "Line 4 runs again. Read more"),)
        >>> cut = Cut(0, "ends", "Read more", 18)
        >>> article = Article(page_blocks=page, cuts=(("related", cut),))
        >>> [piece.text for entry in account(article) for piece in entry.pieces]
        ['Line 4 runs again.', ' Read more']
    """
    removals: dict[int, list[Removal]] = {}
    for (_, cut), removal in zip(article.cuts, article.removed, strict=True):
        removals.setdefault(cut.index, []).append(removal)
    for place, block in enumerate(article.page_blocks):
        yield Entry(block, tuple(_pieces(block, removals.get(place, []))))


def _pieces(block: Block, removals: list[Removal]) -> Iterator[Piece]:
    at = 0
    for removal in sorted(removals, key=lambda removal: removal.start):
        if removal.start > at:
            yield Piece(block.text[at : removal.start])
        yield Piece(removal.text or shown(block), removal)
        at = len(block.text) if removal.end is None else removal.end
    if at < len(block.text) or not removals:
        yield Piece(block.text[at:] or shown(block))


def shown(block: Block) -> str:
    """What stands for a block without text: its images' alternative texts or addresses."""
    images = (span for span in block.spans if span.mark == Mark.IMAGE)
    return " ".join(f"[{span.label or span.target}]" for span in images)
