"""The parts of a page that its markup names: elements whose class or role says what they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleanpage.block import Area, Block, Box, Cut, Kind, PageInfo
from cleanpage.stripping.evidence import is_chosen, is_outside, says_other
from cleanpage.stripping.lines import is_prose

__all__ = ["area_cuts", "areas_named", "find_areas", "selector"]

#: Their names are about the whole page, or are made of what a heading or a link says.
_UNTELLING = frozenset("a html body main article h1 h2 h3 h4 h5 h6".split())
#: Tags that say what the element holds; they count as names.
_TELLING = frozenset("nav footer header aside time form figcaption address button".split())
#: An element with more words is named after an article's title or categories.
_MOST_WORDS = 12
#: These are a part of the article wherever it has them.
_KEPT = frozenset((Kind.CAPTION, Kind.CODE, Kind.TABLE_ROW, Kind.QUOTE))


def find_areas(blocks: Sequence[Block], names: frozenset[str]) -> Mapping[str, tuple[Area, ...]]:
    """For each name the elements that bear it, and the blocks in them; empty if there are none.

    Args:
        blocks: all blocks of the page.
        names: words of classes, ids, roles …, and tags.

    Example:
        >>> box = Box(7, "div", ("share", "bar"))
        >>> blocks = [Block(0, "Share", boxes=(box,)), Block(1, "Rain.")]
        >>> find_areas(blocks, frozenset(("share",)))["share"]
        (Area(first=0, end=1, box=Box(number=7, tag='div', words=('share', 'bar'))),)
    """
    found: dict[str, list[Area]] = {name: [] for name in names}
    telling: dict[tuple[object, ...], list[list[Area]]] = {}
    opened: list[tuple[int, Box, list[list[Area]]]] = []
    seen = 0
    for at, block in enumerate(blocks):
        boxes = block.boxes
        fresh = _count_fresh(boxes, seen)
        around = boxes[fresh].number if fresh < len(boxes) else 0
        while opened and opened[-1][1].number > around:
            _close(opened.pop(), at)
        if not fresh:
            continue
        seen = boxes[0].number
        for box in boxes[fresh - 1 :: -1]:
            if box.words or box.tag in _TELLING:
                places = telling.get(box[1:])
                if places is None:
                    places = [found[name] for name in _names(box) if name in found]
                    telling[box[1:]] = places
                if places:
                    opened.append((at, box, places))
    while opened:
        _close(opened.pop(), len(blocks))
    return {name: tuple(areas) for name, areas in found.items()}


def areas_named(blocks: Sequence[Block], page: PageInfo, words: frozenset[str]) -> Iterator[Area]:
    """The outermost elements named with one of `words`, in order, without those of the article.

    An element around much of the article says nothing, whatever its name: pages put `has-share-bar`
    on the one that holds everything.
    """
    areas = page.areas
    if areas is None or not words <= areas.keys():
        areas = find_areas(blocks, words)
    named = [area for word in words for area in areas[word]]
    named.sort(key=lambda area: (area.first, -area.end, area.box.number))
    end = 0
    for area in named:
        if area.first >= end and not _holds_article(blocks, page, area):
            end = area.end
            yield area


def area_cuts(
    blocks: Sequence[Block], page: PageInfo, words: frozenset[str], table: str
) -> Iterator[Cut]:
    """Cuts of all that stands in elements named with one of `words`.

    What the selection chose is cut only where there is no prose among it and, in the midst of the
    article, a phrase of the table as well.
    """
    hits = page.hits
    for area in areas_named(blocks, page, words):
        untouched = len(page.chosen) >= area.end and not any(page.chosen[area.first : area.end])
        certain = untouched or _is_furniture(blocks, page, area, table)
        evidence = selector(area.box, words)
        for index in range(area.first, area.end):
            if not (certain or not is_chosen(page, index)):
                continue
            if index < len(hits) and hits[index] and says_other(hits[index], blocks[index], table):
                continue
            yield Cut(index, "markup", evidence)


def selector(box: Box, words: frozenset[str]) -> str:
    """An element as one would write it in a selector, with the words that tell what it holds.

    Example:
        >>> selector(Box(1, "div", ("page", "share", "bar")), frozenset(("share", "bar")))
        'div.share.bar'
    """
    return ".".join([box.tag, *(word for word in box.words if word in words)])


def _count_fresh(boxes: Sequence[Box], seen: int) -> int:
    """How many of the boxes have opened since the one with the number `seen`."""
    for count, box in enumerate(boxes):
        if box.number <= seen:
            return count
    return len(boxes)


def _names(box: Box) -> tuple[str, ...]:
    """The names under which an element is found: its words, and its tag if that tells something."""
    if box.tag in _UNTELLING or len(box.words) > _MOST_WORDS:
        return ()
    return (*box.words, box.tag) if box.tag in _TELLING else box.words


def _close(opened: tuple[int, Box, list[list[Area]]], end: int) -> None:
    """Note an element that has ended in the lists of its names."""
    first, box, places = opened
    area = Area(first, end, box)
    for areas in places:
        areas.append(area)


def _holds_article(blocks: Sequence[Block], page: PageInfo, area: Area) -> bool:
    start, stop = page.body
    if 2 * (min(area.end, stop) - max(area.first, start)) <= stop - start or stop <= start:
        return False
    inside = blocks[area.first : area.end]
    return any(is_prose(block) and is_chosen(page, block.index) for block in inside)


def _is_furniture(blocks: Sequence[Block], page: PageInfo, area: Area, table: str) -> bool:
    """Whether even the chosen blocks of an area may go."""
    inside = [block for block in blocks[area.first : area.end] if is_chosen(page, block.index)]
    if any(is_prose(block) or block.kind in _KEPT for block in inside):
        return False
    if is_outside(page, area.first):
        return True
    spotted = page.hits[area.first : area.end]
    return any(hit.table == table for hits in spotted for hit in hits)
