"""The ways in which phrases alone make a cut: of a block, a label, the tail of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from cleanpage.block import Block, Cut, Hit, PageInfo
from cleanpage.stripping.evidence import (
    HINT,
    NEVER,
    found,
    is_chosen,
    needed,
    quoted,
    strength,
)
from cleanpage.tuples import make

__all__ = ["label_cuts", "phrase_cuts", "tail_cuts", "whole"]

#: What may stand between a paragraph's last sentence and a "Read more" behind it.
_BREAKS = '.!?…。！？।؟)]”"»|'


def whole(index: int, rule: str, evidence: str) -> Cut:
    """A cut of a whole block.

    Example:
        >>> whole(3, "phrase", "Share")
        Cut(index=3, rule='phrase', evidence='Share', start=0, end=None)
    """
    return make(Cut, (index, rule, evidence, 0, None))


def phrase_cuts(blocks: Sequence[Block], page: PageInfo, table: str) -> list[Cut]:
    """Cuts of the blocks in which the phrases of a table say enough."""
    cuts: list[Cut] = []
    taken = page.taken
    for index, hits in found(page, table):
        if index >= len(blocks):
            break
        if index in taken:
            continue
        block, first = blocks[index], hits[0]
        bound = needed(blocks, page, index)
        hint = bound == HINT and first.key != "pattern"
        if hint or strength(page, block, hits) >= bound:
            cuts.append(whole(index, "phrase", quoted(block, hits)))
    return cuts


def label_cuts(
    blocks: Sequence[Block], page: PageInfo, table: str, but: AbstractSet[str] = frozenset()
) -> list[Cut]:
    """Cuts of labels and buttons, which are furniture wherever they stand: "Share", "Sponsored".

    Args:
        blocks: all blocks of the page.
        page: what is known of it.
        table: the table whose phrases are labels.
        but: phrases that are not, as they stand in the phrase file.
    """
    cuts: list[Cut] = []
    for index, hits in found(page, table):
        if index >= len(blocks):
            break
        if _is_label(hits, but) and (blocks[index].linked or needed(blocks, page, index) < NEVER):
            cuts.append(whole(index, "label", quoted(blocks[index], hits)))
    return cuts


def tail_cuts(blocks: Sequence[Block], page: PageInfo, table: str) -> list[Cut]:
    """Cuts of phrases behind a paragraph's last sentence: "… on Monday. Read more"."""
    cuts: list[Cut] = []
    for index, hits in found(page, table):
        if index >= len(blocks) or not is_chosen(page, index):
            continue
        block = blocks[index]
        for hit in hits:
            before = block.text[: hit.start].rstrip() if hit.key == "ends" else ""
            if before and (before[-1] in _BREAKS or _begins_span(block, hit.start)):
                cuts.append(Cut(index, "tail", quoted(block, [hit]), hit.start, len(block.text)))
                break
    return cuts


def _is_label(hits: Sequence[Hit], but: AbstractSet[str]) -> bool:
    return any(hit.key == "whole" and hit.phrase not in but for hit in hits)


def _begins_span(block: Block, start: int) -> bool:
    return any(span.start == start for span in block.spans)
