"""Prompts to subscribe, to register, to log in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Kind, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import found, quoted
from cleanpage.stripping.runs import end_of_run

__all__ = ["Paywall"]

WORDS = frozenset(
    "regwall piano tp offers offer subscriber subscribers subscription subscriptions meter "
    "metering zephr abo abonnement".split()
)

_ENTRIES = frozenset((Kind.LIST_ITEM, Kind.TERM, Kind.DEFINITION))


class Paywall:
    """Paywalls, and prompts to register or to log in."""

    name = "paywall"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what stands between readers and the text."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from self._offers(blocks, page)
        yield from area_cuts(blocks, page, WORDS, self.name)

    def _offers(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """What readers get for it: the list below a prompt, if an entry speaks of it as well."""
        own = dict(found(page, self.name))
        for index, hits in own.items():
            if index < len(blocks) and any(hit.key in ("whole", "starts") for hit in hits):
                start = index + 1
                end = end_of_run(blocks, start, lambda block: block.kind in _ENTRIES)
                if blocks[index].kind not in _ENTRIES and own.keys() & range(start, end):
                    for at in range(start, end):
                        yield Cut(at, "offer", quoted(blocks[index], hits))
