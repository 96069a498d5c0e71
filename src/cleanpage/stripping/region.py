"""What stands outside of the article, and that nobody else has a name for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Box, Cut, PageInfo

__all__ = ["Region"]

WORDS = frozenset(
    "aside sidebar footer header widget widgets banner modal popup dialog overlay rail siderail "
    "secondary complementary toolbar form button figure logo branding brand promo promos "
    "promotion promotional module card cards list listing grid feed archive carousel slider "
    "swiper embed iframe meta intro standfirst summary subtitle bottom top contact services "
    "events alert notices tools filter dropdown drawer".split()
)


class Region:
    """Everything else that the selection does not take for the article."""

    name = "region"

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the blocks that were not chosen, and say what speaks against them."""
        known: dict[int, str] = {}
        for block, chosen in zip(blocks, page.chosen, strict=False):
            if not chosen:
                yield Cut(block.index, *_reason(block, page, known))


def _reason(block: Block, page: PageInfo, known: dict[int, str]) -> tuple[str, str]:
    """Rule and evidence against a block."""
    first, end = page.body
    if block.linked * 2 > len(block.text):
        return "links", f"{100 * block.linked // len(block.text)} % of it is links"
    if box := _telling(block.boxes, known):
        return "container", box
    if block.index < first:
        return "outside", "before the article"
    if block.index >= end > first:
        return "outside", "after the article"
    return "not-chosen", "unlike the article around it"


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
