"""Which blocks of a page are the article."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from cleanpage.article import Metadata
from cleanpage.block import Block, Hit, Kind
from cleanpage.extent import wide_chars
from cleanpage.reading.page import Page
from cleanpage.reading.sentences import ends_sentence
from cleanpage.selecting.agreement import claims_of
from cleanpage.selecting.certainty import expected_f1
from cleanpage.selecting.notices import is_notice
from cleanpage.selecting.second_opinion import UNSURE, second_opinion
from cleanpage.selecting.sentences import take_prose, take_sentences
from cleanpage.selecting.signs import head_signs, text_signs
from cleanpage.selecting.words import LONGEST_BLOCK

__all__ = ["Selection", "body_of", "choose", "select"]

#: A block more likely of the article than not is always chosen; one with less than this never is.
_SURE = 0.5
_LEAST = 0.1
#: By how much less a link counts than other text when the choice is weighed up.
_LINKED = 0.9
#: From this part of a text on its chosen lines are nearly all of it.
_NEARLY_ALL = 0.8
#: Lines that may be left of a menu, and the longest of them.
_MOST_LEFT, _LONGEST_LEFT = 3, 120
#: Fewer words, or no end of a sentence, and a block says nothing of where the prose stands.
_PROSE_WORDS = 8
#: Fewer rows may lay out something else than data.
_ROWS = 3
_IMAGE, _CAPTION, _CODE, _ROW = Kind.IMAGE, Kind.CAPTION, Kind.CODE, Kind.TABLE_ROW


class Selection(NamedTuple):
    """The verdict.

    Attributes:
        chosen: for each block whether it is of the article.
        body: first and one-past-last index of the blocks between which the article's prose
            stands; `(0, 0)` if there is none.
        confidence: the probability that the model's choice has a word F1 above 0.9; low where
            another choice took its place (`second_opinion`).
        article: whether the page holds an article at all.
    """

    chosen: tuple[bool, ...] = ()
    body: tuple[int, int] = (0, 0)
    confidence: float = 0.0
    article: bool = False


def select(
    page: Page, about: Metadata, hits: Sequence[tuple[Hit, ...]], html: bytes = b""
) -> Selection:
    """Choose the blocks of the article.

    Args:
        page: the page as it was read.
        about: its metadata.
        hits: for each block the furniture phrases found in it.
        html: the page's HTML in UTF-8, for a second opinion; empty for flattened text.
    """
    if not page.blocks:
        return Selection()
    from cleanpage.selecting.model import load  # noqa: PLC0415 - NumPy is slow to import

    model = load("html" if page.markup else "text")
    chance = model.chance(page.blocks, hits, claims_of(page.marked)).tolist()
    chosen = choose(page.blocks, chance)
    certainty = model.certainty
    expected = expected_f1(page.blocks, chance, chosen)
    confidence = certainty.confidence(expected)
    signs = (*text_signs(page.blocks, chosen), expected, *head_signs(about))
    article = certainty.has_article(signs)
    if not page.markup:
        if _is_clean(page.blocks, hits, chosen):
            chosen = [bool(block.text) for block in page.blocks]
        take_prose(page.blocks, chosen)
        take_sentences(page.blocks, hits, chance, chosen)
        if _is_left_over(page.blocks, hits, chosen):
            chosen = [False] * len(chosen)
    if expected < UNSURE and (other := second_opinion(html, page.blocks)):
        chosen = other
    if page.markup and is_notice(page.blocks, chosen, about):
        article = False
    _take_images(page.blocks, chosen)
    return Selection(tuple(chosen), body_of(page.blocks, chosen), confidence, article)


def choose(blocks: Sequence[Block], chance: Sequence[float]) -> list[bool]:
    """For each block whether it is chosen, given the chance of each to be of the article."""
    threshold = _threshold(blocks, chance)
    chosen = []
    has_code = has_rows = False
    for block, value in zip(blocks, chance, strict=True):
        chosen.append(value >= threshold and len(block.text) > 0)
        has_code = has_code or block.kind is _CODE
        has_rows = has_rows or block.kind is _ROW
    if has_code:
        _take_code(blocks, chosen)
    if has_rows:
        _take_tables(blocks, chosen)
    return chosen


def _take_code(blocks: Sequence[Block], chosen: list[bool]) -> None:
    """Code belongs to the article if the text before it and behind it does: they speak of it."""
    code = {index for index, block in enumerate(blocks) if block.kind is _CODE}
    for run in _enclosed(blocks, chosen, code):
        for index in run:
            chosen[index] = True


def _take_tables(blocks: Sequence[Block], chosen: list[bool]) -> None:
    """A table between chosen texts is chosen whole, as code is: half of one is of use to nobody.

    Of what readers see, and not if most of it is linked.
    """
    rows: dict[int, int] = {}
    for block in blocks:
        if block.kind is _ROW and not block.hidden:
            rows[block.group] = rows.get(block.group, 0) + 1
    # A row with a single cell is a paragraph.
    cells = {index for index, block in enumerate(blocks) if rows.get(block.group, 0) >= _ROWS}
    for run in _enclosed(blocks, chosen, cells):
        table = [index for index in run if not blocks[index].hidden]
        size = sum([len(blocks[index].text) for index in table])
        if 2 * sum([blocks[index].linked for index in table]) <= size:
            for index in table:
                chosen[index] = True


def _enclosed(
    blocks: Sequence[Block], chosen: Sequence[bool], members: AbstractSet[int]
) -> list[list[int]]:
    """The runs of these blocks that stand between two chosen texts."""
    before = False
    run: list[int] = []
    runs = []
    for index, block in enumerate(blocks):
        if not block.text:
            continue
        if index in members:
            run.append(index)
            continue
        if before and chosen[index] and run:
            runs.append(run)
        before = chosen[index]
        run = []
    return runs


def _threshold(blocks: Sequence[Block], chance: Sequence[float]) -> float:
    """The chance from which on blocks are chosen so that the expected F1 is greatest.

    On a page where the model is sure that is about one half; where it doubts all blocks alike, the
    best guess is to take those that it doubts least (Lewis 1995; Ye et al. 2012). Links count
    little: menus hold hundreds that are doubted, and are right or wrong all together.
    """
    sizes = []
    longest = LONGEST_BLOCK
    for block, value in zip(blocks, chance, strict=True):
        length = len(block.text)
        if length:
            sizes.append((value, min(length, longest) * (1 - _LINKED * block.linked / length)))
    sizes.sort(reverse=True)
    there = 0.0
    for value, size in sizes:
        there += value * size
    best, threshold = -1.0, _SURE
    right = asked = 0.0
    for value, size in sizes:
        right += value * size
        asked += size
        expected = right / (asked + there) if asked else 0.0
        if expected > best:
            best, threshold = expected, value
    return min(max(threshold, _LEAST), _SURE)


def _is_clean(
    blocks: Sequence[Block], hits: Sequence[tuple[Hit, ...]], chosen: Sequence[bool]
) -> bool:
    """Whether a text is all article: no phrase of furniture, and nearly all of it chosen.

    Of the texts in `tests/fixtures/flat` 12 more lines of the article are kept so, and 4 of the
    furniture (`test_labels.py` counts them); the flattened corpora lose up to 0.002 of shingle F1.
    """
    if any(hits):
        return False
    of_article = sum(len(block.text) for block, own in zip(blocks, chosen, strict=True) if own)
    return of_article >= _NEARLY_ALL * sum(len(block.text) for block in blocks)


def _is_left_over(
    blocks: Sequence[Block], hits: Sequence[tuple[Hit, ...]], chosen: Sequence[bool]
) -> bool:
    """Whether the chosen lines of a text are headlines that are left of a menu.

    But for furniture, told by its phrases, they are few and short, none of them is a sentence, and
    most of the text is something else.
    """
    rest = [
        block.text
        for block, own, is_chosen in zip(blocks, hits, chosen, strict=True)
        if is_chosen and not own
    ]
    if len(rest) > _MOST_LEFT or any(len(t) > _LONGEST_LEFT or ends_sentence(t) for t in rest):
        return False
    return 2 * sum(map(len, rest)) < sum(len(block.text) for block in blocks)


def _take_images(blocks: Sequence[Block], chosen: list[bool]) -> None:
    """An image belongs to the article if the text before and behind it does, captions aside."""
    before = -1
    images: list[int] = []
    for index, block in enumerate(blocks):
        kind = block.kind
        if block.text and kind is not _CAPTION:
            if before >= 0:
                if kind is _IMAGE:
                    images.append(index)
                for image in images:
                    chosen[image] = chosen[before] and chosen[index]
            images.clear()
            before = index
        elif kind is _IMAGE:
            images.append(index)


def body_of(blocks: Sequence[Block], chosen: Sequence[bool]) -> tuple[int, int]:
    """First and one-past-last index of the chosen blocks that read like prose."""
    first = end = 0
    for index, block in enumerate(blocks):
        if chosen[index]:
            text = block.text
            if text.count(" ") + len(text) // 40 + wide_chars(text) // 2 >= _PROSE_WORDS:
                if not end:
                    first = index
                end = index + 1
    return first, end
