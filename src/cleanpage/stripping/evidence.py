"""How much a block's phrases say, and how much they must say where it stands.

Two duties with different risks. What the selection did not choose goes in any case, so that a hint
is enough for the better name. What it did choose is the article until the contrary is certain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleanpage.block import Block, Hit, Kind, PageInfo
from cleanpage.stripping.lines import has_letters, is_link, is_prose, words_in

__all__ = ["CERTAIN", "HINT", "LIKELY", "NEVER", "STRONG"]
__all__ += ["by_table", "chosen_blocks", "covers", "end_of_prose", "found", "hits_of", "is_chosen"]
__all__ += ["is_outside", "needed", "quoted", "says_other", "strength"]

#: Blocks, by their index, with the phrases of one table that they hold.
Found = tuple[tuple[int, tuple[Hit, ...]], ...]

#: How strong evidence is, or must be.
HINT, LIKELY, STRONG, CERTAIN, NEVER = 1, 2, 3, 4, 5

#: A longer block is more than its phrases.
_LONGEST = 300
#: … unless it has so many.
_MANY = 3
#: A note at the article's edge is no longer than this; a paragraph often is.
_LONGEST_NOTE = 200
#: The beginning of a sentence that says so many words as furniture does is furniture.
_LONG_PHRASE = 4
#: From this part of the text on, the phrases are what the block says.
_MOST_OF_TEXT = 0.6
#: Quotation marks.
_QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "‘": "’", "「": "」", "『": "』"}
#: How a phrase stands in a block that is about nothing else.
_OUTSPOKEN = frozenset(("whole", "starts"))
#: What stands in these within the article is never furniture for its words alone.
_QUOTING = frozenset((Kind.CODE, Kind.TABLE_ROW, Kind.TERM, Kind.DEFINITION, Kind.QUOTE))


def by_table(hits: Sequence[tuple[Hit, ...]]) -> Mapping[str, Found]:
    """For each table of the phrase files the blocks in which it has phrases, and those phrases."""
    tables: dict[str, list[tuple[int, tuple[Hit, ...]]]] = {}
    for index, own in enumerate(hits):
        if len(own) == 1:
            tables.setdefault(own[0].table, []).append((index, own))
        elif own:
            for table in dict.fromkeys([hit.table for hit in own]):
                some = tuple([hit for hit in own if hit.table == table])
                tables.setdefault(table, []).append((index, some))
    return {table: tuple(found) for table, found in tables.items()}


def found(page: PageInfo, table: str) -> Found:
    """For each block with phrases of a table its index and those phrases."""
    tables = by_table(page.hits) if page.tables is None else page.tables
    return tables.get(table, ())


def is_chosen(page: PageInfo, index: int) -> bool:
    """Whether the block is a part of the article; so is each one of a page without a selection."""
    chosen = page.chosen
    return index >= len(chosen) or chosen[index]


def chosen_blocks(blocks: Sequence[Block], page: PageInfo) -> list[Block]:
    """The blocks of the article."""
    return [block for block in blocks if is_chosen(page, block.index)]


def is_outside(page: PageInfo, index: int) -> bool:
    """Whether the block stands before or after the article's prose; unknown without any."""
    first, end = page.body
    return first < end and not first <= index < end


def end_of_prose(blocks: Sequence[Block], page: PageInfo) -> int:
    """One past the article's last paragraph.

    The body may have taken in a biography or an appeal, which read like prose: what stands at its
    end and is short, not chosen, or told by a phrase is not counted.
    """
    first, end = page.body
    end = min(end, len(blocks))
    while end > first:
        block = blocks[end - 1]
        hits = hits_of(page, end - 1)
        if is_chosen(page, end - 1) and is_prose(block) and strength(page, block, hits) < LIKELY:
            break
        end -= 1
    return end


def needed(blocks: Sequence[Block], page: PageInfo, index: int) -> int:
    """How strong the evidence must be to cut this block."""
    if not is_chosen(page, index):
        return HINT
    block = blocks[index]
    if block.kind is Kind.HEADING and _leads_on(blocks, page, index):
        return NEVER
    listed = block.kind is Kind.LIST_ITEM
    if is_outside(page, index):
        return CERTAIN if listed else LIKELY
    if block.kind in _QUOTING or (listed and _is_step(page, block)):
        return NEVER
    # Notes that read like prose are taken for the article's first or last paragraph.
    first, end = page.body
    at_edge = first < end and index in (first, end - 1) and len(block.text) <= _LONGEST_NOTE
    return STRONG if at_edge and not listed else CERTAIN


