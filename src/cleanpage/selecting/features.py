"""What the model sees of a block: numbers, one column a feature, one row a block.

`table` gives what a block says by itself and by its place; `context` adds what stands around it,
given any column. The same columns serve HTML and flattened text; what text cannot know is zero.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Hit, Kind, Mark
from cleanpage.selecting.agreement import Claims, beginnings, in_text
from cleanpage.selecting.columns import Table
from cleanpage.selecting.siblings import cards
from cleanpage.selecting.surroundings import box_columns, containers
from cleanpage.selecting.words import LONGEST_BLOCK, WordScores

__all__ = ["stack", "table"]

#: Ends of a sentence in the scripts of the world.
ENDS = frozenset(".!?…。！？؟।։።")
_CLOSING = "\"'”’»›)]}*”』」）"
_OPENING = frozenset("\"'“„«‘「『—–-")
_NO_DIGITS = str.maketrans(dict.fromkeys("0123456789"))
_KINDS = {kind: code for code, kind in enumerate(Kind)}
_HIT_TABLES = tuple(
    "share rating related ads disclosure corrections bylines dates bios newsletter paywall cookies "
    "tags navigation comments polls live credits media legal".split()
)
#: How much a phrase says of the block, by the key that found it.
_STRENGTH = {"whole": 3, "pattern": 2, "starts": 2, "ends": 1, "contains": 1}
_HIT_ROWS = {name: row for row, name in enumerate(_HIT_TABLES)}
#: From here on a character is about half a word (CJK radicals are the first).
_WIDE_SCRIPTS = "\u2e80"
_LONG = 80
#: Characters of prose that make an `<article>` more than a teaser.
_ARTICLE_PROSE = 400
#: From here on a headline is a link to another page.
_LINKED = 0.5


def table(
    blocks: Sequence[Block],
    hits: Sequence[tuple[Hit, ...]],
    scores: WordScores,
    claims: Claims,
) -> Table:
    """What each block says by itself, and where it stands.

    Args:
        blocks: the page's blocks, at least one.
        hits: for each block the furniture phrases found in it.
        scores: the learned scores of words.
        claims: what the page's head says of the article.
    """
    own = _form(blocks, scores, claims)
    own.update(_kinds(blocks))
    own.update(_phrases(hits))
    own.update(box_columns(blocks, scores))
    own.update(_containers(blocks, own))
    own.update(_articles(own))
    own.update(cards(blocks, own["link_share"].tolist()))
    own.update(_page(own))
    return own


def stack(columns: Table, names: Sequence[str]) -> NDArray[np.float32]:
    """The columns side by side, in the order that the model was trained with."""
    return np.stack([columns[name] for name in names], axis=1)


def _form(blocks: Sequence[Block], scores: WordScores, claims: Claims) -> Table:
    """What a block's text and markup say; all numbers become columns at once."""
    columns = _counts(blocks)
    columns["text_score"] = scores.texts(blocks)
    columns["has_body"] = [bool(claims.body)] * len(blocks)
    begins = beginnings(blocks)
    columns["in_body"] = in_text(begins, claims.body, 12)
    columns["in_description"] = in_text(begins, claims.description, 20)
    columns["in_title"] = in_text(begins, claims.title, 7)
    return dict(zip(columns, np.array(list(columns.values()), dtype=np.float32), strict=True))


def _counts(blocks: Sequence[Block]) -> dict[str, list[float]]:
    texts = [block.text for block in blocks]
    # "Image 3" repeats "Image 2"; paragraphs differ in more than a number.
    shapes = [text if len(text) > _LONG else text.translate(_NO_DIGITS) for text in texts]
    counts = Counter(shapes)
    sizes = [len(text) or 1 for text in texts]
    tails = [text[-3:].rstrip(_CLOSING)[-1:] for text in texts]
    heads = [text[:1] for text in texts]
    begins = [text[:60] for text in texts]
    return {
        "chars": [len(text) for text in texts],
        "words": [text.count(" ") + 1 + _wide(text) for text in texts],
        "ends": [tail in ENDS for tail in tails],
        "colon": [tail == ":" for tail in tails],
        "stops": [text.count(". ") + text.count("。") + text.count("? ") for text in texts],
        "commas": [text.count(",") + text.count("，") + text.count("、") for text in texts],
        "upper_head": [head.isupper() for head in heads],
        "lower_head": [head.islower() for head in heads],
        "digit_head": [head.isdigit() for head in heads],
        "quote_head": [head in _OPENING for head in heads],
        "all_upper": [text.isupper() for text in begins],
        "titled": [text.istitle() for text in begins],
        "digits": [1 - len(text.translate(_NO_DIGITS)) / (len(text) or 1) for text in begins],
        "separators": [text.count("|") + text.count("•") + text.count("·") for text in texts],
        "symbols": ["©" in text or "@" in text or "→" in text or "»" in text for text in texts],
        "repeated": [counts[shape] - 1 for shape in shapes],
        "level": [block.level for block in blocks],
        "joined": [block.joined for block in blocks],
        "hidden": [block.hidden for block in blocks],
        "grouped": [block.group > 0 for block in blocks],
        "link_share": [
            min(1.0, block.linked / size) for block, size in zip(blocks, sizes, strict=True)
        ],
        "links": [_links(block) if block.linked else 0 for block in blocks],
        "strong": [
            _marked(block, Mark.STRONG) / size if block.spans else 0.0
            for block, size in zip(blocks, sizes, strict=True)
        ],
    }


