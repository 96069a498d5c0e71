"""Captions that are marked up as paragraphs, and the credits in captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.phrases import spot
from cleanpage.stripping.boxes import box_cuts, unless_most
from cleanpage.stripping.cuts import whole
from cleanpage.stripping.evidence import quoted
from cleanpage.stripping.lines import ends_sentence, words_in

__all__ = ["CAPTIONS", "LONGEST_CREDIT", "MOST_WORDS", "caption_cuts", "credit_cuts"]

#: Names of elements that hold a picture's caption.
CAPTIONS = frozenset("caption captions legend bildunterschrift".split())
#: Characters of a credit, and the words of one that does not say that it is one.
LONGEST_CREDIT = 120
MOST_WORDS = 14
#: On a page of which more stands in such elements they are its articles.
_MOST_CAPTIONS = 0.2
#: The same for paragraphs that end with a credit.
_MOST_CREDITED = 0.35
#: A paragraph that is longer and ends with a credit is one of the article, whose picture is near.
_LONGEST_PARAGRAPH = 200
#: One of these, or "by", stands in the last characters of what ends with a credit.
_SETTING_OFF = frozenset(":：/／©(（|")
_TAIL = 60
#: Words of a credit that ends with a full stop.
_MOST_NAMES = 5
#: Figures have their sources in the article, pictures in captions.
_SOURCES = frozenset(
    "source sources quelle quellen fuente fuentes fonte fonti fontes bron bronnen kilde kilder "
    "källa källor lähde zdroj zdroje źródło źródła forrás sursa surse kaynak источник источники "
    "来源 來源 信息来源 資料來源 资料来源 出典 출처 map chart karte mapa carte kaart kart".split()
)
#: What a credit stands behind: the end of a sentence that is not an initial, a bracket, a dash.
_BREAK = re.compile(r"(?<=[.!?”\"])(?<![ .]\w\.) |(?<=。)|[ ](?=[(\[©])|[ ][|–—;-] ")
#: Breaks that are looked at, from the end of the caption.
_MOST_BREAKS = 4
#: A credit in front of a caption: in brackets, or set off by a bar or a dash.
_IN_FRONT = re.compile(r"[(\[][^()\[\]]{3,100}[)\]] ?|[^|–—]{3,80} [|–—] ")
#: How agencies begin the caption of a picture that is not of the day.
_FILE = ("FILE", "In this ")
_FILE_PHOTO = re.compile(r"FILE(?: PHOTO)? ?[-–—:] |In this [^;:]{3,40}? file (?:photo|image)\b")


def caption_cuts(blocks: Sequence[Block], page: PageInfo, chosen: Sequence[Block]) -> Iterator[Cut]:
    """Cuts of whole captions that the selection takes for paragraphs.

    Args:
        blocks: all blocks of the page.
        page: what is known of it.
        chosen: the blocks of the article.
    """
    for block in blocks:
        begin = _FILE_PHOTO.match(block.text) if block.text.startswith(_FILE) else None
        if begin and block.kind is Kind.PARAGRAPH:
            yield Cut(block.index, "file-photo", begin[0].strip())
    for cut in box_cuts(blocks, page, CAPTIONS, _MOST_CAPTIONS):
        if blocks[cut.index].kind is Kind.PARAGRAPH:
            yield cut
    if page.markup:
        credited = [found for block in chosen if (found := _credited(block, page.language))]
        yield from unless_most(credited, blocks, page, _MOST_CREDITED)


def _credited(block: Block, language: str) -> Cut | None:
    """A cut of a short paragraph that ends with the credit of a picture: "… Photo: Ada Lund".

    Of 38 such paragraphs that the selection took, golds of the corpora leave 36 out.
    """
    text = block.text
    if len(text) > _LONGEST_PARAGRAPH or block.kind is not Kind.PARAGRAPH:
        return None
    tail = text[-_TAIL:]
    if _SETTING_OFF.isdisjoint(tail) and " by " not in tail:
        return None
    if tail.endswith((").", "）。")):
        return None  # "They crossed the bridge (photos: page 4)."
    for rest, hits in _endings(text, language):
        if _ends_caption(rest) and any(_names_picture(hit) for hit in hits):
            return whole(block.index, "caption", quoted(block._replace(text=rest), hits))
    return None


def _ends_caption(rest: str) -> bool:
    """Whether what ends a paragraph may be a credit: no clause, no sentence, nothing behind it."""
    if rest[0] in "([（":
        return rest[-1] in ")]）"
    return not rest[0].islower() and not (ends_sentence(rest) and words_in(rest) > _MOST_NAMES)


def _names_picture(hit: Hit) -> bool:
    return hit.key == "starts" and hit.phrase.rstrip(":： ") not in _SOURCES


def credit_cuts(block: Block, language: str) -> Iterator[Cut]:
    """Cuts of the credit behind the caption proper, or in front of it."""
    text = block.text
    for rest, hits in _endings(text, language):
        if any(_makes_credit(rest, hit) for hit in hits):
            evidence = quoted(block._replace(text=rest), hits)
            yield Cut(block.index, "behind-caption", evidence, len(text) - len(rest), len(text))
            return
    front = _IN_FRONT.match(text)
    if front and front.end() < len(text):
        hits = _credits_in(front[0], language)
        if any(_makes_credit(front[0], hit) for hit in hits):
            yield Cut(block.index, "before-caption", quoted(block, hits), 0, front.end())


def _endings(text: str, language: str) -> Iterator[tuple[str, list[Hit]]]:
    """What follows the last breaks of a text, if it is short, and the credits found in it."""
    for found_break in list(_BREAK.finditer(text))[-_MOST_BREAKS:]:
        rest = text[found_break.end() :]
        if len(rest) <= LONGEST_CREDIT and (hits := _credits_in(rest, language)):
            yield rest, hits


def _credits_in(text: str, language: str) -> list[Hit]:
    return [hit for hit in spot(text, language) if hit.table == "credits"]


def _makes_credit(text: str, hit: Hit) -> bool:
    return hit.key in ("whole", "starts") or (hit.key == "ends" and words_in(text) <= MOST_WORDS)
