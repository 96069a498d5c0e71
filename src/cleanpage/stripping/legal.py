"""Copyright, terms and licences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Legal"]

WORDS = frozenset(
    "copyright copyrights legal legalese terms tos imprint impressum syndication reprint "
    "reprints republish license licence rights".split()
)
#: Small print, however much it reads like prose.
DISCLAIMERS = frozenset(("disclaimer", "disclaimers"))


class Legal:
    """Copyright lines, terms, licences and syndication notes."""

    name = "legal"
    words = WORDS | DISCLAIMERS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the small print, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, DISCLAIMERS)
