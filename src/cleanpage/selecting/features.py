"""What the model sees of a block: numbers, one column a feature, one row a block.

`table` puts together what a block says by itself and by its place, of HTML and of flattened text
alike, what the elements around it say (`markup`), and what stands around it (`context`).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Hit
from cleanpage.selecting.agreement import Claims
from cleanpage.selecting.columns import Column, Table
from cleanpage.selecting.context import neighbours
from cleanpage.selecting.form import form_columns
from cleanpage.selecting.markup import markup_columns
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.words import LONGEST_BLOCK, WordScores

__all__ = ["stack", "table"]

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
#: From here on a headline is a link to another page.
_LINKED = 0.5


def table(
    blocks: Sequence[Block],
    hits: Sequence[tuple[Hit, ...]],
    scores: WordScores,
    claims: Claims,
    *,
    markup: bool,
    surroundings: Surroundings | None = None,
) -> Table:
    """All that the first forest may see of a page.

    Args:
        blocks: the page's blocks, at least one.
        hits: for each block the furniture phrases found in it.
        scores: the learned scores of words.
        claims: what the page's head says of the article.
        markup: whether the page is HTML; else it is flattened text.
        surroundings: of the blocks of HTML, if somebody looked at them already.
    """
    own = form_columns(blocks, scores, claims)
    own.update(_phrases(hits))
    own["prose"] = _prose(own)
    own.update(_page(own))
    if markup:
        around = surroundings or Surroundings(blocks, scores)
        own.update(markup_columns(blocks, own, around))
    own.update(neighbours(own))
    return own


def stack(columns: Table, names: Sequence[str]) -> NDArray[np.float32]:
    """The columns side by side, in the order that the model was trained with."""
    return np.stack([columns[name] for name in names], axis=1)


def _phrases(hits: Sequence[tuple[Hit, ...]]) -> Table:
    count = len(hits)
    found = array("f", bytes(4 * count * len(_HIT_COLUMNS)))
    last = count * (len(_HIT_COLUMNS) - 1)
    for index, own in enumerate(hits):
        for hit in own:
            row = _HIT_ROWS.get(hit.table)
            if row is not None:
                at = row * count + index
                strength = _STRENGTH.get(hit.key, 1)
                if strength > found[at]:
                    found[at] = strength
                found[last + index] += 1
    rows = np.frombuffer(found, dtype=np.float32).reshape(-1, count)
    return dict(zip(_HIT_COLUMNS, rows, strict=True))


def _prose(own: Table) -> Column:
    """Characters of a block that read like prose."""
    chars = np.minimum(own["chars"], LONGEST_BLOCK)
    prose: Column = chars * (1 - own["link_share"]) * np.maximum(own["ends"], chars > _LONG)
    return prose


def _page(own: Table) -> Table:
    """Where a block stands in the page, and what page that is."""
    count = len(own["chars"])
    position = np.arange(count, dtype=np.float32)
    prose = own["prose"]
    total = float(prose.sum()) or 1.0
    before = np.cumsum(prose) - prose
    heads = np.flatnonzero((own["heading"] > 0) & (own["level"] == 1))
    titled = np.flatnonzero((own["in_title"] > 0) & (own["link_share"] < _LINKED))
    heads_before = np.cumsum((own["heading"] > 0) & (own["level"] == 1))
    first_head = float(heads[0]) if len(heads) else -1.0
    first_title = float(titled[0]) if len(titled) else -1.0
    repeat = np.full(count, 1.0, dtype=np.float32)
    return {
        "position": position / count,
        "index": np.minimum(position, 200),
        "from_end": np.minimum(count - position, 200),
        "prose_before": (before / total).astype(np.float32),
        "prose_behind": ((total - before - prose) / total).astype(np.float32),
        "behind_head": np.clip(position - first_head, -50, 200)
        if first_head >= 0
        else repeat * -99,
        "behind_title": np.clip(position - first_title, -50, 200)
        if first_title >= 0
        else repeat * -99,
        "heads_before": np.minimum(heads_before, 20).astype(np.float32),
        "page_blocks": repeat * count,
        "page_prose": (repeat * total).astype(np.float32),
        "page_linked": repeat * float(own["link_share"].mean()),
    }
