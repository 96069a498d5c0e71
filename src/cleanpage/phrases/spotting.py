"""Finds the furniture phrases in a block.

Nearly all blocks hold none, so each key is made to say no quickly: a look-up of the whole block,
one of its first and one of its last two characters, one of its words, a look for a digit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from cleanpage.block import Hit
from cleanpage.phrases.book import TABLES, book, language_code, languages
from cleanpage.phrases.folding import TRIMMED, fold, stands_alone, unspaced

__all__ = ["spot"]

#: A longer block is prose: a phrase within it says nothing of the block.
LONGEST_CONTAINING = 300
#: Patterns are for counters, dates and the like, which stand in short blocks.
LONGEST_PATTERNED = 200
#: A pattern's first digit stands within so many characters.
DIGIT_WITHIN = 40

#: Keys whose phrases are furniture if they are all that a block says.
_WHOLE_KEYS = ("whole", "prefixes", "roles")

_has_digit = re.compile(r"\d").search

#: Table and phrase, as the file has it, behind each folded phrase.
_Entries = dict[str, tuple[tuple[str, str], ...]]


class _Vocabulary(NamedTuple):
    whole: _Entries
    starts: _Entries
    ends: _Entries
    contains: _Entries
    #: First three characters -> the phrases that a block which starts with them can start with.
    by_start: dict[str, tuple[str, ...]]
    #: Phrases of fewer characters.
    short_starts: tuple[str, ...]
    by_end: dict[str, tuple[str, ...]]
    short_ends: tuple[str, ...]
    #: A word from within -> the phrases that contain it.
    by_word: dict[str, tuple[str, ...]]
    words: frozenset[str]
    #: Phrases in scripts without spaces.
    unspaced: tuple[str, ...]
    #: All patterns in one, the group `p3` for the third entry of `patterns`.
    pattern: re.Pattern[str]
    patterns: tuple[tuple[str, str], ...]


def spot(text: str, language: str = "") -> tuple[Hit, ...]:
    """Find all furniture phrases of one block.

    Args:
        text: the block's text.
        language: BCP 47 tag of the page. Its phrases, the English ones and those of no language
            are looked for; those of all languages if it is empty or has no phrase file.

    Returns:
        The hits, ordered by their start; of the patterns the first one that matches.

    Example:
        >>> [(hit.table, hit.key, hit.phrase) for hit in spot("Lesen Sie auch: Mehr Geld", "de")]
        [('related', 'starts', 'lesen sie auch:')]
        >>> spot("Share prices fell on Monday.", "en")
        ()
    """
    vocabulary = _vocabulary_of(language)
    folded = fold(text)
    core = folded.strip(TRIMMED)
    if not core:
        return ()
    hits: list[Hit] = []
    if core in vocabulary.whole:
        start = folded.index(core)
        hits += _hits("whole", vocabulary.whole[core], start, start + len(core))
    beginning = vocabulary.by_start.get(core[:3], vocabulary.short_starts)
    if core.startswith(beginning):
        hits += _starting(folded, beginning, vocabulary.starts)
    ending = vocabulary.by_end.get(core[-3:], vocabulary.short_ends)
    if core.endswith(ending):
        hits += _ending(folded, ending, vocabulary.ends)
    length = len(core)
    if length <= LONGEST_CONTAINING:
        words = core.split()
        if len(words) > 2 and not vocabulary.words.isdisjoint(words):
            hits += _containing(folded, words, vocabulary)
        if vocabulary.unspaced and not core.isascii():
            hits += _containing_unspaced(folded, vocabulary)
        if length <= LONGEST_PATTERNED and _has_digit(core, 0, DIGIT_WITHIN):
            hits += _patterned(folded, core, vocabulary)
    return tuple(sorted(hits, key=_place)) if len(hits) > 1 else tuple(hits)


def _starting(folded: str, phrases: tuple[str, ...], entries: _Entries) -> Iterator[Hit]:
    start = len(folded) - len(folded.lstrip(TRIMMED))
    for phrase in phrases:
        end = start + len(phrase)
        if folded.startswith(phrase, start) and stands_alone(folded, start, end):
            yield from _hits("starts", entries[phrase], start, end)


def _ending(folded: str, phrases: tuple[str, ...], entries: _Entries) -> Iterator[Hit]:
    end = len(folded.rstrip(TRIMMED))
    for phrase in phrases:
        start = end - len(phrase)
        if folded.endswith(phrase, 0, end) and stands_alone(folded, start, end):
            yield from _hits("ends", entries[phrase], start, end)


def _containing(folded: str, words: list[str], vocabulary: _Vocabulary) -> Iterator[Hit]:
    for word in vocabulary.words.intersection(words):
        for phrase in vocabulary.by_word[word]:
            yield from _anywhere(folded, phrase, vocabulary.contains[phrase])


def _containing_unspaced(folded: str, vocabulary: _Vocabulary) -> Iterator[Hit]:
    for phrase in vocabulary.unspaced:
        if phrase in folded:
            yield from _anywhere(folded, phrase, vocabulary.contains[phrase])


def _anywhere(folded: str, phrase: str, entries: tuple[tuple[str, str], ...]) -> Iterator[Hit]:
    start = folded.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if stands_alone(folded, start, end):
            yield from _hits("contains", entries, start, end)
        start = folded.find(phrase, end)


def _patterned(folded: str, core: str, vocabulary: _Vocabulary) -> Iterator[Hit]:
    match = vocabulary.pattern.match(core)
    if match:
        entry = vocabulary.patterns[int((match.lastgroup or "p0")[1:])]
        start = folded.index(core)
        yield from _hits("pattern", (entry,), start, start + match.end())


def _hits(key: str, entries: tuple[tuple[str, str], ...], start: int, end: int) -> Iterator[Hit]:
    return (Hit(table, key, phrase, start, end) for table, phrase in entries)


def _place(hit: Hit) -> tuple[int, int, str, str, str]:
    return hit.start, hit.end, hit.table, hit.key, hit.phrase


@lru_cache(maxsize=256)
def _vocabulary_of(language: str) -> _Vocabulary:
    return _vocabulary(language_code(language))


@cache
def _vocabulary(code: str) -> _Vocabulary:
    codes = tuple(dict.fromkeys(("any", "en", code))) if code else ("any", *languages())
    whole = _entries(codes, *_WHOLE_KEYS)
    starts, ends = _entries(codes, "starts"), _entries(codes, "ends")
    contains = _entries(codes, "contains")
    spaced = [phrase for phrase in contains if not unspaced(phrase[0])]
    patterns = [pair for entry in _entries(codes, "pattern").values() for pair in entry]
    stopwords = frozenset(
        word for code in codes for word in book(code).get("language", {}).get("stopwords", ())
    )
    by_word = _grouped(
        (word, phrase) for phrase in spaced for word in _key_words(phrase, stopwords)
    )
    return _Vocabulary(
        whole=whole,
        starts=starts,
        ends=ends,
        contains=contains,
        by_start=_by_three(starts, slice(3), str.startswith),
        short_starts=tuple(phrase for phrase in starts if len(phrase) < 3),
        by_end=_by_three(ends, slice(-3, None), str.endswith),
        short_ends=tuple(phrase for phrase in ends if len(phrase) < 3),
        by_word=by_word,
        words=frozenset(by_word),
        unspaced=tuple(phrase for phrase in contains if unspaced(phrase[0])),
        pattern=re.compile("|".join(f"(?P<p{i}>{p})" for i, (_, p) in enumerate(patterns))),
        patterns=tuple(patterns),
    )


def _entries(codes: tuple[str, ...], *keys: str) -> _Entries:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for code in codes:
        for table in TABLES:
            lists = book(code).get(table, {})
            for key in keys:
                for phrase in lists.get(key, ()):
                    found[_compared(phrase, key)].setdefault(table, phrase)
    return {folded: tuple(tables.items()) for folded, tables in found.items()}


def _compared(phrase: str, key: str) -> str:
    """Return the phrase as it meets a block, which is folded and has no marks around it."""
    if key == "pattern":
        return phrase
    folded = fold(phrase)
    if key == "starts":
        return folded.lstrip(TRIMMED)
    if key == "ends":
        return folded.rstrip(TRIMMED)
    return folded if key == "contains" else folded.strip(TRIMMED)


def _by_three(
    phrases: Iterable[str], part: slice, lies_at: Callable[[str, str], bool]
) -> dict[str, tuple[str, ...]]:
    groups = _grouped((phrase[part], phrase) for phrase in phrases if len(phrase) > 2)
    short = [phrase for phrase in phrases if len(phrase) < 3]
    return {
        key: group + tuple(phrase for phrase in short if lies_at(key, phrase))
        for key, group in groups.items()
    }


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, phrase in pairs:
        groups[key].append(phrase)
    return {key: tuple(group) for key, group in groups.items()}


def _key_words(phrase: str, stopwords: frozenset[str]) -> Iterator[str]:
    """Yield the words of which a block that contains the phrase has one, once it is split.

    A word from within stands between spaces wherever the phrase stands. The rarest is wanted: the
    longest that is no stopword. A phrase without such a word is known by its last one, to which
    punctuation may stick.
    """
    within = [word for word in phrase.split()[1:-1] if word not in stopwords]
    if within:
        yield max(within, key=len)
    else:
        last = phrase.split()[-1]
        yield from (last + mark for mark in ("", ".", ",", "!", "?", ":", ";", ")", "…", ".)"))
