"""Rating widgets and questions about the page's use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Rating"]

WORDS = frozenset("rating ratings rater helpful feedback thumbs reactions kksr postratings".split())


class Rating:
    """Stars, votes and "Was this helpful?"."""

    name = "rating"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut questions about the page's use, and the widgets that ask them."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
