"""Buttons that share, save, print or follow, and their counters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.phrases import phrases
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import NEVER, found, needed, phrase_cuts, quoted

__all__ = ["Share"]

WORDS = frozenset(
    "share sharing shares sharebar sharer sharethis addthis addtoany shareaholic sociable "
    "social socials socialmedia sharedaddy heateor follow followus facebook linkedin pinterest "
    "whatsapp telegram reddit tumblr teilen partager compartir condividi compartilhar delen "
    "udostepnij".split()
)


class Share:
    """Buttons that share, save, print or follow, and their counters."""

    name = "share"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut blocks that say nothing but "Share", and what stands in boxes named after it."""
        services = frozenset(phrases("any", "share", "whole"))
        for index, hits in found(page, "share"):
            if index >= len(blocks):
                break
            block = blocks[index]
            # "Share" is a button wherever it stands; "Signal" may be what a section is about.
            button = any(hit.key == "whole" and hit.phrase not in services for hit in hits)
            if button and (block.linked or needed(blocks, page, index) < NEVER):
                yield Cut(index, "button", quoted(block, hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
