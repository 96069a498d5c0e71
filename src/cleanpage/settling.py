"""Cleans flattened text again until nothing changes.

Without markup each line is judged by its neighbours, and a cut changes the neighbours. Whoever
cleans the result once more must get the same text, so that is tried here.
"""

from __future__ import annotations

from collections.abc import Callable

from cleanpage.block import Block, Cut, Kind
from cleanpage.pipeline import Result
from cleanpage.reading.lines import SIGNS
from cleanpage.reading.page import Page
from cleanpage.reading.text import read_text
from cleanpage.rendering.text import render_text

__all__ = ["settle"]

#: Real texts settle in the second round; what does not after so many is hostile.
MOST_ROUNDS = 6


def settle(page: Page, result: Result, strip: Callable[[Page], Result]) -> Result:
    """Strip what is left of a page until nothing more is cut.

    Args:
        page: the page as it was read.
        result: of the first round.
        strip: makes one round.

    Returns:
        The result of all rounds, with all their cuts in the page's own terms.
    """
    for _ in range(MOST_ROUNDS):
        if not result.cuts or not result.blocks:
            return result
        result = result._replace(blocks=_read_again(result.blocks))
        rest = tuple(block._replace(index=place) for place, block in enumerate(result.blocks))
        again = strip(page._replace(blocks=rest))
        if not again.cuts:
            return result
        result = _joined(result, again)
    return result


def _read_again(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks as one who is given their text alone reads them.

    Whether lines are joined, items nested or tabs part cells is seen by the lines around, which may
    have gone.
    """
    if all(map(_is_read_alone, blocks)):
        return blocks
    seen = read_text(render_text(blocks)).blocks
    if len(seen) != len(blocks) or not all(map(_reads_alike, seen, blocks)):
        return blocks
    return tuple(block._replace(index=own.index) for block, own in zip(seen, blocks, strict=True))


def _is_read_alone(block: Block) -> bool:
    """Whether it is read as it is whatever stands around: a line without any mark, by itself.

    `render_text` puts blank lines around it, and nothing in it depends on another line.
    """
    text = block.text
    return (
        block.kind is Kind.PARAGRAPH
        and not block.joined
        and text[:1] not in SIGNS
        and not (text[:1].isspace() or text[-1:].isspace())
    )


def _reads_alike(one: Block, other: Block) -> bool:
    return one.text == other.text or one.text.split() == other.text.split()


def _joined(result: Result, again: Result) -> Result:
    """Two rounds as one, in the terms of the first.

    A part cut out of a block that has lost a part before has no place in the block as it was; such
    a cut is not made.
    """
    shortened = {cut.index for _, cut in result.cuts if cut.end is not None}
    cuts: dict[int, list[tuple[str, Cut]]] = {}
    kept = {block.index: block for block in again.blocks}
    asked: dict[int, list[tuple[str, Cut]]] = {}
    for named in again.cuts:
        asked.setdefault(named[1].index, []).append(named)
    blocks = []
    for place, block in enumerate(result.blocks):
        own = asked.get(place, [])
        if own and block.index in shortened and own[0][1].end is not None:
            blocks.append(block)
            continue
        if own:
            cuts[block.index] = [(name, cut._replace(index=block.index)) for name, cut in own]
        if place in kept:
            blocks.append(kept[place]._replace(index=block.index))
    whole = {index for index, own in cuts.items() if own[0][1].end is None}
    before = [named for named in result.cuts if named[1].index not in whole]
    after = [named for own in cuts.values() for named in own]
    applied = sorted([*before, *after], key=lambda named: (named[1].index, named[1].start))
    return Result(tuple(blocks), tuple(applied), result.refusals + again.refusals)
