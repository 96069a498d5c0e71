r"""ROUGE-LSum: how much of two texts' lines stands in both in the same order.

Source: Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries", section 3.2 (union of
longest common subsequences), as the `rouge-score` package computes it with one sentence a line.
Words are `\\w+`, so that texts of all scripts are measured.
"""

from __future__ import annotations

from collections import Counter

from cleanpage.corpus.scoring.measures import harmonic, words

__all__ = ["rouge_lsum"]


def rouge_lsum(gold: str, got: str) -> float:
    """F1 of ROUGE-LSum.

    Args:
        gold: the right text, a sentence or paragraph a line.
        got: the text to be judged.

    Example:
        >>> rouge_lsum("line four runs again", "line four stops")
        0.5714285714285715
    """
    gold_lines, got_lines = _lines(gold), _lines(got)
    gold_left, got_left = (Counter(w for line in x for w in line) for x in (gold_lines, got_lines))
    gold_total, got_total = gold_left.total(), got_left.total()
    if not gold_total or not got_total:
        return float(gold_total == got_total)
    hits = 0
    vocabularies = [frozenset(line) for line in got_lines]
    for line in gold_lines:
        for place in sorted(_union(line, got_lines, vocabularies)):
            word = line[place]
            if gold_left[word] > 0 and got_left[word] > 0:
                hits += 1
                gold_left[word] -= 1
                got_left[word] -= 1
    return harmonic(hits / got_total, hits / gold_total)


def _lines(text: str) -> list[list[str]]:
    return [found for line in text.lower().split("\n") if (found := words(line))]


def _union(
    line: list[str], others: list[list[str]], vocabularies: list[frozenset[str]]
) -> set[int]:
    """Places in a line that are in its longest common subsequence with any other line."""
    if line in others:
        return set(range(len(line)))
    masks: dict[str, int] = {}
    for place, word in enumerate(line):
        masks[word] = masks.get(word, 0) | 1 << place
    union: set[int] = set()
    for other, vocabulary in zip(others, vocabularies, strict=True):
        if not vocabulary.isdisjoint(masks):
            union.update(_common(masks, len(line), other))
    return union


def _common(masks: dict[str, int], length: int, other: list[str]) -> list[int]:
    """Places of the longest common subsequence, found a row of the table at a time.

    The table's rows are bit vectors (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"):
    zeros below bit i count the common words of the first i, which is all that walking back needs.
    """
    full = (1 << length) - 1
    rows = [full]
    for word in other:
        row = rows[-1]
        match = row & masks.get(word, 0)
        rows.append((row + match | row - match) & full)
    places = []
    i, j = length, len(other)
    while i and j:
        if masks.get(other[j - 1], 0) >> (i - 1) & 1:
            places.append(i - 1)
            i, j = i - 1, j - 1
        elif _ones(rows[j - 1], i) < 1 + _ones(rows[j], i - 1):
            j -= 1
        else:
            i -= 1
    return places


def _ones(row: int, below: int) -> int:
    return (row & (1 << below) - 1).bit_count()
