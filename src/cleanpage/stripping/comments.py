"""What readers say: heads, forms and threads of comments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Hit, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import (
    CERTAIN,
    LIKELY,
    end_of_prose,
    phrase_cuts,
    quoted,
    strength,
)

__all__ = ["Comments"]

WORDS = frozenset(
    "comment comments commentlist commenting commentform respond responses replies reply disqus "
    "livefyre spotim viafoura coral fbcomments discussion conversation kommentare commentaires "
    "comentarios commenti pingback trackback".split()
)


class Comments:
    """Comment threads, with their heads and forms."""

    name = "comments"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut forms and threads; without markup, all that follows their head."""
        if not page.markup and page.body[1] > page.body[0]:
            yield from self._rest(blocks, page)
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)

    def _rest(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """From the first head behind the article on everything, but for other furniture."""
        evidence = ""
        for index in range(end_of_prose(blocks, page), len(blocks)):
            block = blocks[index]
            hits = page.hits[index] if index < len(page.hits) else ()
            own = [hit for hit in hits if hit.table == "comments"]
            if not evidence and own and strength(page, block, own) >= LIKELY:
                evidence = quoted(block, own)
            if evidence and (own or not _is_other(page, block, hits)):
                yield Cut(index, "thread", evidence)


def _is_other(page: PageInfo, block: Block, hits: Sequence[Hit]) -> bool:
    tables = {hit.table for hit in hits}
    return any(
        strength(page, block, [hit for hit in hits if hit.table == table]) >= CERTAIN
        for table in tables
    )
