"""Finds the furniture phrases in a block.

Most blocks hold none, so each key is made to say no quickly: a look-up of the whole block, one of
its first and one of its last three characters, one of its words, a look for a digit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from cleanpage.block import Hit
from cleanpage.phrases.folding import AROUND, fold, stands_alone
from cleanpage.phrases.vocabulary import Vocabulary, vocabulary
from cleanpage.tuples import make

__all__ = ["spot", "spot_all"]

#: A longer block is prose: a phrase within it says nothing of the block.
_LONGEST_CONTAINING = 300
#: Patterns are for counters, dates and the like, which stand in short blocks.
_LONGEST_PATTERNED = 200
#: Longer than any phrase; marks around it may hide one from here on, in blocks as long as that.
_END = _LONGEST_CONTAINING // 2
#: A pattern's first digit stands within so many characters.
_DIGIT_WITHIN = 40


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
    return _spotter(language).spot(text)


def spot_all(
    texts: Iterable[str], language: str = "", known: dict[str, tuple[Hit, ...]] | None = None
) -> tuple[tuple[Hit, ...], ...]:
    """Find the furniture phrases of each block of a page; menus stand on many pages twice.

    Args:
        texts: the blocks' texts.
        language: as for `spot`.
        known: what was found in texts of the page before; what is found now is added.

    Example:
        >>> [len(hits) for hits in spot_all(["Share", "Rain fell on Monday.", "Share"], "en")]
        [1, 0, 1]
    """
    spotter = _spotter(language)
    seen = {} if known is None else known
    found = []
    for text in texts:
        hits = seen.get(text)
        if hits is None:
            hits = seen[text] = spotter.spot(text)
        found.append(hits)
    return tuple(found)


class Spotter:
    """Finds the phrases of some languages."""

    def __init__(self, known: Vocabulary) -> None:
        self._whole = known.whole
        self._starts = known.starts
        self._ends = known.ends
        self._contains = known.contains
        self._by_start = known.by_start
        self._short_starts = known.short_starts
        self._by_end = known.by_end
        self._short_ends = known.short_ends
        self._by_word = known.by_word
        self._words = known.words
        self._unspaced = known.unspaced
        self._patterns = known.patterns
        self._longest = known.longest
        self._shortest = known.shortest

    def spot(self, text: str) -> tuple[Hit, ...]:
        """Find all furniture phrases of one block."""
        folded = _fold(text)
        start, end = 0, len(folded)
        while start < end and folded[start] in AROUND:
            start += 1
        if start == end:
            return ()
        while folded[end - 1] in AROUND:
            end -= 1
        core = folded[start:end]
        size = end - start
        hits: list[Hit] = []
        if size <= self._longest:
            whole = self._whole.get(core)
            if whole is not None:
                _add(hits, "whole", whole, start, end)
        self._at_start(hits, folded, core, start)
        self._at_end(hits, folded, core, end)
        if size <= _LONGEST_CONTAINING:
            self._within(hits, folded, core)
            if size <= _LONGEST_PATTERNED and _has_digit(core):
                self._patterned(hits, core, start)
        if len(hits) > 1:
            hits.sort(key=_place)
        return tuple(hits)

    def _at_start(self, hits: list[Hit], folded: str, core: str, start: int) -> None:
        for phrases in (self._by_start.get(core[:3]), self._short_starts):
            if phrases and core.startswith(phrases):
                for phrase in phrases:
                    end = start + len(phrase)
                    if folded.startswith(phrase, start) and stands_alone(folded, start, end):
                        _add(hits, "starts", self._starts[phrase], start, end)

    def _at_end(self, hits: list[Hit], folded: str, core: str, end: int) -> None:
        for phrases in (self._by_end.get(core[-3:]), self._short_ends):
            if phrases and core.endswith(phrases):
                for phrase in phrases:
                    start = end - len(phrase)
                    if folded.endswith(phrase, 0, end) and stands_alone(folded, start, end):
                        _add(hits, "ends", self._ends[phrase], start, end)

    def _within(self, hits: list[Hit], folded: str, core: str) -> None:
        if len(folded) >= self._shortest:
            words = core.split()
            if len(words) > 2 and not self._words.isdisjoint(words):
                for word in self._words.intersection(words):
                    for phrase in self._by_word[word]:
                        self._anywhere(hits, folded, phrase)
        if self._unspaced and not core.isascii():
            for phrase in self._unspaced:
                if phrase in folded:
                    self._anywhere(hits, folded, phrase)

    def _patterned(self, hits: list[Hit], core: str, start: int) -> None:
        for either, entries in self._patterns:
            match = either.match(core)
            if match:
                entry = entries[(match.lastindex or 1) - 1]
                _add(hits, "pattern", (entry,), start, start + match.end())
                return

    def _anywhere(self, hits: list[Hit], folded: str, phrase: str) -> None:
        start = folded.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            if stands_alone(folded, start, end):
                _add(hits, "contains", self._contains[phrase], start, end)
            start = folded.find(phrase, end)


@lru_cache(maxsize=256)
def _spotter(language: str) -> Spotter:
    return Spotter(vocabulary(language))


def _fold(text: str) -> str:
    """The text folded; of a long one the ends, which are all that is looked at."""
    if len(text) <= _LONGEST_CONTAINING:
        return fold(text)
    return fold(text[:_END]) + text[_END:-_END] + fold(text[-_END:])


def _has_digit(core: str) -> bool:
    for character in core[:_DIGIT_WITHIN]:  # noqa: SIM110 - a generator costs more
        if character.isdecimal():
            return True
    return False


def _add(
    hits: list[Hit], key: str, entries: tuple[tuple[str, str], ...], start: int, end: int
) -> None:
    for table, phrase in entries:
        hits.append(make(Hit, (table, key, phrase, start, end)))


def _place(hit: Hit) -> tuple[int, int, str, str, str]:
    return hit.start, hit.end, hit.table, hit.key, hit.phrase
