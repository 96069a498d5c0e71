"""Who wrote it, where the page says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.describing.names import is_person, names_of
from cleanpage.describing.vocabulary import byline_prefix
from cleanpage.phrases import fold
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import found, quoted
from cleanpage.stripping.lines import ends_sentence, is_prose

__all__ = ["Bylines"]

WORDS = frozenset(
    "byline bylines author authors autor autoren auteur auteurs autore autori writer writers "
    "contributor contributors reporter vcard".split()
)
#: Nothing else stands in these, but for a sentence on the author.
BYLINES = frozenset(("byline", "bylines"))
_MOST_BYLINES = 0.1

_LONGEST = 160
#: How many blocks above the first paragraph, below it, and below the last one bylines are met.
_ABOVE, _BELOW, _BEHIND = 8, 4, 4
#: A line of an author's name may have so many more characters, for a role, a place, a date.
_BESIDE_NAME = 40


class Bylines:
    """Bylines, and who else contributed."""

    name = "bylines"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut lines such as "By Marta Okonjo", lines of the authors' names, and boxes of them."""
        first, end = page.body
        names = tuple(fold(name) for name in page.authors if name)
        above = blocks[max(0, first - _ABOVE) : min(first + _BELOW, end)]
        for block in filter(_is_line, above):
            if evidence := _introduced(block) or _opens_with(block, names):
                yield Cut(block.index, "name", evidence)
        # Below the article an author's name alone is the head of a biography.
        for block in filter(_is_line, blocks[end : end + _BEHIND]):
            if evidence := _introduced(block):
                yield Cut(block.index, "name", evidence)
        for index, hits in found(page, self.name):
            if index < len(blocks) and _is_note(blocks[index], hits):
                yield Cut(index, "note", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        for cut in area_cuts(blocks, page, WORDS, self.name):
            if cut.index < end and not is_prose(blocks[cut.index]):
                yield cut
        yield from box_cuts(blocks, page, BYLINES, _MOST_BYLINES)


def _introduced(block: Block) -> str:
    """The "By" with which a line of names begins; empty if it is something else."""
    text = block.text
    length = byline_prefix(text)
    names = names_of(text, visible=True) if length else ()
    return text[:length].strip(" :：") if names and all(map(is_person, names)) else ""


def _opens_with(block: Block, names: Sequence[str]) -> str:
    """The author's name with which a short line begins."""
    text = fold(block.text)
    for name in names:
        if text.startswith(name) and len(text) <= len(name) + _BESIDE_NAME:
            return block.text[: len(name)]
    return ""


def _is_line(block: Block) -> bool:
    text = block.text
    return (
        3 <= len(text) <= _LONGEST and block.kind is not Kind.LIST_ITEM and not ends_sentence(text)
    )


def _is_note(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether it is "(Reporting by …; editing by …)": in brackets, and about nothing else."""
    return len(hits) > 1 and hits[0].start <= 2 and block.text[:1] in "([—–-"
