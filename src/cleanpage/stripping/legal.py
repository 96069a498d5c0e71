"""Copyright, terms and licences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Legal"]

WORDS = frozenset(
    "copyright copyrights legal legalese terms tos imprint impressum syndication reprint "
    "reprints republish license licence rights".split()
)


class Legal:
    """Copyright lines, terms, licences and syndication notes."""

    name = "legal"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the small print, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
