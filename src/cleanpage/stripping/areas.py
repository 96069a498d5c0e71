"""The parts of a page that its markup names: elements whose class or role says what they hold."""

from __future__ import annotations

from collections.abc import Sequence

from cleanpage.block import Area, Block, Box, Cut, Kind, PageInfo
from cleanpage.stripping.cuts import whole
from cleanpage.stripping.evidence import hits_of, is_chosen, is_outside, says_other
from cleanpage.stripping.lines import is_prose
from cleanpage.tuples import make

__all__ = ["area_cuts", "areas_named", "find_areas", "selector"]

#: Their names are about the whole page, or are made of what a heading or a link says.
_UNTELLING = frozenset("a html body main article h1 h2 h3 h4 h5 h6".split())
#: Tags that say what the element holds; they count as names.
_TELLING = frozenset("nav footer header aside time form figcaption address button".split())
#: An element with more words is named after an article's title or categories.
_MOST_WORDS = 12
#: These are a part of the article wherever it has them.
_KEPT = frozenset((Kind.CAPTION, Kind.CODE, Kind.TABLE_ROW, Kind.QUOTE))
#: The part of the chosen text from which on an element is not what its name says, and the fewest
#: characters: a short notice has less than a menu.
_MOST_OF_CHOSEN, _MUCH = 0.3, 200


def find_areas(blocks: Sequence[Block], names: frozenset[str]) -> dict[str, tuple[Area, ...]]:
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
    found: dict[str, list[Area]] = {}
    opened: list[tuple[int, int, Box, list[str]]] = []
    seen = 0
    for at, block in enumerate(blocks):
        boxes = block.boxes
        fresh = _count_fresh(boxes, seen)
        if opened:
            around = 0
            if fresh < len(boxes):
                box = boxes[fresh]
                around = box.number
            while opened and opened[-1][0] > around:
                _close(opened.pop(), at, found)
        if fresh:
            box = boxes[0]
            seen = box.number
        for place in range(fresh - 1, -1, -1):
            box = boxes[place]
            own = _names(box, names)
            if own:
                opened.append((box.number, at, box, own))
    while opened:
        _close(opened.pop(), len(blocks), found)
    areas: dict[str, tuple[Area, ...]] = dict.fromkeys(names, ())
    for name, some in found.items():
        areas[name] = tuple(some)
    return areas


def areas_named(blocks: Sequence[Block], page: PageInfo, words: frozenset[str]) -> list[Area]:
    """The outermost elements named with one of `words`, in order, without those of the article.

    An element around much of the article says nothing, whatever its name: pages put `has-share-bar`
    on the one that holds everything.
    """
    if not page.markup:
        return []
    areas = page.areas
    named = _all_named(areas, words) if isinstance(areas, dict) else None
    if named is None:
        named = _all_named(find_areas(blocks, words), words) or []
    if len(named) > 1:
        named.sort(key=_number)
    outermost = []
    end = 0
    for area in named:
        if area.first >= end and not _holds_article(blocks, page, area):
            end = area.end
            outermost.append(area)
    return outermost


def area_cuts(
    blocks: Sequence[Block], page: PageInfo, words: frozenset[str], table: str
) -> list[Cut]:
    """Cuts of all that stands in elements named with one of `words`.

    What the selection chose is cut only where there is no prose among it and, in the midst of the
    article, a phrase of the table as well.
    """
    cuts: list[Cut] = []
    taken = page.taken
    for area in areas_named(blocks, page, words):
        certain = -1  # whether even the chosen blocks may go, once it is known
        evidence = ""
        for index in range(area.first, area.end):
            if index in taken:
                continue
            if is_chosen(page, index):
                if certain < 0:
                    certain = _is_furniture(blocks, page, area, table)
                if not certain:
                    continue
            if says_other(hits_of(page, index), blocks[index], table):
                continue
            evidence = evidence or selector(area.box, words)
            cuts.append(whole(index, "markup", evidence))
    return cuts


def selector(box: Box, words: frozenset[str]) -> str:
    """An element as one would write it in a selector, with the words that tell what it holds.

    Example:
        >>> selector(Box(1, "div", ("page", "share", "bar")), frozenset(("share", "bar")))
        'div.share.bar'
    """
    return ".".join([box.tag, *[word for word in box.words if word in words]])


def _count_fresh(boxes: Sequence[Box], seen: int) -> int:
    """How many of the boxes have opened since the one with the number `seen`."""
    count = 0
    for box in boxes:
        if box.number <= seen:
            break
        count += 1
    return count


def _names(box: Box, names: frozenset[str]) -> list[str]:
    """Under which of the names an element is found: its words, and its tag if that tells it."""
    words, tag = box.words, box.tag
    tells = tag in _TELLING
    if not (words or tells) or tag in _UNTELLING or len(words) > _MOST_WORDS:
        return []
    own = [word for word in words if word in names]
    if tells and tag in names:
        own.append(tag)
    return own


def _close(opened: tuple[int, int, Box, list[str]], end: int, found: dict[str, list[Area]]) -> None:
    """Note an element that has ended under its names."""
    _, first, box, names = opened
    area = make(Area, (first, end, box))
    for name in names:
        if name in found:
            found[name].append(area)
        else:
            found[name] = [area]


def _all_named(areas: dict[str, tuple[Area, ...]], words: frozenset[str]) -> list[Area] | None:
    """All elements named with one of `words`; None if one of these was not looked for."""
    named: list[Area] = []
    for word in words:
        own = areas.get(word)
        if own is None:
            return None
        if own:
            named += own
    return named


def _number(area: Area) -> int:
    """What puts elements in document order, an outer one before those in it."""
    box = area.box
    return box.number


def _holds_article(blocks: Sequence[Block], page: PageInfo, area: Area) -> bool:
    start, stop = page.body
    if 2 * (min(area.end, stop) - max(area.first, start)) <= stop - start or stop <= start:
        return False
    for block in blocks[area.first : area.end]:
        if is_chosen(page, block.index) and is_prose(block):
            return True
    return False


def _is_furniture(blocks: Sequence[Block], page: PageInfo, area: Area, table: str) -> bool:
    """Whether even the chosen blocks of an area may go."""
    for block in blocks[area.first : area.end]:
        if is_chosen(page, block.index) and (block.kind in _KEPT or is_prose(block)):
            return False
    if not (is_outside(page, area.first) or _has_phrase(page, area, table)):
        return False
    return not _is_much(blocks, page, area)


def _is_much(blocks: Sequence[Block], page: PageInfo, area: Area) -> bool:
    """Whether an area holds so much of what was chosen that its name says little of it.

    Shops name the list of their goods "search", and archives the whole page "footer".
    """
    inside = 0
    for block in blocks[area.first : area.end]:
        if is_chosen(page, block.index):
            inside += len(block.text)
    if inside <= _MUCH:
        return False
    total = 0
    for block in blocks:
        if is_chosen(page, block.index):
            total += len(block.text)
    return inside > _MOST_OF_CHOSEN * total


def _has_phrase(page: PageInfo, area: Area, table: str) -> bool:
    return any(hit.table == table for hits in page.hits[area.first : area.end] for hit in hits)
