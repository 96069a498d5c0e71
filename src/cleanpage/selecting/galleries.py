"""Galleries within an article: pictures that are counted, with what is said of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cleanpage.block import Block, Kind
from cleanpage.selecting.columns import Column

__all__ = ["drop_galleries"]

#: "2/50 A new bridge"; a mere "2/50" counts steps and slides of all kinds.
_COUNTER = re.compile(r"(\d{1,3}) ?/ ?(\d{1,3}) ++[^\W\d_]")
#: Characters of a counter within which its stroke stands.
_NUMBER = 5
#: So many counted in a row are a gallery.
_FEWEST = 3
#: Unlinked characters behind a gallery from which on it stands within an article. An article that
#: ends with its pictures may be made of them.
_SHORTEST = 600
#: From this chance on a block is likely of the article; with less it never is.
_LIKELY, _LEAST = 0.5, 0.1


def drop_galleries(blocks: Sequence[Block], chance: Column) -> None:
    """Rule out the pictures of a gallery behind which the article goes on.

    What is said of them reads like an article, and is often about something else: news sites put
    the same fifty pictures into many articles. Too few pages have some to learn it from them:
    four of the 2,302 of the corpora, in two of which they were likely.

    Args:
        blocks: the page's blocks.
        chance: for each block the chance that it is of the article; that of pictures becomes 0.
    """
    for first, last in _galleries(blocks):
        inside = _element(blocks, chance, first, last)
        is_likely = any(chance[at] >= _LIKELY for at in inside)
        if is_likely and _likely_text(blocks, chance, inside[-1] + 1) >= _SHORTEST:
            for at in inside:
                chance[at] = 0.0


def _galleries(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The indexes of the first and of the last counter of each."""
    runs: list[list[int]] = []
    following = ("", "")
    for index, block in enumerate(blocks):
        text = block.text
        counter = _COUNTER.match(text) if "/" in text[:_NUMBER] else None
        if counter is not None:
            number, total = counter.groups()
            if (number, total) != following:
                runs.append([])
            runs[-1].append(index)
            following = (str(int(number) + 1), total)
    return [(run[0], run[-1]) for run in runs if len(run) >= _FEWEST]


def _element(blocks: Sequence[Block], chance: Column, first: int, last: int) -> list[int]:
    """The indexes of all blocks in a gallery, with its heading and what is written below it.

    It is the outermost element around its counters that holds no text before or behind them.
    """
    own = set(_numbers(blocks[last]))
    shared = [number for number in _numbers(blocks[first]) if number in own]
    if not shared:
        return []
    pictures = _blocks_in(blocks, shared[0])
    before = _nearest_text(blocks, chance, range(pictures[0] - 1, -1, -1))
    behind = _nearest_text(blocks, chance, range(pictures[-1] + 1, len(blocks)))
    around = {*before, *behind}
    outermost = shared[0]
    for number in shared:
        if number in around:
            break
        outermost = number
    return _blocks_in(blocks, outermost)


def _nearest_text(blocks: Sequence[Block], chance: Column, indexes: Iterable[int]) -> list[int]:
    """The boxes around the first of these blocks that may be text of the article."""
    for at in indexes:
        block = blocks[at]
        linked = 2 * block.linked > len(block.text)
        if chance[at] >= _LEAST and not linked and block.kind is not Kind.HEADING:
            return _numbers(block)
    return []


def _blocks_in(blocks: Sequence[Block], box: int) -> list[int]:
    return [at for at, block in enumerate(blocks) if box in _numbers(block)]


def _numbers(block: Block) -> list[int]:
    return [box.number for box in block.boxes]


def _likely_text(blocks: Sequence[Block], chance: Column, start: int) -> int:
    """The unlinked characters from a block on that are likely of the article."""
    return sum(
        len(block.text) - block.linked
        for at, block in enumerate(blocks[start:], start)
        if chance[at] >= _LIKELY
    )
