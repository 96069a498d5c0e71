"""When it was published or changed, and how long it takes to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import (
    CERTAIN,
    LIKELY,
    found,
    is_chosen,
    needed,
    quoted,
    strength,
)
from cleanpage.stripping.lines import ends_sentence

__all__ = ["Dates"]

WORDS = frozenset(
    "time date dates dateline datetime timestamp published publish pubdate updated modified "
    "readtime readingtime lesezeit datum fecha".split()
)

#: A dateline may stand so many blocks below what was taken for the first prose (a standfirst).
_LOWEST = 3
_LONGEST = 160


class Dates:
    """Dates of publication and change, reading times."""

    name = "dates"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut lines of dates around the article, and boxes of them."""
        first = page.body[0]
        for index, hits in found(page, self.name):
            if index >= len(blocks):
                break
            block = blocks[index]
            bound = needed(blocks, page, index)
            # A date on a line of its own heads an entry of a diary; "Updated" before it does not.
            bare = len(hits) == 1 and hits[0].key == "pattern" and hits[0].start == 0
            if bound == CERTAIN and index < first + _LOWEST and len(block.text) <= _LONGEST:
                bound = LIKELY
            elif bound == CERTAIN and bare and block.text[:1].isdigit():
                continue
            if strength(page, block, hits) >= bound and not (
                is_chosen(page, index) and ends_sentence(block.text)
            ):
                yield Cut(index, "phrase", quoted(block, hits))
        for cut in area_cuts(blocks, page, WORDS, self.name):
            # Classes of layout are named "updated", too: a date has a number.
            if not is_chosen(page, cut.index) or any(map(str.isdigit, blocks[cut.index].text)):
                yield cut
