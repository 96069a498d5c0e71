"""Arranges the phrases of a page's languages so that a block can be asked for them quickly."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from cleanpage.phrases.book import TABLES, book, language_code, languages
from cleanpage.phrases.folding import TRIMMED, fold, unspaced

__all__ = ["Entries", "Vocabulary", "vocabulary"]

#: Keys whose phrases are furniture if they are all that a block says.
_WHOLE_KEYS = ("whole", "prefixes", "roles")
#: Marks that may stick to a phrase's last word.
_CLOSING = ("", ".", ",", "!", "?", ":", ";", ")", "…", ".)")

#: Table and phrase, as the file has it, behind each phrase as it meets a block.
Entries = dict[str, tuple[tuple[str, str], ...]]


class Patterns(NamedTuple):
    """The patterns of one language: the group `p3` of `either` is the third of `entries`."""

    either: re.Pattern[str]
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The phrases of some languages.

    Attributes:
        whole: phrases that are all of a block.
        starts: phrases at its beginning.
        ends: phrases at its end.
        contains: phrases within it.
        by_start: a block's first three characters -> the phrases that it can start with.
        short_starts: phrases of fewer than three characters.
        by_end: a block's last three characters -> the phrases that it can end with.
        short_ends: phrases of fewer than three characters.
        by_word: a word of a block -> the phrases that it can contain.
        words: the keys of `by_word`.
        unspaced: phrases of `contains` in scripts without spaces.
        patterns: for each language all its patterns in one.
    """

    whole: Entries
    starts: Entries
    ends: Entries
    contains: Entries
    by_start: dict[str, tuple[str, ...]]
    short_starts: tuple[str, ...]
    by_end: dict[str, tuple[str, ...]]
    short_ends: tuple[str, ...]
    by_word: dict[str, tuple[str, ...]]
    words: frozenset[str]
    unspaced: tuple[str, ...]
    patterns: tuple[Patterns, ...]


@lru_cache(maxsize=256)
def vocabulary(language: str) -> Vocabulary:
    """The phrases for a page in `language`, a BCP 47 tag: its own, English ones, those of none.

    Those of all languages if the tag is empty or there is no file for it.

    Example:
        >>> "teilen" in vocabulary("de").whole, "teilen" in vocabulary("fr").whole
        (True, False)
    """
    return _vocabulary(language_code(language))


@cache
def _vocabulary(code: str) -> Vocabulary:
    codes = tuple(dict.fromkeys(("any", "en", code))) if code else ("any", *languages())
    starts, ends = _entries(codes, "starts"), _entries(codes, "ends")
    contains = _entries(codes, "contains")
    by_word = _by_word(contains, codes)
    return Vocabulary(
        whole=_entries(codes, *_WHOLE_KEYS),
        starts=starts,
        ends=ends,
        contains=contains,
        by_start=_by_three(starts, slice(3), str.startswith),
        short_starts=tuple(phrase for phrase in starts if len(phrase) < 3),
        by_end=_by_three(ends, slice(-3, None), str.endswith),
        short_ends=tuple(phrase for phrase in ends if len(phrase) < 3),
        by_word=by_word,
        words=frozenset(by_word),
        unspaced=tuple(phrase for phrase in contains if any(map(unspaced, phrase))),
        patterns=tuple(own for own in map(_patterns, codes) if own.entries),
    )


def _entries(codes: tuple[str, ...], *keys: str) -> Entries:
    found: Entries = {}
    for code in codes:
        for form, own in _own_entries(code, keys).items():
            known = found.get(form)
            if known is None:
                found[form] = own
            else:
                tables = [table for table, _ in known]
                found[form] = known + tuple(pair for pair in own if pair[0] not in tables)
    return found


@cache
def _own_entries(code: str, keys: tuple[str, ...]) -> Entries:
    """Those of one language: most pages of a crawl share English and one more with each other."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for table in TABLES:
        lists = book(code).get(table, {})
        for key in keys:
            for phrase in lists.get(key, ()):
                found[_compared(phrase, key)].setdefault(table, phrase)
    return {form: tuple(tables.items()) for form, tables in found.items()}


@cache
def _patterns(code: str) -> Patterns:
    entries = [pair for entry in _own_entries(code, ("pattern",)).values() for pair in entry]
    either = "|".join(f"(?P<p{i}>{pattern})" for i, (_, pattern) in enumerate(entries))
    return Patterns(re.compile(either), tuple(entries))


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


def _by_word(phrases: Iterable[str], codes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    stopwords = frozenset(
        word for code in codes for word in book(code).get("language", {}).get("stopwords", ())
    )
    spaced = [phrase for phrase in phrases if not any(map(unspaced, phrase))]
    return _grouped((word, phrase) for phrase in spaced for word in _key_words(phrase, stopwords))


def _key_words(phrase: str, stopwords: frozenset[str]) -> Iterator[str]:
    """Yield the words of which a block that contains the phrase has one, once it is split.

    A word from within stands between spaces wherever the phrase stands. The rarest is wanted: the
    longest that is no stopword. A phrase without such a word is known by its last one, to which
    punctuation may stick.
    """
    words = phrase.split()
    within = [word for word in words[1:-1] if word not in stopwords]
    if within:
        yield max(within, key=len)
    else:
        yield from (words[-1] + mark for mark in _CLOSING)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, phrase in pairs:
        groups[key].append(phrase)
    return {key: tuple(group) for key, group in groups.items()}
