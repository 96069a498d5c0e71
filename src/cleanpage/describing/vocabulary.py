"""The words that describing needs, of all languages together, loaded on first use."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

from cleanpage.phrases.book import language_code, languages, months, phrases
from cleanpage.phrases.folding import fold, unspaced

__all__ = ["byline_prefix", "labels", "month_names", "refused", "role_words", "word_list"]

_SHORTEST_ROLE = 4
_LONGEST_PREFIX = 60
_BETWEEN = " \t:：／/|"


@cache
def word_list(name: str) -> frozenset[str]:
    """A list of `names.toml`.

    Example:
        >>> "admin" in word_list("nobody")
        True
    """
    source = files(__package__).joinpath("names.toml").read_text("utf-8")
    return frozenset(tomllib.loads(source)[name].split())


def month_names(language: str = "") -> dict[str, int]:
    """The number of a month by its case-folded name, in all languages; the given one decides.

    Example:
        >>> month_names("de")["märz"], month_names()["sept"]
        (3, 9)
    """
    return _months(language_code(language))


@cache
def _months(first: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for code in dict.fromkeys((first, "en", *languages())):
        for number, names in enumerate(months(code) if code else (), 1):
            for name in names:
                found.setdefault(name.casefold().strip("."), number)
    return found


def byline_prefix(text: str) -> int:
    """Length of what introduces an author at the start of a line, 0 if nothing does.

    Example:
        >>> byline_prefix("By Ada Okoye"), byline_prefix("Byron Bay burns"), byline_prefix("Von: A")
        (3, 0, 5)
    """
    phrases = _prefixes().get(text[:1].lower())
    if phrases is None:
        return 0
    folded = fold(text[:_LONGEST_PREFIX])
    if not folded.startswith(phrases):
        return 0
    for phrase in phrases:
        end = len(phrase)
        if folded.startswith(phrase) and _ends(text, end, phrase):
            return end + len(text[end:]) - len(text[end:].lstrip(_BETWEEN))
    return 0


def _ends(text: str, end: int, phrase: str) -> bool:
    """Whether a phrase ends at a word's border there.

    "By" is often glued to the name where style sheets make the space: "byAda Okoye".
    """
    following = text[end : end + 1]
    return (
        following in _BETWEEN
        or unspaced(phrase[-1])
        or (phrase == "by" and text[:2] == "by" and following.isupper())
    )


@cache
def _prefixes() -> dict[str, tuple[str, ...]]:
    """By their first letter the phrases that introduce an author, the longest first."""
    bare = {word for code in languages() for word in phrases(code, "bylines", "prefixes")}
    found = set(bare)
    for code in languages():
        for key in ("starts", "whole"):
            for phrase in phrases(code, "bylines", key):
                words = phrase.split()
                if words[0].rstrip(":") not in word_list("others") and (
                    words[-1] in bare or phrase.endswith((":", "："))
                ):
                    found.add(phrase.rstrip(":：").strip())
    groups: dict[str, list[str]] = {}
    for phrase in sorted(map(fold, found), key=lambda phrase: (-len(phrase), phrase)):
        groups.setdefault(phrase[0], []).append(phrase)
    return {letter: tuple(group) for letter, group in groups.items()}


@cache
def role_words() -> frozenset[str]:
    """Words for what an author does: roles of one word, and what several roles have in common."""
    roles = [role for code in languages() for role in phrases(code, "bylines", "roles")]
    counts = Counter(word for role in roles for word in set(role.casefold().split()))
    single = {role.casefold() for role in roles if " " not in role}
    common = {word for word, count in counts.items() if count > 1 and len(word) >= _SHORTEST_ROLE}
    return frozenset(single | common)


@cache
def labels() -> frozenset[str]:
    """Words that stand behind a name without a comma, as in "Ada Okoye Updated"."""
    found: set[str] = set()
    for code in languages():
        for table in ("dates", "share", "comments"):
            for key in ("whole", "starts"):
                found.update(p.rstrip(":：") for p in phrases(code, table, key) if " " not in p)
    return frozenset(word.casefold() for word in found)


@cache
def refused() -> frozenset[str]:
    """What is nobody's name: furniture that stands where names stand, and accounts."""
    found = set(word_list("nobody"))
    for code in languages():
        for table in ("bylines", "dates", "share", "comments", "navigation"):
            found.update(phrase.casefold() for phrase in phrases(code, table, "whole"))
            found.update(p.casefold().rstrip(":：") for p in phrases(code, table, "starts"))
        found.update(role.casefold() for role in phrases(code, "bylines", "roles"))
    return frozenset(found)