def _wide(text: str) -> int:
    """Words' worth of text in a script without spaces."""
    if text.isascii() or (text[0] < _WIDE_SCRIPTS and text[len(text) // 2] < _WIDE_SCRIPTS):
        return 0
    return sum([char >= _WIDE_SCRIPTS for char in text]) // 2


def _links(block: Block) -> int:
    return sum([span.mark is Mark.LINK for span in block.spans])


def _marked(block: Block, mark: Mark) -> int:
    return sum([span.end - span.start for span in block.spans if span.mark is mark])


def _kinds(blocks: Sequence[Block]) -> Table:
    kinds = np.array([_KINDS[block.kind] for block in blocks])
    return {str(kind): (kinds == code).astype(np.float32) for kind, code in _KINDS.items()}


def _phrases(hits: Sequence[tuple[Hit, ...]]) -> Table:
    found = np.zeros((len(_HIT_TABLES) + 1, len(hits)), dtype=np.float32)
    for index, own in enumerate(hits):
        for hit in own:
            row = _HIT_ROWS.get(hit.table)
            if row is not None:
                found[row, index] = max(found[row, index], _STRENGTH.get(hit.key, 1))
                found[-1, index] += 1
    return dict(zip((*map("hit_{}".format, _HIT_TABLES), "hits"), found, strict=True))


def _containers(blocks: Sequence[Block], own: Table) -> Table:
    """Prose in the containers of a block: its parent, grandparent, and the two beyond."""
    chars = np.minimum(own["chars"], LONGEST_BLOCK)
    prose = chars * (1 - own["link_share"]) * np.maximum(own["ends"], chars > _LONG)
    total = float(prose.sum()) or 1.0
    columns: Table = {"prose": prose}
    position = np.arange(len(blocks), dtype=np.float32)
    for level, member in enumerate(containers(blocks)[1:], 1):
        share = np.bincount(member, weights=prose) / total
        size = np.bincount(member)
        columns[f"share_{level}"] = share[member].astype(np.float32)
        columns[f"size_{level}"] = size[member].astype(np.float32)
        if level <= 2:
            spotted = np.bincount(member, weights=own["hits"] > 0)
            columns[f"hits_{level}"] = (spotted / np.maximum(size, 1))[member].astype(np.float32)
            linked = np.bincount(member, weights=own["link_share"] * own["chars"])
            chars = np.maximum(np.bincount(member, weights=own["chars"]), 1)
            columns[f"linked_{level}"] = (linked / chars)[member].astype(np.float32)
            best = np.where(size > 0, share, -1.0).argmax()
            inside = position[member == best]
            columns[f"best_{level}"] = (member == best).astype(np.float32)
            columns[f"before_best_{level}"] = np.clip(inside[0] - position, -30, 30)
            columns[f"behind_best_{level}"] = np.clip(position - inside[-1], -30, 30)
    return columns


def _articles(own: Table) -> Table:
    """The nearest `<article>` of a block: how much prose it has, and where the headline stands.

    Pages hold several: the one under the headline is meant, not the next one to read. Its number
    stands in the column `article`, of which only whether there is one is left.
    """
    names = own["article"]
    numbers, member = np.unique(names, return_inverse=True)
    prose = np.bincount(member, weights=own["prose"])
    share = prose / (prose.sum() or 1.0)
    with_prose = np.flatnonzero((prose > _ARTICLE_PROSE) & (numbers > 0))
    place = np.searchsorted(with_prose, member)
    titled = (own["in_title"] > 0) & (own["link_share"] < _LINKED) & (own["level"] >= 1)
    holds_title = np.bincount(member, weights=titled) > 0
    best = share.argmax()
    return {
        "article": (names > 0).astype(np.float32),
        "article_share": share[member].astype(np.float32),
        "article_place": np.where(names > 0, np.minimum(place, 20), -1).astype(np.float32),
        "article_best": (member == best).astype(np.float32),
        "article_titled": holds_title[member].astype(np.float32),
        "articles": np.full(len(names), len(with_prose), dtype=np.float32),
    }


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
