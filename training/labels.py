"""Which blocks are in the gold text: aligns the blocks of a page with it.

Long blocks are anchored by the shingles that they share with the gold; short ones, whose words
could stand anywhere, must be found between the anchors around them. Of a text that the page has
twice, the copy that stands among other anchors is the one meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from cleanpage.block import Block

WORD = re.compile(r"[^\W_]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
SHINGLE = 4
#: Share of a block's shingles that must be in the gold.
ENOUGH = 0.6
_NEIGHBOURS = 8
#: Blocks outside of all anchors that may still be in the gold.
_NEAR = 6
#: So many words, and such a part of the gold's, are much.
_MUCH, _SHARE = 150, 0.15
#: The label of a block of which nobody knows whether it is in the article.
UNKNOWN = -1


def words(text: str) -> list[str]:
    """Lower-case words; each character is one in scripts without spaces."""
    return WORD.findall(_CJK.sub(r" \g<0> ", text.lower()))


def align(texts: Sequence[str], gold: str) -> list[int]:
    """1 for each text that is in the gold, 0 for the others."""
    target = words(gold)
    starts: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(target) - SHINGLE + 1):
        starts[tuple(target[at : at + SHINGLE])].append(at)
    split = [words(text) for text in texts]
    anchors = [_anchor(own, starts) for own in split]
    labels = _without_copies(split, anchors, starts)
    places = [anchor if label else None for anchor, label in zip(anchors, labels, strict=True)]
    known = [index for index, place in enumerate(places) if place is not None]
    for index, own in enumerate(split):
        if 0 < len(own) <= SHINGLE and not labels[index]:
            labels[index] = int(_stands_between(own, index, known, places, target))
    return labels


def _anchor(own: list[str], starts: dict[tuple[str, ...], list[int]]) -> int | None:
    shingles = [tuple(own[at : at + SHINGLE]) for at in range(len(own) - SHINGLE + 1)]
    found = [starts[shingle][0] for shingle in shingles if shingle in starts]
    if not shingles or len(found) / len(shingles) < ENOUGH:
        return None
    return sorted(found)[len(found) // 2] - len(own) // 2


def _without_copies(
    split: list[list[str]],
    anchors: list[int | None],
    starts: dict[tuple[str, ...], list[int]],
) -> list[int]:
    """1 for what is anchored; of copies for as many as the gold has."""
    labels = [int(anchor is not None) for anchor in anchors]
    copies: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, own in enumerate(split):
        if labels[index]:
            copies[tuple(own)].append(index)
    for own, indexes in copies.items():
        there = max(1, len(starts.get(own[:SHINGLE], ())))
        indexes.sort(key=lambda index: _company(index, anchors), reverse=True)
        for index in indexes[there:]:
            labels[index] = 0
    return labels


def _company(index: int, anchors: list[int | None]) -> float:
    """How many blocks around it are anchored near its own place in the gold."""
    own = anchors[index] or 0
    around = range(max(0, index - _NEIGHBOURS), min(len(anchors), index + _NEIGHBOURS + 1))
    return sum(
        1 / (1 + abs((anchors[other] or 0) - own) / 100)
        for other in around
        if anchors[other] is not None and other != index
    )


def _stands_between(
    own: list[str],
    index: int,
    known: list[int],
    places: list[int | None],
    target: list[str],
) -> bool:
    at = bisect_left(known, index)
    before = places[known[at - 1]] if at else None
    behind = places[known[at]] if at < len(known) else None
    if before is None and behind is None:
        return target == own
    # Further before the first anchor, or behind the last one, stand the page's menus.
    nearest = known[at] if before is None else known[at - 1]
    if (before is None or behind is None) and abs(index - nearest) > _NEAR:
        return False
    low = (before or 0) if before is not None else max(0, (behind or 0) - 40)
    high = (behind or 0) + 40 if behind is not None else low + 400
    low = max(0, low)
    if high - low > 2000:
        high = low + 2000
    return any(
        target[place : place + len(own)] == own for place in range(low, min(high, len(target)))
    )


def doubt_the_rest(labels: list[int], blocks: Sequence[Block]) -> list[int]:
    """Labels without those behind a gold that seems to break off.

    If much text follows the last block of the gold in a box that holds some of the gold, nobody
    knows whether it belongs to the article.
    """
    inside = [index for index, label in enumerate(labels) if label == 1]
    if not inside:
        return labels
    holders = {box.number for index in inside for box in blocks[index].boxes[:1]}
    holders |= {box.number for box in blocks[inside[-1]].boxes[:2]}
    rest = [
        index
        for index in range(inside[-1] + 1, len(labels))
        if any(box.number in holders for box in blocks[index].boxes[:4])
    ]
    size = sum(len(words(blocks[index].text)) for index in rest)
    gold = sum(len(words(blocks[index].text)) for index in inside)
    if size <= _MUCH or size <= _SHARE * gold:
        return labels
    doubted = set(rest)
    return [UNKNOWN if index in doubted else label for index, label in enumerate(labels)]
