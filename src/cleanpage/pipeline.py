"""Applies the cuts: the only place that removes anything."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleanpage.article import Refusal
from cleanpage.block import Block, Cut, Kind, Mark, PageInfo, Span, Stripper

__all__ = ["Result", "run"]

#: A stripper that asks for more than this part of the article's characters is wrong about it.
MOST_OF_ARTICLE = 0.5

#: Pages that are shorter say too little to judge a stripper by.
_SHORT = 200

_LIST_ITEM = Kind.LIST_ITEM


class Result(NamedTuple):
    """What is left of a page, and what was taken.

    Attributes:
        blocks: the blocks that were kept, some without a part of their text.
        cuts: the cuts that were applied, each with its stripper's name, in document order.
        refusals: strippers that were not heard.
    """

    blocks: tuple[Block, ...]
    cuts: tuple[tuple[str, Cut], ...]
    refusals: tuple[Refusal, ...]


def run(blocks: Sequence[Block], page: PageInfo, strippers: Iterable[Stripper]) -> Result:
    """Let each stripper ask for its cuts and apply them.

    A block or a character that two strippers ask for goes to the first of them.

    Args:
        blocks: all blocks of the page, `blocks[i].index == i`.
        page: what the strippers may know.
        strippers: in the order of precedence.

    Raises:
        ValueError: a stripper asked for a block or for characters that are not there.
    """
    whole: dict[int, tuple[str, Cut]] = {}
    parts: dict[int, list[tuple[str, Cut]]] = {}
    refusals = []
    article = {
        block.index: len(block.text)
        for block, chosen in zip(blocks, page.chosen, strict=False)
        if chosen
    }
    page = page._replace(taken=whole.keys())
    for stripper in strippers:
        name = stripper.name
        cuts = [_checked(cut, blocks, name) for cut in stripper(blocks, page)]
        share = _share_of_article(cuts, article)
        if share > MOST_OF_ARTICLE:
            refusals.append(Refusal(name, round(share, 3)))
            continue
        for cut in cuts:
            index = cut.index
            if cut.end is not None:
                parts.setdefault(index, []).append((name, cut))
            elif index not in whole:
                whole[index] = (name, cut)
                article.pop(index, None)
    return Result(*_apply(blocks, whole, parts), tuple(refusals))


def _checked(cut: Cut, blocks: Sequence[Block], name: str) -> Cut:
    index, start, end = cut.index, cut.start, cut.end
    if not 0 <= index < len(blocks):
        raise ValueError(f"stripper {name!r} asked for block {index} of {len(blocks)}")
    if end is None:
        return cut._replace(start=0) if start else cut
    length = len(blocks[index].text)
    if not 0 <= start < end <= length:
        raise ValueError(
            f"stripper {name!r} asked for characters {start} to {end} "
            f"of block {index}, which has {length}"
        )
    return cut._replace(start=0, end=None) if end - start == length else cut


def _share_of_article(cuts: Iterable[Cut], article: dict[int, int]) -> float:
    """The part of the article's characters that is asked for.

    Args:
        cuts: what a stripper asks for.
        article: the blocks of the article that are still there, with their characters.
    """
    asked: dict[int, int] = {}
    for cut in cuts:
        length = article.get(cut.index)
        if length is not None:
            end = length if cut.end is None else cut.end
            asked[cut.index] = min(length, asked.get(cut.index, 0) + end - cut.start)
    there = sum(article.values()) if asked else 0
    return 0.0 if there < _SHORT else sum(asked.values()) / there


def _apply(
    blocks: Sequence[Block],
    whole: dict[int, tuple[str, Cut]],
    parts: dict[int, list[tuple[str, Cut]]],
) -> tuple[tuple[Block, ...], tuple[tuple[str, Cut], ...]]:
    kept: list[Block] = []
    applied: list[tuple[str, Cut]] = []
    levels: dict[int, list[int]] = {}
    headed = False  # whether something is left of the paragraph that the next line goes on with
    for index, block in enumerate(blocks):
        headed = headed and block.joined
        named = whole.get(index)
        if named is not None:
            applied.append(named)
            continue
        rest = block
        if index in parts:
            own = _disjoint(parts[index])
            applied += own
            rest = _without(block, [cut for _, cut in own])
        if rest.text or rest.spans:
            if rest.joined and not headed:
                rest = rest._replace(joined=False)
            kept.append(_raised(rest, levels) if rest.kind is _LIST_ITEM else rest)
            headed = True
    return tuple(kept), tuple(applied)


def _raised(item: Block, levels: dict[int, list[int]]) -> Block:
    """A list item nested under those that are left, given the open levels of each list."""
    own = levels.setdefault(item.group, [])
    while own and own[-1] >= item.level:
        own.pop()
    own.append(item.level)
    return item if len(own) == item.level else item._replace(level=len(own))


def _disjoint(cuts: Iterable[tuple[str, Cut]]) -> list[tuple[str, Cut]]:
    """The cuts of one block in order; of two that overlap the one that was asked for first."""
    starts: list[int] = []
    taken: list[tuple[str, Cut]] = []
    for name, cut in cuts:
        at = bisect_right(starts, cut.start)
        if at and _end(taken[at - 1][1]) > cut.start:
            continue
        if at < len(starts) and starts[at] < _end(cut):
            continue
        starts.insert(at, cut.start)
        taken.insert(at, (name, cut))
    return taken


def _end(cut: Cut) -> int:
    if cut.end is None:
        raise ValueError(f"the cut is not a part of a block: {cut}")
    return cut.end


def _without(block: Block, cuts: Sequence[Cut]) -> Block:
    """The block without some of its text; no white space is left at its ends or doubled."""
    gaps: list[tuple[int, int]] = []
    for cut in cuts:
        start, end = cut.start, _end(cut)
        while end < len(block.text) and _closes_up(block.text, start, end):
            end += 1
        gaps.append((start, end))
    if gaps and gaps[-1][1] == len(block.text):
        start = len(block.text[: gaps[-1][0]].rstrip())
        gaps[-1] = (start, len(block.text))
    pieces, last = [], 0
    for start, end in gaps:
        pieces.append(block.text[last:start])
        last = end
    pieces.append(block.text[last:])
    spans = tuple(
        moved
        for span in block.spans
        if (moved := _moved(span, gaps)).start < moved.end
        or (span.mark is Mark.IMAGE and span.start == span.end)
    )
    text = "".join(pieces)
    linked = sum(span.end - span.start for span in spans if span.mark is Mark.LINK)
    return block._replace(text=text, spans=spans, linked=min(linked, len(text)))


def _closes_up(text: str, start: int, end: int) -> bool:
    """Whether the character behind a gap is white space that nothing is left for to part."""
    if start == 0:
        return text[end].isspace()
    return text[end] == " " and text[start - 1] == " "


def _moved(span: Span, gaps: Sequence[tuple[int, int]]) -> Span:
    return span._replace(start=_place(span.start, gaps), end=_place(span.end, gaps))


def _place(at: int, gaps: Sequence[tuple[int, int]]) -> int:
    """Where the character is after the gaps closed."""
    lost = 0
    for start, end in gaps:
        if at >= end:
            lost += end - start
        elif at > start:
            lost += at - start
    return at - lost
