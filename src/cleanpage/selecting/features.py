"""What the model sees of a block: numbers, one column a feature, one row a block.

`table` puts together what a block says by itself and by its place, of HTML and of flattened text
alike, what the elements around it say (`markup`), and what stands around it (`context`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from struct import Struct

import numpy as np
from numpy.typing import NDArray

from cleanpage.block import Block, Hit, Kind, Mark
from cleanpage.selecting.agreement import Claims, beginnings, in_text
from cleanpage.selecting.columns import Column, Table
from cleanpage.selecting.context import neighbours
from cleanpage.selecting.markup import markup_columns
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
#: What a text says by itself, in the order of `_numbers`.
_TEXT_COLUMNS = tuple(
    "chars words ends colon stops commas upper_head lower_head digit_head quote_head all_upper "
    "titled digits separators symbols".split()
)
_packed = Struct(f"{len(_TEXT_COLUMNS)}f").pack
#: From here on a headline is a link to another page.
_LINKED = 0.5


def table(
    blocks: Sequence[Block],
    hits: Sequence[tuple[Hit, ...]],
    scores: WordScores,
    claims: Claims,
    *,
    markup: bool,
) -> Table:
    """All that the first forest may see of a page.

    Args:
        blocks: the page's blocks, at least one.
        hits: for each block the furniture phrases found in it.
        scores: the learned scores of words.
        claims: what the page's head says of the article.
        markup: whether the page is HTML; else it is flattened text.
    """
    own = _form(blocks, scores, claims)
    own.update(_kinds(blocks))
    own.update(_phrases(hits))
    own["prose"] = _prose(own)
    own.update(_page(own))
    if markup:
        own.update(markup_columns(blocks, own, scores))
    own.update(neighbours(own))
    return own


def stack(columns: Table, names: Sequence[str]) -> NDArray[np.float32]:
    """The columns side by side, in the order that the model was trained with."""
    return np.stack([columns[name] for name in names], axis=1)


def _form(blocks: Sequence[Block], scores: WordScores, claims: Claims) -> Table:
    """What a block's text and markup say; all numbers become columns at once."""
    columns = _counts(blocks)
    columns["text_score"] = scores.texts(blocks)
    columns["has_body"] = [bool(claims.body)] * len(blocks)
    begins = beginnings(blocks) if any(claims) else [""] * len(blocks)
    columns["in_body"] = in_text(begins, claims.body, 12)
    columns["in_description"] = in_text(begins, claims.description, 20)
    columns["in_title"] = in_text(begins, claims.title, 7)
    own = dict(zip(columns, np.array(list(columns.values()), dtype=np.float32), strict=True))
    texts = np.frombuffer(b"".join([_numbers(block.text) for block in blocks]), dtype=np.float32)
    own.update(zip(_TEXT_COLUMNS, texts.reshape(len(blocks), -1).T.copy(), strict=True))
    return own


def _counts(blocks: Sequence[Block]) -> dict[str, list[float]]:
    texts = [block.text for block in blocks]
    # "Image 3" repeats "Image 2"; paragraphs differ in more than a number.
    shapes = [text if len(text) > _LONG else text.translate(_NO_DIGITS) for text in texts]
    counts = Counter(shapes)
    sizes = [len(text) or 1 for text in texts]
    return {
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


def _numbers(text: str) -> bytes:
    """What a text says by itself: the numbers of `_TEXT_COLUMNS`."""
    begin = text[:60]
    head = text[:1]
    tail = text[-3:].rstrip(_CLOSING)[-1:]
    return _packed(
        len(text),
        text.count(" ") + 1 + _wide(text),
        tail in ENDS,
        tail == ":",
        text.count(". ") + text.count("。") + text.count("? "),
        text.count(",") + text.count("，") + text.count("、"),
        head.isupper(),
        head.islower(),
        head.isdigit(),
        head in _OPENING,
        begin.isupper(),
        begin.istitle(),
        1 - len(begin.translate(_NO_DIGITS)) / (len(begin) or 1),
        text.count("|") + text.count("•") + text.count("·"),
        "©" in text or "@" in text or "→" in text or "»" in text,
    )


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
