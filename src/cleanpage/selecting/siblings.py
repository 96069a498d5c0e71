"""Blocks that belong together: of one container, built alike, on one card of a list."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Box, Kind
from cleanpage.selecting.columns import Table
from cleanpage.selecting.surroundings import containers

__all__ = ["cards", "groups_of"]

#: Boxes whose names must agree for two blocks to be built alike.
_DEPTHS = (2, 4)
#: From here on a block is a link.
_LINKED = 0.5
#: Blocks after a heading that may still stand on its card, and their boxes that may be the card.
_CARD = 6
_LEVELS = 5
_MOST_REPEATS = 50


def groups_of(blocks: Sequence[Block], *, markup: bool) -> dict[str, NDArray[np.int64]]:
    """For each way to group a page's blocks the number of each block's group.

    Of HTML those of one container belong together, at five levels, and those that are built alike;
    of flattened text those of one kind are all that can be told.
    """
    if not markup:
        known: dict[tuple[Kind, int], int] = {}
        numbers = [known.setdefault((block.kind, block.level), len(known)) for block in blocks]
        return {"kind": np.array(numbers, dtype=np.int64)}
    groups = {str(level): member for level, member in enumerate(containers(blocks))}
    groups.update((f"alike_{depth}", member) for depth, member in enumerate(_alike(blocks)))
    return groups


def _alike(blocks: Sequence[Block]) -> list[NDArray[np.int64]]:
    """For each depth a number for each block, the same for blocks that are built alike.

    Their kind, whether they are links, and the tags and words of their nearest two, or four, boxes
    are the same.
    """
    known: dict[tuple[object, ...], int] = {}
    members = []
    for depth in _DEPTHS:
        numbers = array("q")
        for block in blocks:
            linked = block.link_share >= _LINKED
            names = (block.kind, linked, *[box[1:] for box in block.boxes[:depth]])
            numbers.append(known.setdefault(names, len(known)))
        members.append(np.frombuffer(numbers, dtype=np.int64))
    return members


def cards(blocks: Sequence[Block], link_share: Sequence[float]) -> Table:
    """The heading before a block with which it stands in one box, as on the card of a teaser.

    Args:
        blocks: the page's blocks.
        link_share: of each block.

    Returns:
        `card_level`: how far out the box is that holds both, 5 if it is none of the nearest, -1 if
        there is no heading shortly before; `card_linked`: the link share of the heading, -1 without
        such a box; `card_repeats`: how many boxes of the page are named like it, at most 50.
    """
    rows = array("f")
    named = _named(blocks)
    heading = -_CARD - 1
    around: frozenset[int] = frozenset()
    for index, block in enumerate(blocks):
        if index - heading > _CARD:
            rows.extend((-1, -1, 0))
        else:
            level = _shared(block.boxes, around)
            card = level < _LEVELS
            repeats = min(named[block.boxes[level][1:]], _MOST_REPEATS) if card else 0
            rows.extend((level, link_share[heading] if card else -1, repeats))
        if block.kind is Kind.HEADING:
            heading = index
            around = frozenset([box.number for box in block.boxes])
    columns = np.frombuffer(rows, dtype=np.float32).reshape(-1, 3).T.copy()
    return dict(zip(("card_level", "card_linked", "card_repeats"), columns, strict=True))


def _named(blocks: Sequence[Block]) -> Counter[tuple[object, ...]]:
    """How many boxes of the page have the same tag and words."""
    named: Counter[tuple[object, ...]] = Counter()
    seen = 0
    for block in blocks:
        for box in block.boxes:
            if box.number <= seen:
                break
            named[box[1:]] += 1
        if block.boxes:
            seen = max(seen, block.boxes[0].number)
    return named


def _shared(boxes: Sequence[Box], around: frozenset[int]) -> int:
    """The level of the nearest box whose number is in `around`."""
    for level, box in enumerate(boxes[:_LEVELS]):
        if box.number in around:
            return level
    return _LEVELS
