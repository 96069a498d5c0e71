"""Prompts to subscribe, to register, to log in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Paywall"]

WORDS = frozenset(
    "regwall piano tp offers offer subscriber subscribers subscription subscriptions meter "
    "metering zephr abo abonnement".split()
)


class Paywall:
    """Paywalls, and prompts to register or to log in."""

    name = "paywall"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what stands between readers and the text."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
