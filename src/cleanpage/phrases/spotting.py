"""Finds the furniture phrases in a block.

Most blocks hold none, so each key is made to say no quickly: a look-up of the whole block, one of
its first and one of its last three characters, one of its words, a look for a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanpage.block import Hit
from cleanpage.phrases.folding import TRIMMED, fold, stands_alone
from cleanpage.phrases.vocabulary import Entries, Vocabulary, vocabulary

__all__ = ["spot"]

#: A longer block is prose: a phrase within it says nothing of the block.
LONGEST_CONTAINING = 300
#: Patterns are for counters, dates and the like, which stand in short blocks.
LONGEST_PATTERNED = 200
#: A pattern's first digit stands within so many characters.
DIGIT_WITHIN = 40

_has_digit = re.compile(r"\d").search


def spot(text: str, language: str = "") -> tuple[Hit, ...]:
    """Find all furniture phrases of one block.

    Args:
        text: the block's text.
        language: BCP 47 tag of the page. Its phrases, the English ones and those of no language
            are looked for; those of all languages if it is empty or has no phrase file.

    Returns:
        The hits, ordered by their start; of the patterns the first one that matches.

    Example:
        >>> [(hit.table, hit.key, hit.phrase) for hit in spot("Mehr zum Thema: Geld", "de")]
        [('related', 'starts', 'mehr zum thema')]
        >>> spot("Share prices fell on Monday.", "en")
        ()
    """
    folded = fold(text)
    core = folded.strip(TRIMMED)
    if not core:
        return ()
    known = vocabulary(language)
    hits: list[Hit] = []
    if core in known.whole:
        start = folded.index(core)
        hits += _hits("whole", known.whole[core], start, start + len(core))
    beginnings = known.by_start.get(core[:3], ()) + known.short_starts
    if core.startswith(beginnings):
        hits += _starting(folded, beginnings, known.starts)
    endings = known.by_end.get(core[-3:], ()) + known.short_ends
    if core.endswith(endings):
        hits += _ending(folded, endings, known.ends)
    if len(core) <= LONGEST_CONTAINING:
        hits += _within(folded, core, known)
    return tuple(sorted(hits, key=_place)) if len(hits) > 1 else tuple(hits)


def _within(folded: str, core: str, known: Vocabulary) -> list[Hit]:
    hits: list[Hit] = []
    words = core.split()
    if len(words) > 2 and not known.words.isdisjoint(words):
        for word in known.words.intersection(words):
            for phrase in known.by_word[word]:
                hits += _anywhere(folded, phrase, known.contains[phrase])
    if known.unspaced and not core.isascii():
        for phrase in known.unspaced:
            if phrase in folded:
                hits += _anywhere(folded, phrase, known.contains[phrase])
    if len(core) <= LONGEST_PATTERNED and _has_digit(core, 0, DIGIT_WITHIN):
        for either, entries in known.patterns:
            if match := either.match(core):
                entry = entries[int((match.lastgroup or "p0")[1:])]
                start = folded.index(core)
                hits += _hits("pattern", (entry,), start, start + match.end())
                break
    return hits


def _starting(folded: str, phrases: tuple[str, ...], entries: Entries) -> Iterator[Hit]:
    start = len(folded) - len(folded.lstrip(TRIMMED))
    for phrase in phrases:
        end = start + len(phrase)
        if folded.startswith(phrase, start) and stands_alone(folded, start, end):
            yield from _hits("starts", entries[phrase], start, end)


def _ending(folded: str, phrases: tuple[str, ...], entries: Entries) -> Iterator[Hit]:
    end = len(folded.rstrip(TRIMMED))
    for phrase in phrases:
        start = end - len(phrase)
        if folded.endswith(phrase, 0, end) and stands_alone(folded, start, end):
            yield from _hits("ends", entries[phrase], start, end)


def _anywhere(folded: str, phrase: str, entries: tuple[tuple[str, str], ...]) -> Iterator[Hit]:
    start = folded.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if stands_alone(folded, start, end):
            yield from _hits("contains", entries, start, end)
        start = folded.find(phrase, end)


def _hits(key: str, entries: tuple[tuple[str, str], ...], start: int, end: int) -> Iterator[Hit]:
    return (Hit(table, key, phrase, start, end) for table, phrase in entries)


def _place(hit: Hit) -> tuple[int, int, str, str, str]:
    return hit.start, hit.end, hit.table, hit.key, hit.phrase
