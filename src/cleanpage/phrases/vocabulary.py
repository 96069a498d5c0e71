"""Arranges the phrases of a page's languages so that a block can be asked for them quickly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache, reduce
from typing import NamedTuple, TypeVar

from cleanpage.phrases.book import TABLES, book, language_code, languages
from cleanpage.phrases.folding import AROUND, TRIMMED, fold, unspaced
from cleanpage.tuples import untracked

__all__ = ["Entries", "Vocabulary", "vocabulary"]

#: Keys whose phrases are furniture if they are all that a block says.
_WHOLE_KEYS = ("whole", "prefixes", "roles")
#: Their phrases are looked for on every page.
_EVERYWHERE = ("any", "en")
#: Marks that may stick to a phrase's last word.
_CLOSING = ("", ".", ",", "!", "?", ":", ";", ")", "…", ".)")


#: Table and phrase, as the file has it, behind each phrase as it meets a block.
Entries = dict[str, tuple[tuple[str, str], ...]]

#: Phrases by what they have in common.
Groups = dict[str, tuple[str, ...]]
_NOTHING: Mapping[str, tuple[str, ...]] = {}
_T = TypeVar("_T")


class Patterns(NamedTuple):
    """The patterns of one language: the last group of `either` tells which of `entries` it was."""

    either: re.Pattern[str]
    entries: tuple[tuple[str, str], ...]


class Vocabulary(NamedTuple):
    """The phrases of some languages.

    Attributes:
        whole: phrases that are all of a block.
        starts: phrases at its beginning.
        ends: phrases at its end.
        contains: phrases within it.
        by_start: a block's first three characters -> the longer phrases that it can start with.
        short_starts: phrases of fewer than three characters.
        by_end: a block's last three characters -> the longer phrases that it can end with.
        short_ends: phrases of fewer than three characters.
        by_word: a word of a block -> the phrases that it can contain.
        words: the keys of `by_word`.
        unspaced: phrases of `contains` in scripts without spaces.
        patterns: for each language all its patterns in one.
        longest: characters of the longest phrase that is all of a block; 0 if there is none.
        shortest: characters of the shortest phrase in `by_word`; 0 if there is none.
    """

    whole: Entries
    starts: Entries
    ends: Entries
    contains: Entries
    by_start: Groups
    short_starts: tuple[str, ...]
    by_end: Groups
    short_ends: tuple[str, ...]
    by_word: Groups
    words: frozenset[str]
    unspaced: tuple[str, ...]
    patterns: tuple[Patterns, ...]
    longest: int
    shortest: int


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
    if code in _EVERYWHERE:
        return _both(_own("any"), _own("en"))
    # Most pages of a crawl share English and one more language with each other.
    return reduce(_both, map(_own, (code,) if code else languages()), _vocabulary("en"))


@cache
def _own(code: str) -> Vocabulary:
    """The phrases of one language."""
    starts, ends = _entries(code, ("starts",)), _entries(code, ("ends",))
    contains, whole = _entries(code, ("contains",)), _entries(code, _WHOLE_KEYS)
    by_word = _by_word(contains, frozenset(book(code).get("language", {}).get("stopwords", ())))
    patterns = _patterns(code)
    return Vocabulary(
        whole=whole,
        starts=starts,
        ends=ends,
        contains=contains,
        by_start=_grouped([(phrase[:3], phrase) for phrase in starts if len(phrase) > 2]),
        short_starts=tuple(phrase for phrase in starts if len(phrase) < 3),
        by_end=_grouped([(phrase[-3:], phrase) for phrase in ends if len(phrase) > 2]),
        short_ends=tuple(phrase for phrase in ends if len(phrase) < 3),
        by_word=by_word,
        words=frozenset(by_word),
        unspaced=tuple([phrase for phrase in contains if _is_unspaced(phrase)]),
        patterns=(patterns,) if patterns.entries else (),
        longest=max(map(len, whole), default=0),
        shortest=min((len(phrase) for own in by_word.values() for phrase in own), default=0),
    )


def _both(one: Vocabulary, other: Vocabulary) -> Vocabulary:
    """The phrases of both; of a phrase that both have for the same table as the first has it."""
    by_word = _joined(one.by_word, other.by_word)
    return Vocabulary(
        whole=_joined_entries(one.whole, other.whole),
        starts=_joined_entries(one.starts, other.starts),
        ends=_joined_entries(one.ends, other.ends),
        contains=_joined_entries(one.contains, other.contains),
        by_start=_joined(one.by_start, other.by_start),
        short_starts=_once(one.short_starts + other.short_starts),
        by_end=_joined(one.by_end, other.by_end),
        short_ends=_once(one.short_ends + other.short_ends),
        by_word=by_word,
        words=frozenset(by_word),
        unspaced=_once(one.unspaced + other.unspaced),
        patterns=_once(one.patterns + other.patterns),
        longest=max(one.longest, other.longest),
        shortest=min(filter(None, (one.shortest, other.shortest)), default=0),
    )


def _joined_entries(one: Entries, other: Entries) -> Entries:
    joined = {**one, **other}
    for form in one.keys() & other.keys():
        tables = dict(other[form]) | dict(one[form])
        joined[form] = tuple(tables.items())
    return joined


def _joined(one: Groups, other: Groups) -> Groups:
    joined = {**one, **other}
    for key in one.keys() & other.keys():
        joined[key] = _once(one[key] + other[key])
    return joined


def _once(items: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))


def _entries(code: str, keys: tuple[str, ...]) -> Entries:
    found: Entries = {}
    tables = book(code)
    for table in TABLES:
        for key in keys:
            for phrase in tables.get(table, _NOTHING).get(key, ()):
                form = _compared(phrase, key)
                known = found.get(form)
                if known is None:
                    found[form] = untracked((untracked((table, phrase)),))
                elif known[-1][0] != table:
                    found[form] = untracked((*known, untracked((table, phrase))))
    return found


def _patterns(code: str) -> Patterns:
    entries = [pair for entry in _entries(code, ("pattern",)).values() for pair in entry]
    # An empty group behind each pattern: one around it would hide its first character, by which
    # most are ruled out.
    either = "|".join(f"(?:{pattern})()" for _, pattern in entries)
    return Patterns(re.compile(either), tuple(entries))


def _compared(phrase: str, key: str) -> str:
    """Return the phrase as it meets a block, which is folded and has no marks around it."""
    if key == "pattern":
        return phrase
    folded = fold(phrase)
    if key == "contains" or not (folded[0] in AROUND or folded[-1] in AROUND):
        return folded
    if key == "starts":
        return folded.lstrip(TRIMMED)
    if key == "ends":
        return folded.rstrip(TRIMMED)
    return folded.strip(TRIMMED)


def _by_word(phrases: Iterable[str], stopwords: frozenset[str]) -> Groups:
    pairs = []
    for phrase in phrases:
        if not _is_unspaced(phrase):
            pairs += [(word, phrase) for word in _key_words(phrase, stopwords)]
    return _grouped(pairs)


def _is_unspaced(phrase: str) -> bool:
    if not phrase.isascii():
        for character in phrase:
            if unspaced(character):
                return True
    return False


def _key_words(phrase: str, stopwords: frozenset[str]) -> list[str]:
    """The words of which a block that contains the phrase has one, once it is split.

    A word from within stands between spaces wherever the phrase stands. The rarest is wanted: the
    longest that is no stopword. A phrase without such a word is known by its last one, to which
    punctuation may stick.
    """
    words = phrase.split()
    longest = ""
    for word in words[1:-1]:
        if len(word) > len(longest) and word not in stopwords:
            longest = word
    return [longest] if longest else [words[-1] + mark for mark in _CLOSING]


def _grouped(pairs: list[tuple[str, str]]) -> Groups:
    groups: dict[str, tuple[str, ...]] = {}
    for key, phrase in pairs:
        groups[key] = untracked((*groups.get(key, ()), phrase))
    return groups
