"""The words that stand around names, or where names stand: roles, labels, accounts."""

from __future__ import annotations

from collections import Counter
from functools import cache

from cleanpage.describing.vocabulary import word_list
from cleanpage.phrases.book import languages, phrases

__all__ = [
    "agencies",
    "glued_roles",
    "labels",
    "no_names",
    "refused",
    "role_words",
    "roles",
    "weekdays",
]

_SHORTEST = 4
#: What words for people end with: reporter, member, author, editor.
_PERSONS = frozenset("者員员家辑輯人자")


@cache
def roles() -> frozenset[str]:
    """What an author does, case-folded: "political correspondent"."""
    return frozenset(
        role.casefold() for code in languages() for role in phrases(code, "bylines", "roles")
    )


@cache
def role_words() -> frozenset[str]:
    """Words for what an author does: roles of one word, and what several roles have in common."""
    counts = Counter(word for role in roles() for word in set(role.split()))
    single = {role for role in roles() if " " not in role}
    common = {word for word, count in counts.items() if count > 1 and len(word) >= _SHORTEST}
    return frozenset(single | common) - word_list("names", "houses")


@cache
def glued_roles() -> tuple[str, ...]:
    """What a person does, in front of a name in scripts without spaces: "北港日报记者 王文"."""
    named = {
        phrase
        for code in languages()
        for key in ("roles", "prefixes")
        for phrase in phrases(code, "bylines", key)
    }
    return tuple(sorted(role for role in named if len(role) > 1 and role[-1] in _PERSONS))


@cache
def agencies() -> frozenset[str]:
    """Agencies whose names begin small: "dpa Infocom"."""
    return frozenset(phrases("any", "credits", "whole"))


@cache
def labels() -> frozenset[str]:
    """Words that stand behind a name without a comma: "Ada Okoye Updated", "Bo Lind Follow"."""
    return frozenset(
        phrase.rstrip(":：").casefold()
        for code in languages()
        for key in ("whole", "starts")
        for phrase in phrases(code, "dates", key)
        if " " not in phrase
    ) | word_list("names", "buttons")


@cache
def refused() -> frozenset[str]:
    """What is nobody's name: furniture that stands where names stand, and accounts."""
    found = set(word_list("names", "nobody"))
    for code in languages():
        for table in ("bylines", "dates", "share", "comments", "navigation", "related"):
            for key in ("whole", "starts"):
                found.update(p.rstrip(":：").casefold() for p in phrases(code, table, key))
    return frozenset(found) | role_words()


@cache
def no_names() -> frozenset[str]:
    """Words that are no name however many of them stand together: "View More Articles"."""
    return word_list("names", "nobody") - word_list("names", "houses")


@cache
def weekdays() -> frozenset[str]:
    """Names of weekdays, case-folded; short ones are left out, for "Dom" and "Sol" are people."""
    names = (
        name.casefold().strip(".")
        for code in languages()
        for line in phrases(code, "dates", "weekdays")
        for name in line.split(", ")
    )
    return frozenset(name for name in names if len(name) > _SHORTEST)
