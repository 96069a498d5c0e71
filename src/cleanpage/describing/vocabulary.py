"""The words that describing needs, of all languages together, loaded on first use."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

import regex

from cleanpage.phrases.book import language_code, languages, months, phrases

__all__ = ["labels", "month_names", "opens_byline", "prefix", "refused", "role_words", "word_list"]

_SHORTEST_ROLE = 4


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


@cache
def prefix() -> regex.Pattern[str]:
    """Matches what introduces an author at the start of a line ("By", "Von", "Text: ").

    Example:
        >>> prefix().match("By Ada Okoye").end(), prefix().match("Byron Bay burns")
        (3, None)
    """
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
    longest = "|".join(regex.escape(p) for p in sorted(found, key=lambda p: (-len(p), p)))
    # The byline is often glued to the name where style sheets make the space: "byAda Okoye".
    return regex.compile(
        rf"(?:(?i:{longest})(?:\s*+[:：／/|]\s*+|\s++(?=\S)|(?<=[\u3000-\u9fff])|$)|by(?=\p{{Lu}}))"
    )


@cache
def opens_byline() -> frozenset[str]:
    """The first words of all that `prefix` matches, case-folded: a quick test for a line."""
    found = set()
    for code in languages():
        for key in ("prefixes", "starts", "whole"):
            for phrase in phrases(code, "bylines", key):
                found.add(phrase.split()[0].rstrip(":：").casefold())
    return frozenset(found)


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
    found = set()
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
