"""What readers say: heads, forms and threads of comments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts, whole
from cleanpage.stripping.evidence import (
    CERTAIN,
    end_of_prose,
    found,
    hits_of,
    quoted,
    strength,
)
from cleanpage.stripping.runs import is_head, section_below

__all__ = ["Comments"]

WORDS = frozenset(
    "comment comments commentlist commenting commentform respond responses replies reply disqus "
    "livefyre spotim viafoura coral fbcomments akismet kommentare commentaires comentarios "
    "commenti pingback trackback".split()
)
#: They hold what readers said, not a form.
SAID = frozenset(("comment", "comments", "commentlist"))


class Comments:
    """Comment threads, with their heads and forms."""

    name = "comments"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut forms and threads; without markup, all that follows their head."""
        end = end_of_prose(blocks, page)
        heads = (
            (index, quoted(blocks[index], hits))
            for index, hits in found(page, self.name)
            if 0 < end <= index < len(blocks) and _opens(page, blocks[index], hits)
        )
        if page.markup:
            for head, evidence in heads:
                for index in range(head, section_below(blocks, page, head, self.name)):
                    yield whole(index, "thread", evidence)
        else:
            for head, evidence in heads:
                yield from self._rest(blocks, page, head, evidence)
                break
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, SAID)

    def _rest(
        self, blocks: Sequence[Block], page: PageInfo, head: int, evidence: str
    ) -> Iterator[Cut]:
        """From the first head behind the article on everything, but for other furniture."""
        for block in blocks[head:]:
            if not _is_other(page, block, hits_of(page, block.index)):
                yield whole(block.index, "thread", evidence)


def _opens(page: PageInfo, block: Block, hits: Sequence[Hit]) -> bool:
    """Whether it is the head of a thread, not a paragraph that asks for comments."""
    return is_head(block, hits) or strength(page, block, hits) >= CERTAIN


def _is_other(page: PageInfo, block: Block, hits: Sequence[Hit]) -> bool:
    """Whether its phrases say for certain that it is something else."""
    tables = {hit.table for hit in hits}
    return Comments.name not in tables and any(
        strength(page, block, [hit for hit in hits if hit.table == table]) >= CERTAIN
        for table in tables
    )
