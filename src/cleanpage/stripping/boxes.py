"""Elements whose name leaves no doubt of what they hold, however it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import areas_named, selector
from cleanpage.stripping.cuts import whole
from cleanpage.stripping.evidence import chosen_blocks, is_chosen

__all__ = ["box_cuts", "unless_most"]

#: A page of which more stands in such elements is made of them: a forum of comments.
_MOST_OF_ARTICLE = 0.4


def box_cuts(
    blocks: Sequence[Block], page: PageInfo, words: frozenset[str], most: float = _MOST_OF_ARTICLE
) -> Iterator[Cut]:
    """Cuts of what the selection chose in elements named with one of `words`, even of prose.

    Args:
        blocks: all blocks of the page.
        page: what is known of it.
        words: names of elements.
        most: if they hold more than this part of the article, they are the article.
    """
    cuts = [
        whole(index, "markup", selector(area.box, words))
        for area in areas_named(blocks, page, words)
        for index in range(area.first, area.end)
        if is_chosen(page, index)
    ]
    yield from unless_most(cuts, blocks, page, most)


def unless_most(
    cuts: Sequence[Cut],
    blocks: Sequence[Block],
    page: PageInfo,
    most: float = _MOST_OF_ARTICLE,
) -> Sequence[Cut]:
    """The cuts, or none if their blocks hold more than a part of the article."""
    if not cuts:
        return ()
    article = sum(len(block.text) for block in chosen_blocks(blocks, page))
    cut_away = sum(len(blocks[cut.index].text) for cut in cuts)
    return cuts if cut_away <= most * article else ()
