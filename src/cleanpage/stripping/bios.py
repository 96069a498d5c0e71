"""Who the author is, behind the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.phrases import fold
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import (
    LIKELY,
    end_of_prose,
    found,
    is_chosen,
    phrase_cuts,
    quoted,
    strength,
)
from cleanpage.stripping.lines import ends_sentence, is_prose
from cleanpage.stripping.runs import is_head

__all__ = ["Bios"]

WORDS = frozenset(
    "bio bios biography authorbox authorbio authorinfo aboutauthor saboxplugin molongui "
    "autorenbox autoreninfo".split()
)
#: What elements of these names hold above the article are bylines, if it is no sentence.
AUTHORS = frozenset("author authors autor autoren auteur auteurs autore autori contributor".split())

_MOST_LINES = 14
#: Lines without a phrase that may stand between two with one.
_GAP = 2
_LONGEST_VALUE = 200


class Bios:
    """The author's biography and contact lines."""

    name = "bios"
    words = WORDS | AUTHORS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what stands behind the article and tells of its author, and boxes of that name."""
        end = self._end(blocks, page)
        signs = {
            index: quoted(blocks[index], hits)
            for index, hits in found(page, "bios")
            if end <= index < len(blocks)
        }
        for index in range(end, min(len(blocks), end + _MOST_LINES)):
            if index not in signs and (name := _tells_of(blocks[index], page.authors)):
                signs[index] = name
        if signs and _is_biography(blocks, page, signs):
            yield from _around(blocks, page, end, signs)
        for cut in phrase_cuts(blocks, page, self.name):
            # Within the article such words are about those of whom it tells.
            if cut.index >= end or not is_chosen(page, cut.index):
                yield cut
        yield from area_cuts(blocks, page, WORDS, self.name)
        for cut in area_cuts(blocks, page, AUTHORS, self.name):
            if cut.index >= end or is_prose(blocks[cut.index]):
                yield cut

    def _end(self, blocks: Sequence[Block], page: PageInfo) -> int:
        """One past the article's last paragraph that is not about its author."""
        end = end_of_prose(blocks, page) or len(blocks)
        while end - 1 > page.body[0] and _tells_of(blocks[end - 1], page.authors):
            if not any(hit.table == self.name for hit in page.hits[end - 1]):
                break
            end -= 1
        return end


def _tells_of(block: Block, authors: Sequence[str]) -> str:
    """The author whose name begins a sentence of this block."""
    if not ends_sentence(block.text):
        return ""
    start = fold(block.text[:80])
    return next((name for name in authors if name and start.startswith(fold(name) + " ")), "")


def _is_biography(blocks: Sequence[Block], page: PageInfo, signs: dict[int, str]) -> bool:
    if len(signs) > 1:
        return True
    ((index, _),) = signs.items()
    hits = [hit for hit in page.hits[index] if hit.table == "bios"] if page.hits else []
    return not hits or strength(page, blocks[index], hits) >= LIKELY


def _around(
    blocks: Sequence[Block], page: PageInfo, end: int, signs: dict[int, str]
) -> Iterator[Cut]:
    """The lines with signs, those between them, a line before, and the values below headings."""
    indexes = sorted(signs)
    start = indexes[0] - 1
    # Right below the last paragraph it is the article's last, short sentence.
    apart = start > end and any(page.hits[end:start])
    if apart and _is_plain(blocks, page, start) and blocks[start].text:
        yield Cut(start, "line-before", signs[indexes[0]])
    for index, following in zip(indexes, [*indexes[1:], indexes[-1] + _GAP + 1], strict=True):
        yield Cut(index, "phrase", signs[index])
        hits = page.hits[index] if index < len(page.hits) else ()
        heading = is_head(blocks[index], [hit for hit in hits if hit.table == "bios"])
        last = index == indexes[-1]
        most = 1 if last and heading else 0 if last else following - index - 1
        if most > _GAP:
            most = int(heading)
        for between in range(index + 1, min(index + 1 + most, len(blocks))):
            if _is_plain(blocks, page, between):
                yield Cut(between, "value" if heading else "between", signs[index])


def _is_plain(blocks: Sequence[Block], page: PageInfo, index: int) -> bool:
    own = page.hits[index] if index < len(page.hits) else ()
    return len(blocks[index].text) <= _LONGEST_VALUE and all(hit.table == "bios" for hit in own)
