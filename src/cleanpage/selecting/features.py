"""What the model sees of a block: numbers, one column a feature, one row a block.

`table` puts together what a block says by itself and by its place, of HTML and of flattened text
alike, what the elements around it say (`markup`), where the headline is (`headline`), and what
stands around it (`context`); `second_look` what a first verdict on all blocks says of each.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleanpage.block import Block, Hit
from cleanpage.selecting.agreement import Claims
from cleanpage.selecting.columns import Column, Table, as_column, blank, columns_of
from cleanpage.selecting.context import likely_chars, neighbours, spread
from cleanpage.selecting.form import form_columns
from cleanpage.selecting.headline import headline_columns
from cleanpage.selecting.markup import markup_columns
from cleanpage.selecting.nearness import heart_columns
from cleanpage.selecting.siblings import groups_of
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.words import LONGEST_BLOCK, WordScores

__all__ = ["second_look", "table"]

_HIT_TABLES = tuple(
    "share rating related ads disclosure corrections bylines dates bios newsletter paywall cookies "
    "tags navigation comments polls live credits media legal".split()
)
#: How much a phrase says of the block, by the key that found it.
_STRENGTH = {"whole": 3, "pattern": 2, "starts": 2, "ends": 1, "contains": 1}
_HIT_ROWS = {name: row for row, name in enumerate(_HIT_TABLES)}
_HIT_COLUMNS = (*map("hit_{}".format, _HIT_TABLES), "hits")
#: A line with more characters is prose even if it ends like none.
_LONG = 80
#: Where a block stands in the page, and what is the same for all of them.
_PAGE_COLUMNS = (
    *("prose", "position", "index", "from_end", "prose_before", "prose_behind", "behind_head"),
    *("behind_title", "heads_before", "page_blocks", "page_prose", "page_linked"),
)
_FARTHEST = 200
_MOST_HEADS = 20
#: From here on a headline is a link to another page.
_LINKED = 0.5


def table(
    blocks: Sequence[Block],
    hits: Sequence[tuple[Hit, ...]],
    scores: WordScores,
    claims: Claims,
    surroundings: Surroundings | None,
) -> Table:
    """All that the first forest may see of a page.

    Args:
        blocks: the page's blocks, at least one.
        hits: for each block the furniture phrases found in it.
        scores: the learned scores of words.
        claims: what the page's head says of the article.
        surroundings: of the blocks of HTML; None for flattened text.
    """
    own = form_columns(blocks, scores, claims)
    if surroundings is None:
        # What the shipped weights for text have learned from: extents cost them 0.04 of the word
        # F1 of whole Chinese and Japanese pages.
        own["chars"] = as_column(array("f", [len(block.text) for block in blocks]))
    own.update(_phrases(hits))
    own.update(_page(own))
    if surroundings is not None:
        own.update(markup_columns(blocks, own, surroundings))
        own.update(headline_columns(own, surroundings))
    own.update(neighbours(own))
    return own


def second_look(
    blocks: Sequence[Block], chance: Column, own: Table, surroundings: Surroundings | None
) -> Table:
    """What the second forest may see besides: what a first verdict says of the surroundings.

    Args:
        blocks: the page's blocks, at least one.
        chance: for each block the first verdict.
        own: what `table` returned.
        surroundings: of the blocks of HTML; None for flattened text.
    """
    likely = likely_chars(chance, own["chars"])
    columns = spread(chance, likely, own, groups_of(blocks, surroundings))
    if surroundings is not None:
        columns.update(heart_columns(surroundings, likely))
    return columns


def _phrases(hits: Sequence[tuple[Hit, ...]]) -> Table:
    found = blank(_HIT_COLUMNS, len(hits))
    _write_hits(hits, len(hits), found)
    return columns_of(_HIT_COLUMNS, found)


def _write_hits(hits: Sequence[tuple[Hit, ...]], count: int, found: Column) -> None:
    last = count * len(_HIT_TABLES)
    for index, own in enumerate(hits):
        for hit in own:
            row = _HIT_ROWS.get(hit.table)
            if row is not None:
                at = row * count + index
                strength = _STRENGTH.get(hit.key, 1)
                if strength > found[at]:
                    found[at] = strength
                found[last + index] += 1


def _page(own: Table) -> Table:
    """How much of a block is prose, where it stands in the page, and what page that is."""
    count = len(own["chars"])
    values = blank(_PAGE_COLUMNS, count)
    _write_prose(own, count, values)
    _write_page(own, count, values)
    return columns_of(_PAGE_COLUMNS, values)


def _write_prose(own: Table, count: int, values: Column) -> None:
    """Characters of each block that read like prose, those before and behind, those of the page."""
    chars, link_share, ends = own["chars"], own["link_share"], own["ends"]
    total = linked = 0.0
    for index in range(count):
        size, share = min(chars[index], LONGEST_BLOCK), link_share[index]
        if ends[index] > 0 or size > _LONG:
            values[index] = size * (1 - share)
        total += values[index]
        linked += share
    before = 0.0
    whole = total or 1.0
    for index in range(count):
        values[4 * count + index] = before / whole
        before += values[index]
        values[5 * count + index] = (total - before) / whole
        values[9 * count + index] = count
        values[10 * count + index] = whole
        values[11 * count + index] = linked / count


def _write_page(own: Table, count: int, values: Column) -> None:
    heading, level = own["heading"], own["level"]
    in_title, link_share = own["in_title"], own["link_share"]
    first_head = first_title = -1
    heads = 0
    for index in range(count):
        if heading[index] > 0 and level[index] == 1:
            heads += 1
            if first_head < 0:
                first_head = index
        if first_title < 0 and in_title[index] > 0 and link_share[index] < _LINKED:
            first_title = index
        values[count + index] = index / count
        values[2 * count + index] = min(index, _FARTHEST)
        values[3 * count + index] = min(count - index, _FARTHEST)
        values[8 * count + index] = min(heads, _MOST_HEADS)
    for index in range(count):
        values[6 * count + index] = _behind(index, first_head)
        values[7 * count + index] = _behind(index, first_title)


def _behind(index: int, first: int) -> int:
    """How far behind the first of its kind a block stands, 50 before to 200; -99 without any."""
    return -99 if first < 0 else max(-50, min(index - first, _FARTHEST))