def strength(page: PageInfo, block: Block, hits: Sequence[Hit]) -> int:
    """What the phrases of one table say of a block: nothing (0), a hint … certain.

    Args:
        page: the page, for the block's neighbours.
        block: the block.
        hits: the phrases of one table in it, ordered by their start.
    """
    best, separate, start, end = 0, 0, -1, 0
    for hit in hits:
        if hit.start and _is_quoted(block.text, hit):
            best = max(best, HINT)
            continue
        best = max(best, _strength_of(page, block, hit))
        if hit.start > start and hit.end > end:
            separate += 1
            start = hit.start
        end = max(end, hit.end)
    if len(block.text) > _LONGEST and separate < _MANY:
        return min(best, STRONG)
    if best > HINT and (separate > 1 or _says_little_else(block, hits)):
        return CERTAIN
    return LIKELY if separate > 1 else best


def _says_little_else(block: Block, hits: Sequence[Hit]) -> bool:
    """Whether a block is a button, or its phrases are what it says."""
    if is_link(block) and block.kind not in (Kind.LIST_ITEM, Kind.HEADING):
        return True
    text, first, last = block.text, hits[0], hits[-1]
    if words_in(text) < 2 or has_letters(text[: first.start]):
        return False  # what stands before may be a paragraph, and the phrase its tail
    return last.end - first.start >= _MOST_OF_TEXT * len(text)


def says_other(hits: Sequence[Hit], block: Block, table: str) -> bool:
    """Whether a block's own words call it something else, which outranks what it stands in.

    Args:
        hits: all phrases of the block.
        block: the block.
        table: what it is taken for.
    """
    other = False
    for hit in hits:
        if hit.table == table:
            return False
        if hit.key in _OUTSPOKEN and (block.linked > 0 or words_in(hit.phrase) > 1):
            other = True
    return other


def hits_of(page: PageInfo, index: int) -> tuple[Hit, ...]:
    """All phrases of a block."""
    hits = page.hits
    return hits[index] if index < len(hits) else ()


def quoted(block: Block, hits: Sequence[Hit]) -> str:
    """The longest of the phrases as it stands on the page."""
    start, end = 0, -1
    for hit in hits:
        if hit.end - hit.start > end - start:
            start, end = hit.start, hit.end
    text = block.text
    return text[start:end].strip()


def covers(block: Block, hit: Hit) -> bool:
    """Whether a phrase is all that a block says, but for marks around it."""
    text = block.text
    return hit.key == "whole" or not (
        has_letters(text[: hit.start]) or has_letters(text[hit.end :])
    )


def _strength_of(page: PageInfo, block: Block, hit: Hit) -> int:
    if hit.key == "whole":
        # A single word may be a subheading or an answer: "Results", "Feedback".
        button = block.linked > 0 and block.kind is not Kind.LIST_ITEM
        alone = words_in(hit.phrase) < 2 and not (button or _in_company(page, block.index))
        return LIKELY if alone else CERTAIN
    if hit.key == "pattern":
        if has_letters(block.text[hit.start : hit.end], 1):
            return CERTAIN if covers(block, hit) else LIKELY
        # A number alone ("47", "1.2K") counts something that only its neighbours can tell.
        number = words_in(block.text) == 1 and not _in_company(page, block.index)
        return 0 if number else HINT
    if hit.key == "starts":
        words = words_in(hit.phrase)
        if words == 1 and not _set_off(block.text, hit):
            return HINT  # "Tags on the containers …", "Home is where …"
        return STRONG if words >= _LONG_PHRASE else LIKELY
    return LIKELY if hit.key == "contains" else HINT


def _is_quoted(text: str, hit: Hit) -> bool:
    """Whether the text speaks of the phrase: "“We use cookies” is how most banners begin"."""
    closing = _QUOTES.get(text[hit.start - 1])
    end = text.find(closing, hit.start) if closing else -1
    return end > 0 and has_letters(text[end + 1 :])


def _set_off(text: str, hit: Hit) -> bool:
    """Whether a mark stands behind the phrase, or is its end: "Tags: …", "Home › …"."""
    behind = text[hit.end : hit.end + 2].strip()
    return not text[hit.end - 1 : hit.end].isalnum() or not behind[:1].isalnum()


def _in_company(page: PageInfo, index: int) -> bool:
    """Whether the block before or after is nothing but a furniture phrase."""
    return (index > 0 and _is_label(hits_of(page, index - 1))) or _is_label(
        hits_of(page, index + 1)
    )


def _is_label(hits: Sequence[Hit]) -> bool:
    for hit in hits:  # noqa: SIM110 - a generator costs more
        if hit.key == "whole":
            return True
    return False


def _is_step(page: PageInfo, block: Block) -> bool:
    """Whether an entry of a list is one of the article's: numbered, or no button among buttons."""
    return block.marker[:1].isdigit() or not (block.linked or _in_company(page, block.index))


def _leads_on(blocks: Sequence[Block], page: PageInfo, index: int) -> bool:
    """Whether the article goes on right below: then a heading is a part of it."""
    below = index + 1
    if below >= len(blocks) or not is_chosen(page, below):
        return False
    block, hits = blocks[below], page.hits[below : below + 1]
    return is_prose(block) or (bool(block.text) and not block.linked and not any(hits))
