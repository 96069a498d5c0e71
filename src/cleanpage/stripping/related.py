"""Links to other articles: "Related:", "Read more", "Most popular", and the headlines below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, Kind, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts, tail_cuts, whole
from cleanpage.stripping.evidence import NEVER, found, is_outside, needed, quoted
from cleanpage.stripping.lines import ends_sentence, is_link
from cleanpage.stripping.runs import is_head, links_below, section_below

__all__ = ["Related"]

WORDS = frozenset(
    "related relatedposts relatedarticles recirc recirculation recommended recommendation "
    "recommendations recommend readmore readnext mostread mostpopular popular trending latest "
    "morefrom teaser teasers yarpp upnext nextup suggested similar verwandt empfehlungen "
    "relacionadas relacionados correlati gerelateerd".split()
)

#: They hold excerpts of other articles, which are prose.
TEASING = frozenset("relatedposts relatedarticles yarpp".split())
#: A line that goes on behind "Related:" and is no longer than this is a link that was lost.
_LONGEST_LINE = 200


class Related:
    """Links to other articles, with the headings above them."""

    name = "related"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut headings with the links below them, lines such as "Read also: …", "Read more"."""
        spotted = [(at, hits) for at, hits in found(page, self.name) if at < len(blocks)]
        times = Counter(blocks[index].text for index, _ in spotted)
        for index, hits in spotted:
            block = blocks[index]
            if is_head(block, hits):
                repeated = times[block.text] > 1 and any(hit.key == "ends" for hit in hits)
                yield from self._with_links(blocks, page, index, hits, repeated=repeated)
            elif _is_lost_link(blocks, page, index, hits):
                yield Cut(index, "line", quoted(block, hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, TEASING)
        yield from tail_cuts(blocks, page, self.name)

    def _with_links(
        self,
        blocks: Sequence[Block],
        page: PageInfo,
        head: int,
        hits: Sequence[Hit],
        *,
        repeated: bool,
    ) -> Iterator[Cut]:
        block, end = blocks[head], head + 1
        # "Read more" below each entry of an article is a button, and the next entry stands below.
        if page.markup or not repeated or is_outside(page, head):
            end = max(
                links_below(blocks, page, head, self.name),
                section_below(blocks, page, head, self.name),
            )
        if end > head + 1:
            evidence, taken = quoted(block, hits), page.taken
            yield Cut(head, "heading", evidence)
            for index in range(head + 1, end):
                if index not in taken:
                    yield whole(index, "heading-and-links", evidence)
        elif is_link(block) and block.kind is not Kind.HEADING:
            yield Cut(head, "link", quoted(block, hits))


def _is_lost_link(blocks: Sequence[Block], page: PageInfo, index: int, hits: Sequence[Hit]) -> bool:
    """Whether it is "Read also: Somebody else's headline"."""
    block = blocks[index]
    hit = max(hits, key=lambda hit: (hit.key == "starts", hit.end))
    if hit.key != "starts" or len(block.text) > _LONGEST_LINE:
        return False
    colon = block.text[hit.end - 1 : hit.end + 2]
    if needed(blocks, page, index) == NEVER or not (":" in colon or "：" in colon):
        return False
    if is_outside(page, index) or block.linked * 2 >= len(block.text) - hit.end:
        return True
    part = any(map(str.isdigit, hit.phrase))  # "Part 2: The Flood" is a subheading
    bare = not page.markup and block.kind is Kind.PARAGRAPH
    return bare and not part and not ends_sentence(block.text)
