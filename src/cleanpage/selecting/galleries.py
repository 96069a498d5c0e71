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
#: So many counted in a row, from the first on, are a gallery.
_FEWEST = 3
#: An element around them is named so. Slides and carousels may hold an article as well.
_NAMES = frozenset(
    "bildergalerie bilderstrecke diaporama fotogalerie fotostrecke galeria galerie galleria "
    "galleries gallery photogallery".split()
)
#: So many galleries are looked at; more would take its time on a page that is made of them.
_MOST = 5
#: Unlinked characters before and behind a gallery from which on it stands within an article. One
#: that begins or ends with its pictures may be made of them.
_SHORTEST = 600
#: From this chance on a block is likely of the article; with less it never is.
_LIKELY, _LEAST = 0.5, 0.1


def drop_galleries(blocks: Sequence[Block], chance: Column) -> None:
    """Rule out the pictures of a gallery before and behind which there is an article.

    What is said of them reads like an article, and is often about something else: news sites put
    the same fifty pictures into many articles. Too few pages have some to learn it from them: four
    of the 2,302 of the corpora, in one of which it stands within likely text.

    Args:
        blocks: the page's blocks.
        chance: for each block the chance that it is of the article; that of pictures becomes 0.
    """
    for first, last in _galleries(blocks)[:_MOST]:
        inside = _element(blocks, chance, first, last)
        if (
            any(chance[at] >= _LIKELY for at in inside)
            and _likely_text(blocks, chance, range(inside.start)) >= _SHORTEST
            and _likely_text(blocks, chance, range(inside.stop, len(blocks))) >= _SHORTEST
        ):
            for at in inside:
                chance[at] = 0.0


def _galleries(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The indexes of the first and of the last counter of each."""
    runs: list[list[int]] = []
    following = (0, 0)
    for index, block in enumerate(blocks):
        text = block.text
        counter = _COUNTER.match(text) if "/" in text[:_NUMBER] else None
        if counter is not None:
            number, total = int(counter[1]), int(counter[2])
            if number == 1:
                runs.append([index])
            elif (number, total) == following:
                runs[-1].append(index)
            else:
                continue
            following = (number + 1, total)
    return [(run[0], run[-1]) for run in runs if len(run) >= _FEWEST]


def _element(blocks: Sequence[Block], chance: Column, first: int, last: int) -> range:
    """The indexes of all blocks in a gallery, with its heading and what is written below it.

    It is the outermost element around its counters that holds no text before or behind them;
    nothing if there is none, or if no element of it is named like a gallery.
    """
    own = set(_numbers(blocks[last]))
    shared = [box for box in blocks[first].boxes if box.number in own]
    if not shared:
        return range(0)
    pictures = _blocks_in(blocks, shared[0].number, first)
    before = _nearest_text(blocks, chance, range(first - 1, -1, -1))
    behind = _nearest_text(blocks, chance, range(pictures.stop, len(blocks)))
    outermost = 0
    is_named = False
    for box in shared:
        if box.number in before or box.number in behind:
            break
        outermost = box.number
        is_named = is_named or not _NAMES.isdisjoint(box.words)
    return _blocks_in(blocks, outermost, first) if is_named else range(0)


def _nearest_text(blocks: Sequence[Block], chance: Column, indexes: Iterable[int]) -> list[int]:
    """The boxes around the first of these blocks that may be text of the article."""
    for at in indexes:
        block = blocks[at]
        linked = 2 * block.linked > len(block.text)
        if chance[at] >= _LEAST and block.text and not linked and block.kind is not Kind.HEADING:
            return _numbers(block)
    return []


def _blocks_in(blocks: Sequence[Block], box: int, at: int) -> range:
    """The indexes of the blocks in a box, of which one is given: they stand side by side."""
    start = at
    while start > 0 and box in _numbers(blocks[start - 1]):
        start -= 1
    stop = at + 1
    while stop < len(blocks) and box in _numbers(blocks[stop]):
        stop += 1
    return range(start, stop)


def _numbers(block: Block) -> list[int]:
    return [box.number for box in block.boxes]


def _likely_text(blocks: Sequence[Block], chance: Column, indexes: Iterable[int]) -> int:
    """The unlinked characters of these blocks that are likely of the article."""
    return sum(len(blocks[at].text) - blocks[at].linked for at in indexes if chance[at] >= _LIKELY)
