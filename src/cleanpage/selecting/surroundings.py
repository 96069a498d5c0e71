"""What the elements around a block say of it, as columns."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Box
from cleanpage.selecting.columns import Table
from cleanpage.selecting.words import NEAR, WordScores

__all__ = ["box_columns", "containers"]

_LANDMARKS = tuple("article main aside footer nav header form figure section button".split())
_LANDMARK_BITS = {tag: 1 << place for place, tag in enumerate(_LANDMARKS)}
_NEAR_TAGS = {
    tag: code for code, tag in enumerate("p div li a span td h2 h3 blockquote label".split())
}
#: Boxes of a block whose other blocks are looked at.
_LEVELS = 5

#: What a box and all boxes around it say together: the box's near score; the sum and the least of
#: the far scores; a bit for each landmark; how many they are; the number of the nearest article.
_Surroundings = tuple[float, float, float, int, int, int]
_NOWHERE: _Surroundings = (0.0, 0.0, 0.0, 0, 0, 0)


def box_columns(blocks: Sequence[Block], scores: WordScores) -> Table:
    """What the boxes around the blocks say; each box of the page is looked at once."""
    known: dict[int, _Surroundings] = {0: _NOWHERE}
    named: dict[tuple[str, ...], tuple[float, float]] = {}
    rows = array("f")  # pages of nothing but blocks would fill the memory with tuples
    for block in blocks:
        boxes = block.boxes
        if not boxes:
            rows.extend((0.0, 0.0, 0.0, 0, 0, -1, 0))
            continue
        nearest = boxes[0]
        if nearest.number not in known:
            _learn(boxes, scores, known, named)
        near, _, worst, landmarks, depth, article = known[nearest.number]
        for box in boxes[1:NEAR]:
            near += known[box.number][0]
        far = known[boxes[NEAR].number][1] if depth > NEAR and len(boxes) > NEAR else 0.0
        rows.extend((near, far, worst, depth, landmarks, _NEAR_TAGS.get(nearest.tag, -1), article))
    near_score, far_score, worst_score, depths, bits, tags, article_column = (
        np.frombuffer(rows, dtype=np.float32).reshape(len(blocks), -1).T.copy()
    )
    columns = {"near_score": near_score, "far_score": far_score, "worst_score": worst_score}
    columns["depth"] = depths
    columns["article"] = article_column
    landmark_bits = bits.astype(np.int32)
    for place, tag in enumerate(_LANDMARKS):
        columns[f"in_{tag}"] = ((landmark_bits >> place) & 1).astype(np.float32)
    for tag, code in _NEAR_TAGS.items():
        columns[f"tag_{tag}"] = (tags == code).astype(np.float32)
    return columns


def _learn(
    boxes: Sequence[Box],
    scores: WordScores,
    known: dict[int, _Surroundings],
    named: dict[tuple[str, ...], tuple[float, float]],
) -> None:
    """Note what the boxes say that are not known yet, from the outermost of them inwards."""
    count = 0
    while count < len(boxes) and boxes[count].number not in known:
        count += 1
    _, total, least, landmarks, depth, article = (
        known[boxes[count].number] if count < len(boxes) else _NOWHERE
    )
    for number, tag, words in boxes[count - 1 :: -1]:
        found = named.get(words)
        if found is None:
            found = named[words] = scores.words(words)
        near_tag, far_tag = scores.tag(tag)
        far = found[1] + far_tag
        total += far
        least = min(least, far)
        if tag in _LANDMARK_BITS:
            landmarks |= _LANDMARK_BITS[tag]
            if tag == "article":
                article = number
        depth += 1
        known[number] = (found[0] + near_tag, total, least, landmarks, depth, article)


def containers(blocks: Sequence[Block]) -> NDArray[np.int64]:
    """The numbers of the five boxes nearest to each block, a row for each level; 0 if none."""
    if not any(block.boxes for block in blocks):
        return np.zeros((_LEVELS, len(blocks)), dtype=np.int64)
    rows = array("q")
    for block in blocks:
        numbers = [box.number for box in block.boxes[:_LEVELS]]
        rows.extend(numbers + [0] * (_LEVELS - len(numbers)))
    return np.frombuffer(rows, dtype=np.int64).reshape(-1, _LEVELS).T
