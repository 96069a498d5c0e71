"""Advertisements and what announces them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import label_cuts, phrase_cuts, tail_cuts

__all__ = ["Ads"]

WORDS = frozenset(
    "ad ads adv advert adverts advertisement advertisements advertisment advertising adslot "
    "adunit adbox adsense adsbygoogle adcontainer adwrapper dfp gpt sponsor sponsored sponsors "
    "sponsorship promoted outbrain taboola mgid revcontent anzeige werbung publicite publicidad "
    "pubblicita reklama".split()
)


class Ads:
    """Advertisements, sponsors, "continue reading below"."""

    name = "ads"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what announces advertisements, and the boxes named after them."""
        yield from label_cuts(blocks, page, self.name)
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from tail_cuts(blocks, page, self.name)
