"""The ways in which phrases alone make a cut: of a block, a label, the tail of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.evidence import (
    HINT,
    NEVER,
    found,
    is_chosen,
    needed,
    quoted,
    strength,
)

__all__ = ["label_cuts", "phrase_cuts", "tail_cuts"]

#: What may stand between a paragraph's last sentence and a "Read more" behind it.
_BREAKS = '.!?…。！？।؟)]”"»|'


def phrase_cuts(blocks: Sequence[Block], page: PageInfo, table: str) -> Iterator[Cut]:
    """Cuts of the blocks in which the phrases of a table say enough."""
    for index, hits in found(page, table):
        if index >= len(blocks):
            return
        block = blocks[index]
        bound = needed(blocks, page, index)
        hint = bound == HINT and hits[0].key != "pattern"
        if hint or strength(page, block, hits) >= bound:
            yield Cut(index, "phrase", quoted(block, hits))


def label_cuts(
    blocks: Sequence[Block], page: PageInfo, table: str, but: AbstractSet[str] = frozenset()
) -> Iterator[Cut]:
    """Cuts of labels and buttons, which are furniture wherever they stand: "Share", "Sponsored".

    Args:
        blocks: all blocks of the page.
        page: what is known of it.
        table: the table whose phrases are labels.
        but: phrases that are not, as they stand in the phrase file.
    """
    for index, hits in found(page, table):
        if index >= len(blocks):
            return
        if any(hit.key == "whole" and hit.phrase not in but for hit in hits) and (
            blocks[index].linked or needed(blocks, page, index) < NEVER
        ):
            yield Cut(index, "label", quoted(blocks[index], hits))


def tail_cuts(blocks: Sequence[Block], page: PageInfo, table: str) -> Iterator[Cut]:
    """Cuts of phrases behind a paragraph's last sentence: "… on Monday. Read more"."""
    for index, hits in found(page, table):
        if index >= len(blocks) or not is_chosen(page, index):
            continue
        block = blocks[index]
        for hit in hits:
            before = block.text[: hit.start].rstrip() if hit.key == "ends" else ""
            if before and (
                before[-1] in _BREAKS or any(span.start == hit.start for span in block.spans)
            ):
                yield Cut(index, "tail", quoted(block, [hit]), hit.start, len(block.text))
                break
