"""Whose picture it is: credits in captions and on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.phrases import spot
from cleanpage.stripping.areas import areas_named, selector
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import chosen_blocks, covers, found, is_chosen, quoted
from cleanpage.stripping.lines import ends_sentence, words_in

__all__ = ["Credits"]

WORDS = frozenset("credit credits photocredit imagecredit photographer attribution".split())
#: A picture's caption that is marked up as a paragraph.
CAPTIONS = frozenset("caption captions legend bildunterschrift".split())
#: On a page of which more stands in such elements they are its articles.
_MOST_CAPTIONS = 0.2

_NEVER = frozenset(
    (Kind.HEADING, Kind.LIST_ITEM, Kind.TERM, Kind.DEFINITION, Kind.TABLE_ROW, Kind.CODE)
)
_LONGEST_LINE = 120
_LONGEST_CAPTION = 300
_MOST_WORDS = 14
#: What a credit stands behind: the end of a sentence that is not an initial, a bracket, a dash.
_BREAK = re.compile(r"(?<=[.!?”\"])(?<![ .]\w\.) |(?<=。)|[ ](?=[(\[©])|[ ][|–—;-] ")
#: Breaks that are looked at, from the end of the caption.
_MOST_BREAKS = 4
#: A credit in front of a caption: in brackets, or set off by a bar or a dash.
_IN_FRONT = re.compile(r"[(\[][^()\[\]]{3,100}[)\]] ?|[^|–—]{3,80} [|–—] ")
#: How agencies begin the caption of a picture that is not of the day.
_FILE = ("FILE", "In this ")
_FILE_PHOTO = re.compile(r"FILE(?: PHOTO)? ?[-–—:] |In this [^;:]{3,40}? file (?:photo|image)\b")


class Credits:
    """Credits of pictures, in captions and on lines of their own."""

    name = "credits"
    words = WORDS | CAPTIONS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut credits: the end or the beginning of a caption, or a whole line."""
        own = dict(found(page, self.name))
        for block in chosen_blocks(blocks, page):
            if _is_caption(block, page) and not _is_line(block, own.get(block.index, ())):
                yield from _in_caption(block, page.language)
        for index, hits in own.items():
            if index < len(blocks) and _is_line(blocks[index], hits):
                yield Cut(index, "line", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from _captions(blocks, page)
        for area in areas_named(blocks, page, WORDS):
            for block in blocks[area.first : area.end]:
                if not (is_chosen(page, block.index) and _says_more(block)):
                    yield Cut(block.index, "markup", selector(area.box, WORDS))


def _captions(blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
    """Whole captions that the selection takes for paragraphs."""
    for block in blocks:
        begin = _FILE_PHOTO.match(block.text) if block.text.startswith(_FILE) else None
        if begin and block.kind is Kind.PARAGRAPH:
            yield Cut(block.index, "file-photo", begin[0].strip())
    for cut in box_cuts(blocks, page, CAPTIONS, _MOST_CAPTIONS):
        if blocks[cut.index].kind is Kind.PARAGRAPH:
            yield cut


def _says_more(block: Block) -> bool:
    return words_in(block.text) > _MOST_WORDS or ends_sentence(block.text)


def _is_caption(block: Block, page: PageInfo) -> bool:
    """Whether it is a caption, or may be one whose markup is lost: short, and no sentence."""
    if block.kind is Kind.CAPTION:
        return True
    short = block.kind is Kind.PARAGRAPH and len(block.text) <= _LONGEST_CAPTION
    return short and not page.markup and not ends_sentence(block.text)


def _is_line(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether it is "Photo: Ada Lund/Agency", and no sentence."""
    text = block.text
    if not hits or len(text) > _LONGEST_LINE or block.kind in _NEVER:
        return False
    if block.kind is Kind.CAPTION and any(covers(block, hit) for hit in hits):
        return True
    bracketed = text[0] in "([" and text[-1] not in ")]"
    if bracketed or ends_sentence(text) or words_in(text) > _MOST_WORDS:
        return False
    first = hits[0]
    marked = first.key == "starts" and (
        text[first.end - 1 : first.end] in ":：/©," or text[first.end : first.end + 1] in ":/"
    )
    return marked or (first.key == "starts" and words_in(text) <= _MOST_WORDS // 2)


def _in_caption(block: Block, language: str) -> Iterator[Cut]:
    """The credit behind the caption proper, or in front of it."""
    text = block.text
    for found_break in list(_BREAK.finditer(text))[-_MOST_BREAKS:]:
        start = found_break.end()
        rest = text[start:]
        hits = [hit for hit in spot(rest, language) if hit.table == Credits.name]
        if len(rest) <= _LONGEST_LINE and any(_makes_credit(rest, hit) for hit in hits):
            evidence = quoted(block._replace(text=rest), hits)
            yield Cut(block.index, "behind-caption", evidence, start, len(text))
            return
    front = _IN_FRONT.match(text)
    if front and front.end() < len(text):
        hits = [hit for hit in spot(front[0], language) if hit.table == Credits.name]
        if any(_makes_credit(front[0], hit) for hit in hits):
            yield Cut(block.index, "before-caption", quoted(block, hits), 0, front.end())


def _makes_credit(text: str, hit: Hit) -> bool:
    return hit.key in ("whole", "starts") or (hit.key == "ends" and words_in(text) <= _MOST_WORDS)
