"""What follows a heading such as `Related:` or `Tags`: the lines and links that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleanpage.block import Block, Hit, PageInfo
from cleanpage.stripping.evidence import covers, hits_of, is_chosen, is_outside, says_other
from cleanpage.stripping.lines import is_headline, is_link

__all__ = ["end_of_run", "is_head", "links_below", "section_below"]

_MOST_LINES = 12
_LONGEST_LINK = 200
_MOST_OF_SECTION = 100
#: A heading right in one of these opens no section of its own.
_UNTELLING = frozenset(("html", "body", "main", "article"))


def is_head(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether the block says nothing but one of the phrases: it is a heading for what follows."""
    for hit in hits:  # noqa: SIM110 - a generator costs more
        if hit.key in ("whole", "starts") and covers(block, hit):
            return True
    return False


def end_of_run(
    blocks: Sequence[Block], start: int, belongs: Callable[[Block], bool], most: int = _MOST_LINES
) -> int:
    """One past the last of the blocks from `start` on that belong, at most `most` of them.

    Example:
        >>> end_of_run([Block(0, "a"), Block(1, "b"), Block(2, "1")], 0, lambda b: b.text.isalpha())
        2
    """
    stop = min(len(blocks), start + most)
    at = start
    while at < stop and belongs(blocks[at]):
        at += 1
    return at


def links_below(blocks: Sequence[Block], page: PageInfo, head: int, table: str) -> int:
    """One past the last block of those that a heading takes along: links, or headlines.

    Without markup a headline looks like the subheading of what follows it. So in the midst of the
    article the last one of several is left alone, unless they are lines of one paragraph.
    """
    start = head + 1
    end, stop = start, min(len(blocks), start + _MOST_LINES)
    while end < stop and _is_teaser(blocks[end], page, table):
        end += 1
    if end - start > 1 and end < len(blocks) and not is_outside(page, end - 1):
        last = blocks[end - 1]
        if is_chosen(page, end - 1) and not (last.joined or is_link(last)):
            end -= 1
            while end - start > 1 and blocks[start].joined and not blocks[end - 1].joined:
                end -= 1
    return end


def section_below(blocks: Sequence[Block], page: PageInfo, head: int, table: str) -> int:
    """One past the last block of the section that a heading opens: the element around both.

    It ends where the article or another heading begins. Without such an element it is empty.
    """
    start = head + 1
    if start >= len(blocks) or is_chosen(page, head):
        return start
    around = {box.number for box in blocks[start].boxes}
    boxes = blocks[head].boxes
    depth = len(boxes)
    for box in boxes:
        if box.number in around:
            break
        depth -= 1
    if not depth or box.tag in _UNTELLING:
        return start
    number = box.number
    end, stop = start, min(len(blocks), start + _MOST_OF_SECTION)
    while end < stop and _stands_in(number, depth, blocks[end], page, table):
        end += 1
    return end


def _stands_in(number: int, depth: int, block: Block, page: PageInfo, table: str) -> bool:
    """Whether a block is one of a section: not the article's, nor the heading of another one."""
    boxes = block.boxes
    if len(boxes) < depth:
        return False
    box = boxes[-depth]
    if box.number != number or is_chosen(page, block.index):
        return False
    return block.linked > 0 or not says_other(hits_of(page, block.index), block, table)


def _is_teaser(block: Block, page: PageInfo, table: str) -> bool:
    if says_other(hits_of(page, block.index), block, table):
        return False
    if is_link(block):
        return len(block.text) <= _LONGEST_LINK
    if not block.text:
        return bool(block.spans) and not is_chosen(page, block.index)
    return not page.markup and is_headline(block)
