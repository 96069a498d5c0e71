"""What stands outside of the article, and that nobody else has a name for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Box, Cut, PageInfo
from cleanpage.stripping.areas import selector
from cleanpage.stripping.cuts import whole

__all__ = ["Region"]

WORDS = frozenset(
    "aside sidebar footer header widget widgets banner modal popup dialog overlay rail siderail "
    "secondary complementary toolbar form button figure logo branding brand promo promos "
    "promotion promotional module card cards list listing grid feed archive carousel slider "
    "swiper embed iframe meta intro standfirst summary subtitle bottom top contact services "
    "events alert notices tools filter dropdown drawer".split()
)


_UNKNOWN = ("", "")


class Region:
    """Everything else that the selection does not take for the article."""

    name = "region"

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut the blocks that were not chosen, and say what speaks against them."""
        yield from _left(blocks, page)


def _left(blocks: Sequence[Block], page: PageInfo) -> list[Cut]:
    """Cuts of what nobody else has asked for."""
    cuts: list[Cut] = []
    known: dict[int, tuple[str, str]] = {}
    meant, taken = _articles(blocks, page), page.taken
    for block, chosen in zip(blocks, page.chosen, strict=False):
        if chosen or block.index in taken:
            continue
        linked, length = block.linked, len(block.text)
        if linked * 2 > length:
            rule, evidence = "links", f"{100 * linked // length} % of it is links"
        else:
            rule, evidence = _telling(block.boxes, meant, known)
            if not rule:
                rule, evidence = _place(block.index, page.body)
        cuts.append(whole(block.index, rule, evidence))
    return cuts


def _place(index: int, body: tuple[int, int]) -> tuple[str, str]:
    first, end = body
    if index < first < end:
        return "outside", "before the article"
    if index >= end > first:
        return "outside", "after the article"
    return "not-chosen", "unlike the article around it"


def _articles(blocks: Sequence[Block], page: PageInfo) -> set[int]:
    """The numbers of the `<article>` elements around the blocks that were chosen."""
    meant: set[int] = set()
    for block, chosen in zip(blocks, page.chosen, strict=False):
        if chosen:
            for number, tag, _ in block.boxes:
                if tag == "article":
                    meant.add(number)
    return meant


def _telling(
    boxes: Sequence[Box], meant: set[int], known: dict[int, tuple[str, str]]
) -> tuple[str, str]:
    """The rule and the evidence of the nearest box whose name or tag says what it is, if one does.

    Args:
        boxes: of a block.
        meant: the numbers of the articles that hold chosen blocks.
        known: what boxes said before.
    """
    passed: list[int] = []
    told = _UNKNOWN
    for box in boxes:
        number, tag, words = box
        if number in known:
            told = known[number]
            break
        passed.append(number)
        if tag in WORDS or (words and not WORDS.isdisjoint(words)):
            told = "container", selector(box, WORDS)
            break
        if tag == "article" and number not in meant:
            told = "other-article", "<article>"
            break
    known.update(dict.fromkeys(passed, told))
    return told
