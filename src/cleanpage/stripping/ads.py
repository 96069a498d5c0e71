"""Advertisements and what announces them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts, selector
from cleanpage.stripping.boxes import unless_most
from cleanpage.stripping.cuts import label_cuts, phrase_cuts, tail_cuts, whole
from cleanpage.stripping.evidence import is_chosen
from cleanpage.stripping.lines import is_link

__all__ = ["Ads"]

WORDS = frozenset(
    "ad ads adv advert adverts advertisement advertisements advertisment advertising adslot "
    "adunit adbox adsense adsbygoogle adcontainer adwrapper dfp gpt sponsor sponsored sponsors "
    "sponsorship promoted outbrain taboola mgid revcontent anzeige werbung publicite publicidad "
    "pubblicita reklama".split()
)

#: A link that looks like a button calls for something: "Try it for free", "$49 at Amberly's".
BUTTONS = frozenset("button buttons btn btns cta".split())
_LONGEST_BUTTON = 60


class Ads:
    """Advertisements, sponsors, buttons that sell, "continue reading below"."""

    name = "ads"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what announces advertisements, and the boxes named after them."""
        yield from label_cuts(blocks, page, self.name)
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from tail_cuts(blocks, page, self.name)
        yield from unless_most(_buttons(blocks, page), blocks, page)


def _buttons(blocks: Sequence[Block], page: PageInfo) -> list[Cut]:
    """Links that the selection chose and the page shows as buttons.

    On the corpora's articles 89 of 108 are no part of them, on 23 of 28 sites.
    """
    return [
        whole(block.index, "button", selector(block.boxes[0], BUTTONS))
        for block in blocks
        if block.linked
        and is_link(block)
        and len(block.text) <= _LONGEST_BUTTON
        and is_chosen(page, block.index)
        and block.boxes
        and not BUTTONS.isdisjoint(block.boxes[0].words)
    ]
