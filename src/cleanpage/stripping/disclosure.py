"""Notes on affiliate links, sponsors and conflicts of interest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Disclosure"]

WORDS = frozenset("affiliate affiliates affiliation disclosure disclosures".split())
DISCLOSURES = frozenset(("disclosure", "disclosures"))


class Disclosure:
    """Notes on affiliate links, sponsors and conflicts of interest."""

    name = "disclosure"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the sentences that say who pays, and the boxes they stand in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, DISCLOSURES)
