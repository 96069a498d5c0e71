"""Tags, categories and keywords."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import NEVER, found, is_chosen, needed, quoted
from cleanpage.stripping.lines import ends_sentence, has_letters, is_link, leads_into_page
from cleanpage.stripping.runs import end_of_run, is_head

__all__ = ["Tags"]

WORDS = frozenset(
    "tag tags taglist tagcloud tagged hashtags topics keywords category categories taxonomy "
    "posttags entrytags schlagworte etiquetas kicker eyebrow".split()
)

_LONGEST_LINE = 300
_LONGEST_TAG = 60
_MARKS = ":：-–—•|#"
_COMMAS = ",，、•·|#;/"


class Tags:
    """Tags, categories and keywords, with the lists below their headings."""

    name = "tags"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut headings with the lists below them, and lines such as "Tags: flood, Bield"."""
        for index, hits in found(page, self.name):
            if index >= len(blocks):
                break
            evidence = quoted(blocks[index], hits)
            if is_head(blocks[index], hits):
                end = end_of_run(blocks, index + 1, _is_list)
                if end > index + 1:
                    yield Cut(index, "heading", evidence)
                    yield from (
                        Cut(at, "heading-and-list", evidence) for at in range(index + 1, end)
                    )
            elif needed(blocks, page, index) < NEVER and _is_line(blocks[index], hits[0]):
                yield Cut(index, "line", evidence)
        yield from self._phrases(blocks, page)
        for cut in area_cuts(blocks, page, WORDS, self.name):
            if len(blocks[cut.index].text) <= _LONGEST_TAG:
                yield cut

    def _phrases(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        for cut in phrase_cuts(blocks, page, self.name):
            # "Tags on the containers …": only a mark behind the word makes a list of it.
            if not is_chosen(page, cut.index) or is_head(blocks[cut.index], page.hits[cut.index]):
                yield cut


def _is_line(block: Block, hit: Hit) -> bool:
    text = block.text
    if hit.key != "starts" or len(text) > _LONGEST_LINE or block.kind is Kind.HEADING:
        return False
    rest = text[hit.end :].lstrip()
    marked = text[hit.end - 1 : hit.end] in _MARKS or rest[:1] in _MARKS
    return (marked and not ends_sentence(text)) or block.linked >= 0.8 * len(rest) > 0


def _is_list(block: Block) -> bool:
    """Whether it is a list of tags, or what is left of one whose links were lost."""
    text = block.text
    if not text or len(text) > _LONGEST_LINE or ends_sentence(text):
        return False
    if not has_letters(text):
        return any(mark in text for mark in _COMMAS)
    return (
        (is_link(block) and len(text) <= _LONGEST_TAG and not leads_into_page(block))
        or block.linked > len(text) // 2
        or _is_enumeration(text)
    )


def _is_enumeration(text: str) -> bool:
    """Whether it is short pieces between commas."""
    for mark in _COMMAS:
        text = text.replace(mark, ",")
    pieces = text.split(",")
    return len(pieces) > 1 and max(map(len, pieces)) <= _LONGEST_TAG // 2
