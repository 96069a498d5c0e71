"""What the elements around a block say of it, as columns."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleanpage.block import Block, Box
from cleanpage.selecting.columns import Column, Table, blank, columns_of
from cleanpage.selecting.words import NEAR, WordScores

__all__ = ["Surroundings"]

#: Boxes of a block whose other blocks are looked at, and whose names are.
_LEVELS = 5
_NAMED = 4
#: Boxes that are further out count as this far out.
_FARTHEST = 10
_LANDMARKS = tuple("article main aside footer nav header form figure section button".split())
_LANDMARK_BITS = {tag: 1 << place for place, tag in enumerate(_LANDMARKS)}
_ARTICLE = _LANDMARK_BITS["article"]
_NEAR_TAGS = {
    tag: code for code, tag in enumerate("p div li a span td h2 h3 blockquote label".split())
}
_COLUMNS = (
    *("near_score", "far_score", "worst_score", "depth", "article"),
    *map("in_{}".format, _LANDMARKS),
    *map("tag_{}".format, _NEAR_TAGS),
)
_FIRST_TAG = 5 + len(_LANDMARKS)


class _Name:
    """What the boxes of one tag and the same words say: scores, a landmark, how many they are."""

    __slots__ = ("boxes", "code", "far", "landmark", "near", "number")
    near: float
    far: float
    landmark: int
    code: int
    number: int
    boxes: int


class _Place:
    """What a box and all boxes around it say together.

    The near score and the name are the box's own; of the far scores it is the sum and the least; a
    bit for each landmark; how many boxes they are; the number of the nearest article; the place of
    the next box outwards among all places.
    """

    __slots__ = (
        *("article", "code", "depth", "far", "landmarks", "name", "near", "number", "outer"),
        *("own", "worst"),
    )
    near: float
    far: float
    worst: float
    landmarks: int
    depth: int
    article: int
    code: int
    name: int
    number: int
    outer: int
    own: int


class Surroundings:
    """The boxes around a page's blocks; each is looked at once.

    Args:
        blocks: the page's blocks.
        scores: the learned scores of words.

    Attributes:
        numbers: the numbers of the five boxes nearest to each block, level after level; 0 if none.
        names: a number for the tag and the words of the four nearest, in the same way.
    """

    def __init__(self, blocks: Sequence[Block], scores: WordScores) -> None:
        count = len(blocks)
        self._place_of = array("q", bytes(8 * count))
        self.numbers = array("q", bytes(8 * _LEVELS * count))
        self.names = array("q", bytes(8 * _NAMED * count))
        self._scores = scores
        self._known: dict[int, _Place] = {}
        self._places = [self._nowhere()]
        self._named: dict[str, dict[tuple[str, ...], _Name]] = {}
        self._last_name = 0
        self._values = blank(_COLUMNS, count)
        self._read(blocks, count, self._values, self.numbers, self.names)

    def columns(self) -> Table:
        """What the boxes around the blocks say."""
        return columns_of(_COLUMNS, self._values)

    def containers(self) -> list[memoryview[int]]:
        """The numbers of the five boxes nearest to each block, level after level."""
        numbers = memoryview(self.numbers)
        count = len(numbers) // _LEVELS
        return [numbers[level * count : (level + 1) * count] for level in range(_LEVELS)]

    def alike(self, box: Box) -> int:
        """How many boxes of the page have the tag and the words of this one."""
        return self._name(box.tag, box.words).boxes

    def write_shared(self, middle: int, values: Column, at: int) -> None:
        """Write two columns into `values`, from place `at` on: where blocks stand from one of them.

        How far out from each block the box is that holds the block `middle` as well, ten at most;
        how deep that box stands in the page.
        """
        shared = array("q", bytes(8 * len(self._places)))
        self._write_shared(middle, shared, self._place_of, values, at)

    def _write_shared(
        self,
        middle: int,
        shared: array[int],
        place_of: array[int],
        values: Column,
        at: int,
    ) -> None:
        place = self._places[place_of[middle]]
        while place.own:
            shared[place.own] = place.depth
            place = self._places[place.outer]
        for number in range(1, len(shared)):  # outer boxes stand before inner ones
            if not shared[number]:
                place = self._places[number]
                shared[number] = shared[place.outer]
        count = len(place_of)
        for index in range(count):
            place = self._places[place_of[index]]
            depth = shared[place.own]
            values[at + index] = min(place.depth - depth, _FARTHEST)
            values[at + count + index] = depth

    def _read(
        self,
        blocks: Sequence[Block],
        count: int,
        values: Column,
        numbers: array[int],
        names: array[int],
    ) -> None:
        seen = 0
        for index, block in enumerate(blocks):
            boxes = block.boxes
            if not boxes:
                continue
            box = boxes[0]
            place = self._known.get(box.number)
            if place is None:
                place = self._learn(boxes, seen)
            if box.number > seen:
                seen = box.number
            self._place_of[index] = place.own
            self._write_columns(place, count, index, values)
            self._write_boxes(place, count, index, numbers, names)
            if place.depth < _LEVELS and place.depth < len(boxes):
                self._write_hidden(boxes, count, index, numbers, names)

    def _write_columns(self, place: _Place, count: int, index: int, values: Column) -> None:
        values[2 * count + index] = place.worst
        values[3 * count + index] = place.depth
        values[4 * count + index] = place.article
        if place.code >= 0:
            values[(_FIRST_TAG + place.code) * count + index] = 1.0
        landmarks = place.landmarks
        at = 5 * count + index
        while landmarks:
            if landmarks & 1:
                values[at] = 1.0
            landmarks >>= 1
            at += count
        near = 0.0
        for _ in range(NEAR):
            near += place.near
            place = self._places[place.outer]
        values[index] = near
        values[count + index] = place.far

    def _write_boxes(
        self, place: _Place, count: int, index: int, numbers: array[int], names: array[int]
    ) -> None:
        for level in range(_LEVELS):
            numbers[level * count + index] = place.number
            if level < _NAMED:
                names[level * count + index] = place.name
            place = self._places[place.outer]

    def _write_hidden(
        self,
        boxes: tuple[Box, ...],
        count: int,
        index: int,
        numbers: array[int],
        names: array[int],
    ) -> None:
        """The boxes of which the reader gave some to no block further inwards."""
        for level in range(min(_LEVELS, len(boxes))):
            box = boxes[level]
            numbers[level * count + index] = box.number
            if level < _NAMED:
                names[level * count + index] = self._name(box.tag, box.words).number

    def _learn(self, boxes: tuple[Box, ...], seen: int) -> _Place:
        """Note what the boxes say that are not known yet, from the outermost of them inwards.

        Those with a number of at most `seen` are passed over in the count of their names.
        """
        count = 0
        place = None
        while count < len(boxes):
            box = boxes[count]
            place = self._known.get(box.number)
            if place is not None:
                break
            count += 1
        if place is None:
            place = self._places[0]
        while count:
            count -= 1
            box = boxes[count]
            name = self._name(box.tag, box.words)
            if box.number > seen:
                name.boxes += 1
            outer = place
            place = self._nowhere()
            place.outer = outer.own
            place.own = len(self._places)
            place.number = box.number
            place.name = name.number
            place.near = name.near
            place.far = outer.far + name.far
            place.worst = min(outer.worst, name.far)
            place.landmarks = outer.landmarks | name.landmark
            place.depth = outer.depth + 1
            place.article = box.number if name.landmark == _ARTICLE else outer.article
            place.code = name.code
            self._places.append(place)
            self._known[box.number] = place
        return place

    def _nowhere(self) -> _Place:
        place = _Place.__new__(_Place)  # calling the class would cost more than all that follows
        place.near = place.far = place.worst = 0.0
        place.landmarks = place.depth = place.article = 0
        place.name = place.number = place.outer = place.own = 0
        place.code = -1
        return place

    def _name(self, tag: str, words: tuple[str, ...]) -> _Name:
        names = self._named.get(tag)
        if names is None:
            names = self._named[tag] = {}
        name = names.get(words)
        if name is None:
            near, far = self._scores.words(words)
            near_tag, far_tag = self._scores.tag(tag)
            name = names[words] = _Name.__new__(_Name)
            name.near = near + near_tag
            name.far = far + far_tag
            name.landmark = _LANDMARK_BITS.get(tag, 0)
            name.code = _NEAR_TAGS.get(tag, -1)
            name.boxes = 0
            self._last_name += 1
            name.number = self._last_name
        return name
