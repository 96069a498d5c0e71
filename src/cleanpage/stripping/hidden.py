"""Text that the page's markup keeps from its readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.boxes import box_cuts

__all__ = ["Hidden"]

#: What opens above the page, and only if a reader asks for it.
WORDS = frozenset("modal popup popover tooltip dialog".split())


class Hidden:
    """Text that the page hides from its readers, unless it is the article's own."""

    name = "hidden"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the hidden blocks that the selection did not choose, and what stands in dialogs."""
        chosen = page.chosen
        for block in blocks:
            if block.hidden and not (block.index < len(chosen) and chosen[block.index]):
                tag = block.boxes[0].tag if block.boxes else "text"
                yield Cut(block.index, "markup", f"hidden {tag}")
        yield from box_cuts(blocks, page, WORDS)
