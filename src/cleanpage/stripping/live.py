"""What a live blog says beside its entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import found, quoted
from cleanpage.stripping.runs import is_head, links_below

__all__ = ["Live"]

WORDS = frozenset("keyevents autoupdate liveticker ticker".split())


class Live:
    """Timestamps, key events and notices of live coverage."""

    name = "live"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what belongs to a live blog's surface, and the boxes it stands in."""
        for index, hits in found(page, self.name):
            if index < len(blocks) and is_head(blocks[index], hits):
                for at in range(index + 1, links_below(blocks, page, index, self.name)):
                    yield Cut(at, "heading-and-links", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
