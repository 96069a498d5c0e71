"""How sure the selection is: the confidence of an article, and whether there is one at all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from cleanpage.block import Block, Kind

__all__ = ["Certainty", "expected_f1", "page_signs"]

#: A block with so many characters, unlinked, reads like a paragraph.
_PARAGRAPH = 120
#: If it ends like a sentence, so many are enough.
_SENTENCE = _PARAGRAPH // 3
_LINKED = 0.5
_HEADING = Kind.HEADING
_ENDS = (".", "!", "?", "…", "。", "”", '"', "»", "؟", "।")


class Certainty(NamedTuple):
    """What training learned of whole pages.

    Attributes:
        curve: points of expected F1 and the share of pages there whose word F1 was above 0.9.
        signs: weights of `page_signs`.
        bias: added to their weighted sum.
    """

    curve: tuple[tuple[float, float], ...]
    signs: tuple[float, ...]
    bias: float

    def confidence(self, expected: float) -> float:
        """The probability that the word F1 of the article is above 0.9, by its expected F1."""
        before = self.curve[0]
        for point in self.curve:
            if expected <= point[0]:
                width = point[0] - before[0]
                part = (expected - before[0]) / width if width else 1.0
                return before[1] + part * (point[1] - before[1])
            before = point
        return before[1]

    def has_article(self, signs: Sequence[float]) -> bool:
        """Whether the page holds an article rather than a list of them, a form or an error."""
        return sum(map(float.__mul__, self.signs, signs)) + self.bias > 0


def expected_f1(blocks: Sequence[Block], chance: Sequence[float], chosen: Sequence[bool]) -> float:
    """The F1 that the chances promise, with characters for words (Lewis 1995), 0.0 to 1.0."""
    right = asked = there = 0.0
    for block, value, is_chosen in zip(blocks, chance, chosen, strict=True):
        size = len(block.text)
        there += size * value
        if is_chosen:
            asked += size
            right += size * value
    return 2 * right / (asked + there) if asked else 0.0


def page_signs(
    blocks: Sequence[Block], chance: Sequence[float], chosen: Sequence[bool]
) -> tuple[float, ...]:
    """Numbers that tell pages with an article from pages without.

    Articles have paragraphs in one run; lists of articles have short, linked, scattered lines.
    """
    chars = page = prose = linked = headings = paragraphs = 0
    longest = longest_run = run = gap = 0
    for block, is_chosen in zip(blocks, chosen, strict=True):
        text, links = block.text, block.linked
        size = len(text)
        page += size
        if not is_chosen:
            continue
        chars += size
        linked += links
        headings += block.kind is _HEADING
        if _is_paragraph(text, links):
            paragraphs += 1
            prose += size
            longest = max(longest, size)
            run, gap = run + 1, 0
            longest_run = max(longest_run, run)
        else:
            gap += 1
            if gap > 1:  # few blocks between paragraphs are passed over
                run = 0
    return (
        math.log1p(prose),
        math.log1p(longest),
        prose / (chars or 1),
        prose / (page or 1),
        linked / (chars or 1),
        headings / (paragraphs + 1),
        longest_run / (paragraphs + 1),
        expected_f1(blocks, chance, chosen),
    )


def _is_paragraph(text: str, linked: int) -> bool:
    size = len(text)
    if size >= _PARAGRAPH:
        return linked / size < _LINKED
    return size >= _SENTENCE and not linked and text.endswith(_ENDS)
