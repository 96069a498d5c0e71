"""Blocks that belong together: of one container, built alike, on one card of a list."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleanpage.block import Block, Box, Kind
from cleanpage.selecting.columns import Column, Table, blank, columns_of
from cleanpage.selecting.surroundings import Surroundings

__all__ = ["cards", "groups_of"]

#: From here on a block is a link.
_LINKED = 0.5
#: Blocks after a heading that may still stand on its card, and their boxes that may be the card.
_CARD = 6
_LEVELS = 5
_MOST_REPEATS = 50
_CARD_COLUMNS = ("card_level", "card_linked", "card_repeats")
_HEADING = Kind.HEADING
_KINDS = tuple(Kind)
#: Kinds of blocks, links and others.
_FORMS = 2 * len(_KINDS)
#: No page has so many blocks or names that their numbers take more.
_BITS = 31


def groups_of(
    blocks: Sequence[Block], surroundings: Surroundings | None
) -> dict[str, memoryview[int]]:
    """For each way to group a page's blocks the number of each block's group.

    Of HTML those of one container belong together, at five levels, and those that are built alike;
    of flattened text those of one kind are all that can be told.

    Args:
        blocks: the page's blocks.
        surroundings: of the blocks of HTML; None for flattened text.
    """
    if surroundings is None:
        known: dict[tuple[Kind, int], int] = {}
        numbers = [known.setdefault((block.kind, block.level), len(known)) for block in blocks]
        return {"kind": memoryview(array("q", numbers))}
    groups = {str(level): member for level, member in enumerate(surroundings.containers())}
    count = len(blocks)
    alike = memoryview(array("q", bytes(16 * count)))
    _write_alike(blocks, count, surroundings.names, alike)
    return {**groups, "alike_0": alike[:count], "alike_1": alike[count:]}


def _write_alike(
    blocks: Sequence[Block], count: int, names: array[int], members: memoryview[int]
) -> None:
    """Two numbers for each block, the same for blocks that are built alike.

    Their kind, whether they are links, and the tags and words of their nearest two, or four, boxes
    are the same.
    """
    pairs: dict[int, int] = {}
    few: dict[int, int] = {}
    many: dict[int, int] = {}
    for index, block in enumerate(blocks):
        size = len(block.text)
        form = 2 * _code(block.kind) + (size > 0 and block.linked >= _LINKED * size)
        # pairs of numbers as one, which is found faster
        key = names[index] << _BITS | names[count + index]
        inner = pairs.setdefault(key, len(pairs)) * _FORMS + form
        key = names[2 * count + index] << _BITS | names[3 * count + index]
        outer = pairs.setdefault(key, len(pairs))
        members[index] = few.setdefault(inner, len(few))
        members[count + index] = many.setdefault(inner << _BITS | outer, len(many))


def _code(kind: Kind) -> int:
    for code in range(len(_KINDS)):
        if _KINDS[code] is kind:
            return code
    return -1


def cards(blocks: Sequence[Block], link_share: Column, surroundings: Surroundings) -> Table:
    """The heading before a block with which it stands in one box, as on the card of a teaser.

    Args:
        blocks: the page's blocks.
        link_share: of each block.
        surroundings: what the page's boxes say.

    Returns:
        `card_level`: how far out the box is that holds both, 5 if it is none of the nearest, -1 if
        there is no heading shortly before; `card_linked`: the link share of the heading, -1 without
        such a box; `card_repeats`: how many boxes of the page are named like it, at most 50.
    """
    count = len(blocks)
    values = blank(_CARD_COLUMNS, count)
    _write_cards(blocks, count, link_share, surroundings, values)
    return columns_of(_CARD_COLUMNS, values)


def _write_cards(
    blocks: Sequence[Block],
    count: int,
    link_share: Column,
    surroundings: Surroundings,
    values: Column,
) -> None:
    heading = -_CARD - 1
    around: tuple[Box, ...] = ()
    for index, block in enumerate(blocks):
        boxes = block.boxes
        level = -1 if index - heading > _CARD else _shared(boxes, around)
        values[index] = level
        if 0 <= level < _LEVELS:
            values[count + index] = link_share[heading]
            values[2 * count + index] = min(surroundings.alike(boxes[level]), _MOST_REPEATS)
        else:
            values[count + index] = -1.0
        if block.kind is _HEADING:
            heading, around = index, boxes


def _shared(boxes: tuple[Box, ...], others: tuple[Box, ...]) -> int:
    """The level of the nearest box that is among the others; inner boxes have higher numbers."""
    at = 0
    for level in range(min(_LEVELS, len(boxes))):
        box = boxes[level]
        while at < len(others):
            other = others[at]
            if other.number == box.number:
                return level
            if other.number < box.number:
                break
            at += 1
    return _LEVELS
