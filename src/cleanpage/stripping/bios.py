"""Who the author is, behind the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, PageInfo
from cleanpage.phrases import fold
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import (
    LIKELY,
    end_of_prose,
    found,
    hits_of,
    is_chosen,
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

#: A biography begins so many blocks below the article at the most.
_NEAR = 14
#: Lines without a phrase that may stand between two with one, or above the first.
_GAP = 2
_LONGEST_LINE = 400


class Bios:
    """The author's biography and contact lines."""

    name = "bios"
    words = WORDS | AUTHORS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what stands behind the article and tells of its author, and boxes of that name."""
        end = self._end(blocks, page)
        signs = {
            index: quoted(blocks[index], hits)
            for index, hits in found(page, self.name)
            if end <= index < len(blocks)
        }
        for block in blocks[end : end + _NEAR]:
            if block.index not in signs and (name := _tells_of(block, page.authors)):
                signs[block.index] = name
        if len(signs) > 1 or self._is_likely(blocks, page, signs):
            yield from self._profile(blocks, page, end, signs)
        for cut in phrase_cuts(blocks, page, self.name):
            # Within the article such words are about those of whom it tells.
            if cut.index >= end or not is_chosen(page, cut.index):
                yield cut
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, WORDS)
        for cut in area_cuts(blocks, page, AUTHORS, self.name):
            if cut.index >= end or is_prose(blocks[cut.index]):
                yield cut

    def _end(self, blocks: Sequence[Block], page: PageInfo) -> int:
        """One past the article's last paragraph that is not about its author."""
        end = end_of_prose(blocks, page) or len(blocks)
        while end - 1 > page.body[0] and _tells_of(blocks[end - 1], page.authors):
            if not self._own(page, end - 1):
                break
            end -= 1
        return end

    def _own(self, page: PageInfo, index: int) -> list[Hit]:
        return [hit for hit in hits_of(page, index) if hit.table == self.name]

    def _is_likely(self, blocks: Sequence[Block], page: PageInfo, signs: dict[int, str]) -> bool:
        """Whether a single sign is more than a hint."""
        for index in signs:
            own = self._own(page, index)
            return not own or strength(page, blocks[index], own) >= LIKELY
        return False

    def _profile(
        self, blocks: Sequence[Block], page: PageInfo, end: int, signs: dict[int, str]
    ) -> Iterator[Cut]:
        """The lines with signs, those above and between them, and the values below headings."""
        previous = -1
        for index in sorted(signs):
            yield Cut(index, "phrase", signs[index])
            beside: list[int] = []
            if previous >= 0 and index - previous <= _GAP + 1:
                beside += range(previous + 1, index)
            elif previous < 0:
                beside += self._above(blocks, page, end, index)
            if is_head(blocks[index], self._own(page, index)):
                beside.append(index + 1)
            for at in beside:
                if at not in signs and at < len(blocks) and self._is_plain(blocks[at], page):
                    yield Cut(at, "beside", signs[index])
            previous = index

    def _above(self, blocks: Sequence[Block], page: PageInfo, end: int, sign: int) -> Iterable[int]:
        """The lines above the first sign, if other furniture parts them from the article."""
        top = sign
        while top > end and sign - top < _GAP and self._is_plain(blocks[top - 1], page):
            top -= 1
        # Right below the last paragraph they would be the article's last, short sentences.
        return range(top, sign) if top > end and hits_of(page, top - 1) else ()

    def _is_plain(self, block: Block, page: PageInfo) -> bool:
        other = any(hit.table != self.name for hit in hits_of(page, block.index))
        return 0 < len(block.text) <= _LONGEST_LINE and not other


def _tells_of(block: Block, authors: Sequence[str]) -> str:
    """The author whose name begins a sentence of this block."""
    if not authors or not ends_sentence(block.text):
        return ""
    start = fold(block.text[:80])
    return next((name for name in authors if name and start.startswith(fold(name) + " ")), "")
