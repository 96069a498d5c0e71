"""Buttons that share, save, print or follow, and their counters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.phrases import phrases
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import label_cuts, phrase_cuts

__all__ = ["Share"]

WORDS = frozenset(
    "share sharing shares sharebar sharer sharethis addthis addtoany shareaholic sociable "
    "social socials socialmedia sharedaddy heateor follow followus facebook linkedin pinterest "
    "whatsapp telegram reddit tumblr teilen partager compartir condividi compartilhar delen "
    "udostepnij".split()
)


class Share:
    """Share and follow buttons, and their counters."""

    name = "share"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut blocks that say nothing but "Share", and what stands in boxes named after it."""
        # "Share" is a button wherever it stands; "Signal" may be what a section is about.
        yield from label_cuts(blocks, page, self.name, but=_services())
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)


@cache
def _services() -> frozenset[str]:
    """The names of the services that buttons share on."""
    return frozenset(phrases("any", Share.name, "whole"))
