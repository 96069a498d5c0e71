"""Whose picture it is: credits in captions and on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.stripping.areas import areas_named, selector
from cleanpage.stripping.captions import (
    CAPTIONS,
    LONGEST_CREDIT,
    MOST_WORDS,
    caption_cuts,
    credit_cuts,
)
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import chosen_blocks, covers, found, is_chosen, quoted
from cleanpage.stripping.lines import ends_sentence, words_in

__all__ = ["Credits"]

WORDS = frozenset("credit credits photocredit imagecredit photographer attribution".split())

_NEVER = frozenset(
    (Kind.HEADING, Kind.LIST_ITEM, Kind.TERM, Kind.DEFINITION, Kind.TABLE_ROW, Kind.CODE)
)
_LONGEST_CAPTION = 300
_CAPTION = Kind.CAPTION


class Credits:
    """Credits of pictures, in captions and on lines of their own."""

    name = "credits"
    words = WORDS | CAPTIONS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut credits: the end or the beginning of a caption, or a whole line."""
        own = dict(found(page, self.name))
        chosen = chosen_blocks(blocks, page)
        # With markup, captions are marked up or told by `caption_cuts`.
        captions = [block for block in chosen if block.kind is _CAPTION] if page.markup else chosen
        for block in captions:
            if _is_caption(block) and not _is_line(block, own.get(block.index, ())):
                yield from credit_cuts(block, page.language)
        for index, hits in own.items():
            if index < len(blocks) and _is_line(blocks[index], hits):
                yield Cut(index, "line", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from caption_cuts(blocks, page, chosen)
        for area in areas_named(blocks, page, WORDS):
            for block in blocks[area.first : area.end]:
                if not (is_chosen(page, block.index) and _says_more(block)):
                    yield Cut(block.index, "markup", selector(area.box, WORDS))


def _says_more(block: Block) -> bool:
    return words_in(block.text) > MOST_WORDS or ends_sentence(block.text)


def _is_caption(block: Block) -> bool:
    """Whether it is a caption, or may be one whose markup is lost: short, and no sentence."""
    if block.kind is _CAPTION:
        return True
    short = block.kind is Kind.PARAGRAPH and len(block.text) <= _LONGEST_CAPTION
    return short and not ends_sentence(block.text)


def _is_line(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether it is "Photo: Ada Lund/Agency", and no sentence."""
    text = block.text
    if not hits or len(text) > LONGEST_CREDIT or block.kind in _NEVER:
        return False
    if block.kind is Kind.CAPTION and any(covers(block, hit) for hit in hits):
        return True
    bracketed = text[0] in "([" and text[-1] not in ")]"
    if bracketed or ends_sentence(text) or words_in(text) > MOST_WORDS:
        return False
    first = hits[0]
    marked = first.key == "starts" and (
        text[first.end - 1 : first.end] in ":：/©," or text[first.end : first.end + 1] in ":/"
    )
    return marked or (first.key == "starts" and words_in(text) <= MOST_WORDS // 2)
