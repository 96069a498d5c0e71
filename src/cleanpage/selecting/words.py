"""Scores of words: how often what they name, or stand in, is part of an article.

Linear models, one weight a word, learned by `training/`. They turn the thousands of class names
and words of the web into a handful of numbers that the trees can work with.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleanpage.block import Box

__all__ = ["WordScores", "box_words", "text_words"]

#: Boxes nearest to the block whose words are weighed as near; the others are far.
NEAR = 3

#: Words of the text that are looked at, at the most: longer blocks speak by their form.
_MOST_WORDS = 12

#: Characters that are searched for them.
_LONGEST_SCORED = 200

#: Characters of a block that count at the most, lest one block of noise decides: nobody writes such
#: paragraphs.
LONGEST_BLOCK = 5_000


def box_words(box: Box) -> tuple[str, ...]:
    """What a box says: its tag and its words."""
    return ("<" + box.tag, *box.words)


def text_words(text: str) -> list[str]:
    """What the text of a block says, if it is short: its words, its first and its last one.

    Example:
        >>> text_words("Read more:")
        ['read', 'more:', '^read', 'more:$']
    """
    beginning = _beginning(text)
    words = (text[:beginning] if beginning else text).lower().split()
    if not words:
        return words
    first = "^" + words[0]
    if beginning:
        return [first + " " + words[1], first]
    last = words[-1] + "$"
    words.append(first)
    words.append(last)
    return words


def _beginning(text: str) -> int:
    """Where the second word of a text ends that has more than twelve; 0 if it has no more."""
    words = end = 0
    inside = False
    for place, char in enumerate(text):
        if char.isspace():
            if inside and words == 2:
                end = place
            inside = False
        elif not inside:
            inside = True
            words += 1
            if words > _MOST_WORDS:
                return end
    return 0


class WordScores:
    """Looks up the scores of a page's blocks.

    Args:
        near: weights of the words of near boxes.
        far: weights of the words of the boxes further out.
        text: weights of the words of the text.
    """

    def __init__(
        self, near: Mapping[str, float], far: Mapping[str, float], text: Mapping[str, float]
    ) -> None:
        self._near = near
        self._far = far
        self._text = text
        self._pairs = {
            word: (near.get(word, 0.0), far.get(word, 0.0)) for word in near.keys() | far.keys()
        }
        self._tags = {word[1:]: pair for word, pair in self._pairs.items() if word[0] == "<"}

    def weights(self) -> tuple[Mapping[str, float], Mapping[str, float], Mapping[str, float]]:
        """Those of the words of near boxes, of far boxes and of texts."""
        return self._near, self._far, self._text

    def text(self, text: str) -> float:
        """The score of a block's text."""
        score = 0.0
        for word in text_words(text[:_LONGEST_SCORED] if len(text) > _LONGEST_SCORED else text):
            known = self._text.get(word)
            if known is not None:
                weight = known
                score += weight
        return score

    def words(self, words: Sequence[str]) -> tuple[float, float]:
        """What the words of a box score near to a block, and what they score further out."""
        near = far = 0.0
        for word in words:
            pair = self._pairs.get(word)
            if pair is not None:
                near_weight, far_weight = pair
                near += near_weight
                far += far_weight
        return near, far

    def tag(self, tag: str) -> tuple[float, float]:
        """The same for its tag."""
        return self._tags.get(tag, _NOTHING)


_NOTHING = (0.0, 0.0)
