"""How sure the selection is: the confidence of an article, and whether there is one at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleanpage.block import Block

__all__ = ["Certainty", "expected_f1"]


class Certainty(NamedTuple):
    """What training learned of whole pages.

    Attributes:
        curve: points of expected F1 and the share of pages there whose word F1 was above 0.9.
        signs: weights of what the chosen text tells (`signs.py`), of the expected F1, and of what
            the head of the page tells.
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
