"""What a live blog says beside its entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import phrase_cuts

__all__ = ["Live"]

WORDS = frozenset(
    "keyevents key-events liveblog-navigation ticker timestamp refresh autoupdate toast".split()
)


class Live:
    """Timestamps, key events and notices of live coverage."""

    name = "live"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what belongs to a live blog's surface, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
