"""What stands outside of the article, and that nobody else has a name for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Box, Cut, PageInfo

__all__ = ["Region"]

WORDS = frozenset(
    "aside sidebar footer header nav menu widget widgets banner modal popup dialog overlay rail "
    "secondary complementary toolbar form button figure logo brand promo module card cards teaser "
    "list listing grid feed archive carousel slider gallery embed iframe meta intro standfirst "
    "summary caption kicker subtitle bottom top skip login search legal contact".split()
)

_MOSTLY = 0.5


class Region:
    """Everything else that the selection does not take for the article."""

    name = "region"

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the blocks that were not chosen, and say what speaks against them."""
        first, end = page.body
        known: dict[int, str] = {}
        for block, chosen in zip(blocks, page.chosen, strict=False):
            if chosen:
                continue
            share = block.link_share
            if share >= _MOSTLY:
                yield Cut(block.index, "links", f"{min(share, 1):.0%} of it is links")
            elif box := _telling(block.boxes, known):
                yield Cut(block.index, "container", box)
            elif first < end and block.index < first:
                yield Cut(block.index, "outside", "before the article")
            elif first < end and block.index >= end:
                yield Cut(block.index, "outside", "after the article")
            else:
                yield Cut(block.index, "not-chosen", "unlike the article around it")


def _telling(boxes: Sequence[Box], known: dict[int, str]) -> str:
    """The nearest box whose name or tag says what it is, as a selector; empty if none does."""
    passed = []
    evidence = ""
    for box in boxes:
        if box.number in known:
            evidence = known[box.number]
            break
        passed.append(box.number)
        if box.tag in WORDS or not WORDS.isdisjoint(box.words):
            words = [word for word in box.words if word in WORDS]
            evidence = ".".join([box.tag, *words[:3]])
            break
    known.update(dict.fromkeys(passed, evidence))
    return evidence
