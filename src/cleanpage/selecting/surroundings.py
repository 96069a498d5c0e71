"""What the elements around a block say of it, as columns."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Box
from cleanpage.selecting.columns import Table
from cleanpage.selecting.words import NEAR, WordScores

__all__ = ["Surroundings", "containers"]

_LANDMARKS = tuple("article main aside footer nav header form figure section button".split())
_LANDMARK_BITS = {tag: 1 << place for place, tag in enumerate(_LANDMARKS)}
_NEAR_TAGS = {
    tag: code for code, tag in enumerate("p div li a span td h2 h3 blockquote label".split())
}
_COLUMNS = (
    *("near_score", "far_score", "worst_score", "depth", "article"),
    *map("in_{}".format, _LANDMARKS),
    *map("tag_{}".format, _NEAR_TAGS),
)
#: Boxes of a block whose other blocks are looked at.
_LEVELS = 5


class _Name:
    """What the boxes of one tag and the same words say: scores, a landmark, how many they are."""

    __slots__ = ("boxes", "code", "far", "landmark", "near")

    def __init__(self, tag: str, near: float, far: float) -> None:
        self.near = near
        self.far = far
        self.landmark = _LANDMARK_BITS.get(tag, 0)
        self.code = _NEAR_TAGS.get(tag, -1)
        self.boxes = 0


class _Place:
    """What a box and all boxes around it say together.

    The near score is the box's own; of the far scores it is the sum and the least; a bit for each
    landmark; how many they are; the number of the nearest article. What a block says that stands
    right in it, is filled in with the first of them.
    """

    __slots__ = (
        *("article", "block_far", "block_near", "code", "depth", "far", "has_block", "landmarks"),
        *("near", "worst"),
    )

    def __init__(self, near: float, far: float, worst: float, landmarks: int, depth: int) -> None:
        self.near = near
        self.far = far
        self.worst = worst
        self.landmarks = landmarks
        self.depth = depth
        self.article = 0
        self.code = -1
        self.has_block = False
        self.block_near = 0.0
        self.block_far = 0.0


class Surroundings:
    """The boxes around a page's blocks; each is looked at once.

    Args:
        scores: the learned scores of words.
    """

    def __init__(self, scores: WordScores) -> None:
        self._scores = scores
        self._places: dict[int, _Place] = {}
        self._names: dict[str, dict[tuple[str, ...], _Name]] = {}

    def columns(self, blocks: Sequence[Block]) -> Table:
        """What the boxes around the blocks say."""
        count = len(blocks)
        values = array("f", bytes(4 * len(_COLUMNS) * count))
        self._write(blocks, count, values)
        rows = np.frombuffer(values, dtype=np.float32).reshape(-1, count)
        return dict(zip(_COLUMNS, rows, strict=True))

    def named(self, box: Box) -> int:
        """How many boxes of the page have the same tag and words."""
        _, tag, words = box
        names = self._names.get(tag)
        name = None if names is None else names.get(words)
        return 0 if name is None else name.boxes

    def _write(self, blocks: Sequence[Block], count: int, values: array[float]) -> None:
        seen = 0
        last: tuple[Box, ...] = ()
        place = None
        for index, block in enumerate(blocks):
            boxes = block.boxes
            if not boxes:
                continue
            if boxes is not last or place is None:
                number = boxes[0].number
                place = self._place(number, boxes, seen)
                last = boxes
                if number > seen:
                    seen = number
            values[index] = place.block_near
            values[count + index] = place.block_far
            values[2 * count + index] = place.worst
            values[3 * count + index] = place.depth
            values[4 * count + index] = place.article
            landmarks = place.landmarks
            at = 5 * count + index
            while landmarks:
                if landmarks & 1:
                    values[at] = 1.0
                landmarks >>= 1
                at += count
            if place.code >= 0:
                values[(5 + len(_LANDMARKS) + place.code) * count + index] = 1.0

    def _place(self, number: int, boxes: tuple[Box, ...], seen: int) -> _Place:
        """What the boxes say around a block that stands in them, the nearest of this number."""
        place = self._places.get(number)
        if place is None:
            place = self._learn(boxes, seen)
        if not place.has_block:
            place.has_block = True
            place.block_near = place.near
            for box in boxes[1:NEAR]:
                # the outermost of deeply nested boxes are not known
                outer = self._places.get(box.number)
                if outer is not None:
                    place.block_near += outer.near
            if place.depth > NEAR and len(boxes) > NEAR:
                outer = self._places.get(boxes[NEAR].number)
                if outer is not None:
                    place.block_far = outer.far
        return place

    def _learn(self, boxes: tuple[Box, ...], seen: int) -> _Place:
        """Note what the boxes say that are not known yet, from the outermost of them inwards.

        Those with a number of at most `seen` are passed over in the count of their names.
        """
        count = 0
        outer = None
        while count < len(boxes):
            outer = self._places.get(boxes[count].number)
            if outer is not None:
                break
            count += 1
        place = _Place(0.0, 0.0, 0.0, 0, 0) if outer is None else outer
        while count:
            count -= 1
            number, tag, words = boxes[count]
            name = self._name(tag, words)
            if number > seen:
                name.boxes += 1
            outer = place
            place = _Place(
                name.near,
                outer.far + name.far,
                min(outer.worst, name.far),
                outer.landmarks | name.landmark,
                outer.depth + 1,
            )
            place.article = number if tag == "article" else outer.article
            place.code = name.code
            self._places[number] = place
        return place

    def _name(self, tag: str, words: tuple[str, ...]) -> _Name:
        names = self._names.get(tag)
        if names is None:
            names = self._names[tag] = {}
        name = names.get(words)
        if name is None:
            near, far = self._scores.words(words)
            near_tag, far_tag = self._scores.tag(tag)
            name = names[words] = _Name(tag, near + near_tag, far + far_tag)
        return name


def containers(blocks: Sequence[Block]) -> NDArray[np.int64]:
    """The numbers of the five boxes nearest to each block, a row for each level; 0 if none."""
    count = len(blocks)
    numbers = array("q", bytes(8 * _LEVELS * count))
    _write_numbers(blocks, count, numbers)
    return np.frombuffer(numbers, dtype=np.int64).reshape(_LEVELS, count)


def _write_numbers(blocks: Sequence[Block], count: int, numbers: array[int]) -> None:
    last: tuple[Box, ...] = ()
    for index, block in enumerate(blocks):
        boxes = block.boxes
        if boxes is last and index:
            for level in range(_LEVELS):
                numbers[level * count + index] = numbers[level * count + index - 1]
            continue
        for level in range(min(_LEVELS, len(boxes))):
            numbers[level * count + index] = boxes[level].number
        last = boxes
