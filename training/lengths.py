"""Articles of other lengths than the corpora have, made from those that they have.

Without long ones three forests of four lose most of an article of some hundred paragraphs
(`test_a_long_article_is_kept_to_its_end`); without short ones the headlines beside an article of
two paragraphs are taken for more of it. No page had taught them that there are such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cleanpage.block import Block
from training.folds import fold_of
from training.pages import LONG, SHORT, LabelledPage

#: Of so many articles one is lengthened, to so many paragraphs in turn.
LONG_EVERY = 20
MANY = (80, 160, 320, 640, 40)
#: Of so many articles one is shortened, to so many paragraphs in turn.
SHORT_EVERY = 3
FEW = (1, 2, 3)
#: Characters of a paragraph, and how many an article must have for its form to be known.
_SHORTEST = 80
_FEWEST = 5
#: Paragraphs of other articles that are kept to be lent, and the fewest to lend from.
_LENT, _FEW_LENT = 800, 50


def of_other_lengths(pages: Sequence[LabelledPage]) -> Iterator[LabelledPage]:
    """Some of the pages once more, with their article many times as long or nearly gone.

    In a long one the blocks of the article are repeated as they stand, with all that is between
    them; further paragraphs have their text from articles of the same fold, so that none is
    learned from that is judged.

    Args:
        pages: labelled pages of HTML, in the order of their corpora.
    """
    lent: dict[int, list[str]] = defaultdict(list)
    number = 0
    for page in pages:
        prose = _prose(page)
        if page.gold is None or page.kind != "article" or len(prose) < _FEWEST:
            continue
        number += 1
        texts = lent[fold_of(page.domain)]
        many = MANY[number // LONG_EVERY % len(MANY)]
        if number % LONG_EVERY == 0 and len(prose) < many and len(texts) > _FEW_LENT:
            yield _lengthened(page, prose, texts, many)
        if number % SHORT_EVERY == 0:
            yield _shortened(page, prose[FEW[number // SHORT_EVERY % len(FEW)] - 1])
        texts[:0] = [page.blocks[place].text for place in prose]
        del texts[_LENT:]


def _prose(page: LabelledPage) -> list[int]:
    """Where the paragraphs of the article stand."""
    return [
        place
        for place, (block, label) in enumerate(zip(page.blocks, page.labels, strict=True))
        if label == 1 and len(block.text) * (1 - block.link_share) >= _SHORTEST
    ]


def _lengthened(
    page: LabelledPage, prose: Sequence[int], texts: Sequence[str], many: int
) -> LabelledPage:
    first, end = prose[0], prose[-1] + 1
    repeats = -(-many // len(prose))
    places = [*range(end), *list(range(first, end)) * (repeats - 1), *range(end, len(page.blocks))]
    paragraphs = frozenset(prose)
    blocks: list[Block] = []
    lent = 0
    for index, place in enumerate(places):
        block = page.blocks[place]
        if place in paragraphs and index >= end:
            block = block._replace(text=texts[lent % len(texts)], spans=(), linked=0)
            lent += 1
        blocks.append(block)
    return _of(page, LONG, places, blocks)


def _shortened(page: LabelledPage, last: int) -> LabelledPage:
    """A page without what its article has behind one of its paragraphs."""
    places = [place for place, label in enumerate(page.labels) if place <= last or label == 0]
    return _of(page, SHORT, places, [page.blocks[place] for place in places])


def _of(
    page: LabelledPage, corpus: str, places: Sequence[int], blocks: Sequence[Block]
) -> LabelledPage:
    """A page of these blocks, which have the hits and labels of those at these places."""
    labels = [page.labels[place] for place in places]
    return page._replace(
        corpus=corpus,
        blocks=tuple(block._replace(index=index) for index, block in enumerate(blocks)),
        hits=tuple(page.hits[place] for place in places),
        labels=labels,
        gold="\n".join(b.text for b, label in zip(blocks, labels, strict=True) if label == 1),
    )
