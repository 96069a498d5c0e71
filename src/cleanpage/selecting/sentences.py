"""Short sentences in a row of sentences: "It did not stop." is more than its length.

The model doubts short lines, because most of them are furniture. One that is a sentence, follows a
sentence of the article and says nothing that furniture says goes on with it. Measured on domains
that the model never saw: of 1,068 such lines 468 are in the gold, and the shingle F1 of no corpus
of flattened texts falls; it rises by up to 0.002.

Most texts that the model learned from are long. In one of few lines it is too sure that what stands
near the end is furniture: there its doubts do not count, and lines that are no sentences may stand
between. Of the 58 texts in `tests/fixtures/flat`, in 19 languages, 44 more lines of the article are
kept so, and 10 of the furniture (`tests/fixtures/test_labels.py` counts them).

A text of many lines that is prose throughout is a story, or a book. The model has seen few of them:
of "Bartleby" (81,724 characters) it chooses 0.69, of a thousand like sentences 0.39. Of the 45 such
texts in the corpora nine gain by this and five lose, 0.03 of the word F1 at the most.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleanpage.block import Block, Hit
from cleanpage.extent import extent
from cleanpage.reading.sentences import ends_sentence

__all__ = ["take_prose", "take_sentences"]

#: What a sentence may open with before its first letter; "@name." is none.
_OPENING = "\"'“„”«»‘’「『（([¿¡—–-… "
#: A sentence that the model is surer to be none of the article is not taken.
_LEAST = 0.1
#: Sentences in a row that are taken.
_MOST = 2
#: Lines of furniture, told by their phrases, that may stand between them and the article.
_MOST_PASSED = 3
_CUT_OFF = ("…", "...")
#: Extent of a line of prose, how many a long text has, and what part of it they are.
_PROSE, _LONG, _THROUGHOUT = 60, 60, 0.95
#: Lines of a short text; five in six of those that the model learned from have more.
_FEW = 40


def take_sentences(
    blocks: Sequence[Block],
    hits: Sequence[tuple[Hit, ...]],
    chance: Sequence[float],
    chosen: list[bool],
) -> None:
    """Choose the sentences that go on with the article, too.

    Args:
        blocks: the blocks of a flattened text.
        hits: for each block the furniture phrases found in it.
        chance: for each block the probability that it is of the article.
        chosen: for each block whether it is chosen; changed in place.

    Example:
        >>> blocks = [Block(0, "The lorry left the road."), Block(1, "It did not stop.")]
        >>> chosen = [True, False]
        >>> take_sentences(blocks, [(), ()], [0.9, 0.3], chosen)
        >>> chosen
        [True, True]
    """
    few = len(blocks) <= _FEW
    taken = passed = 0
    goes_on = False
    for index, block in enumerate(blocks):
        if chosen[index]:
            goes_on, taken, passed = ends_sentence(block.text), 0, 0
            continue
        if not goes_on:
            continue
        is_sentence = _is_sentence(block.text)
        if hits[index] or (few and not is_sentence):
            passed += 1
            goes_on = passed <= _MOST_PASSED
        elif is_sentence and (few or (taken < _MOST and chance[index] >= _LEAST)):
            chosen[index] = True
            taken, passed = taken + 1, 0
        else:
            goes_on = False


def take_prose(blocks: Sequence[Block], chosen: list[bool]) -> None:
    """Choose all prose of a long text that is prose throughout.

    Args:
        blocks: the blocks of a flattened text.
        chosen: for each block whether it is chosen; changed in place.
    """
    prose = [
        block.index
        for block in blocks
        if ends_sentence(block.text) and extent(block.text) >= _PROSE
    ]
    if len(prose) < _LONG:
        return
    size = sum(len(block.text) for block in blocks)
    if sum(len(blocks[index].text) for index in prose) >= _THROUGHOUT * size:
        for index in prose:
            chosen[index] = True


def _is_sentence(text: str) -> bool:
    """Whether it is one, and whole: "Rain in the …" is the headline of another article."""
    return (
        ends_sentence(text) and not text.endswith(_CUT_OFF) and text.lstrip(_OPENING)[:1].isalnum()
    )
