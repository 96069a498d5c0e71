"""Names of people and organisations out of the strings that hold them."""

from __future__ import annotations

import re

from cleanpage.describing.casing import recase
from cleanpage.describing.datetimes import find_date
from cleanpage.describing.name_parts import is_unspaced, parts_of
from cleanpage.describing.name_words import (
    agencies,
    glued_roles,
    labels,
    no_names,
    refused,
    role_words,
    roles,
    weekdays,
)
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.vocabulary import byline_prefix, is_credit, word_list

__all__ = ["is_person", "names_of"]

_ADDRESS = re.compile(r"[^\s@]++@\S++|(?:https?:)?//\S++|www\.\S++|(?<!\S)@\w++")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_BRACKETS = re.compile(r"\s*+[(\[（【][^()\[\]（）【】]*+[)\]）】]?")
_CODE = frozenset("{}<>=\\_#%$^~")
_TRIMMED = " \t-–—:.,;()[]\"'*„“”«»‹›!⋅（）【】「」"
_LONGEST = 60
_MOST_WORDS = 8
_SHORT = 3
#: Words in front of "by" in a line such as "This post was written by Ada Okoye".
_INTRODUCTION = 6


def names_of(text: str, *, visible: bool = False) -> tuple[str, ...]:
    """The names in a byline or in an author field, in order, each once.

    Args:
        text: "By Ada Okoye and Bo Lind", "Ada Okoye, Senior Editor" …
        visible: the text is a line that readers see, in which dates and roles stand beside names.

    Example:
        >>> names_of("By Ada Okoye, Bo Lind and Cy Marsh")
        ('Ada Okoye', 'Bo Lind', 'Cy Marsh')
        >>> names_of("Ada Okoye, Senior Reporter · 3 May 2024", visible=True)
        ('Ada Okoye',)
    """
    return _names_in(readable(text)[:400], visible)


def is_person(name: str) -> bool:
    """Whether a name looks like a person's: two to five words that begin with capitals.

    Example:
        >>> is_person("Ada van der Okoye"), is_person("read more"), is_person("山田太郎")
        (True, False, True)
    """
    if not name.isascii() and is_unspaced(name):
        return len(name) <= 8
    parts = name.split(",", maxsplit=1)[0].split()
    if not 2 <= len(parts) <= 5 or any(map(str.isdigit, name)) or _has_role(name):
        return False
    particles = word_list("names", "particles")
    return particles.issuperset([part for part in parts if part[0].islower()])


def _names_in(text: str, visible: bool) -> tuple[str, ...]:
    if "@" in text or "//" in text or "www." in text:
        text = _ADDRESS.sub(" ; ", text)
    if visible:
        text = _without_date(text)
    text = _without_brackets(_introduced(text, visible))
    found: dict[str, str] = {}
    with_role = False  # whether the last name had its role behind it without a comma
    for raw in _of_writers(parts_of(text)):
        whole = _without_labels(raw) if visible else raw
        name = _without_role(whole)
        if with_role and name == whole and _is_place(name, text.partition(raw)[0]):
            break
        with_role = name != whole and whole.startswith(name)
        part = _trim(name)
        if found and _is_credential(part):
            name = f"{found.popitem()[1]}, {part}"
            found[fold(name)] = name
            continue
        if ((visible or found) and _has_role(part)) or (visible and found and _is_aside(part)):
            if found:
                break  # what follows a role is its department and its house
            continue
        key = fold(part)
        if _can_be(part, key) and not (visible and _is_label(part)):
            found.setdefault(key, recase(part))
    return tuple(found.values())


def _of_writers(parts: list[str]) -> list[str]:
    """Parts without those that name who did something else: "…, reviewed by Bo Lind, MD"."""
    own: list[str] = []
    others = False
    for part in parts:
        if _is_of_others(part):
            if own:
                break
            others = True
        elif not is_credit(part) and (own or not others or not _is_credential(part)):
            own.append(part)
    return own


def _is_of_others(part: str) -> bool:
    """Whether it names who did something else than write: "Edited by Bo Lind"."""
    words = part.split()
    if len(words) < 3 or words[0].casefold() not in word_list("names", "others"):
        return False
    return any(byline_prefix(" ".join(words[place : place + 2])) for place in (1, 2))


def _is_place(name: str, before: str) -> bool:
    """Whether what follows a name with its role is where they are, or their house."""
    return not is_person(name) or (before.rstrip().endswith(",") and not is_unspaced(name))


def _without_date(text: str) -> str:
    """Dates out, of a byline that gives them: two of them at the most."""
    for _ in range(2):
        if not _DIGIT.search(text):
            break
        dated = find_date(text)
        if dated is None:
            break
        text = f"{text[: dated.start]} ; {text[dated.end :]}"
    return text


def _introduced(text: str, visible: bool) -> str:
    """What follows "By", or "Press release by"."""
    text = text.strip().lstrip("([（【")
    if length := byline_prefix(text):
        rest = text[length:]
        if not visible and " " not in rest and text[:2].lower() != "by":
            return text  # "Di Roth" is a name as well as "by Roth" in Italian
        return rest[byline_prefix(rest) :] if text[length - 1] == "/" else rest
    words = text.split()
    kinds = word_list("names", "texts")
    told = False  # whether what was written has been named
    for place, word in enumerate(words[: _INTRODUCTION + 1]):
        if told and word[0].islower():
            length = byline_prefix(" ".join(words[place : place + 2]))
            if length:
                return " ".join(words[place:])[length:]
        told = told or word.casefold() in kinds
    return text


def _without_brackets(text: str) -> str:
    """A text without what stands in brackets, unless all of it does."""
    if "(" in text or "[" in text or "（" in text or "【" in text:
        return _BRACKETS.sub("", text).strip() or text
    return text.strip() or text


def _without_labels(part: str) -> str:
    """A part without a second "by", and without small words and labels at its end."""
    words = part[byline_prefix(part) :].split()
    for word in words:
        if word[0].isupper():
            return _without_small_words(words)
    if len(words) > 1 and is_unspaced(words[0]) and words[-1] in labels():
        words.pop()
    return " ".join(words)


def _without_small_words(words: list[str]) -> str:
    """The words up to the first that begins small, but for those that stand within names."""
    particles, conjunctions = word_list("names", "particles"), word_list("names", "conjunctions")
    end = 1
    for word in words[1:]:
        if word[0].islower() and word not in particles and word not in conjunctions:
            break
        end += 1
    while end and words[end - 1].islower():
        end -= 1
    # "Ada Okoye Follow", but Emily Post
    while end > 2 and words[end - 1].strip(_TRIMMED).casefold() in labels():
        end -= 1
    return " ".join(words[:end])


def _without_role(part: str) -> str:
    """A name without what its person does, which stands behind it or, with their house, before.

    A role of one word is no more than that behind a name of two: what else stands in front of it
    is a subject or a house ("Ada Okoye Travel Editor").
    """
    if " " not in part:
        return part
    words = [word.strip(_TRIMMED).casefold() for word in part.split()]
    if len(words) == 2 and is_unspaced(words[0]):
        first, _, last = part.partition(" ")
        if words[0].endswith(glued_roles()):
            return last
        return first if words[1].endswith(glued_roles()) else part
    if role_words().isdisjoint(words) or words[-1] in word_list("names", "houses"):
        return part  # "Great Day Editorial Team"
    particles = word_list("names", "particles")
    for place in range(1, len(words)):
        if " ".join(words[place:]) in roles():
            before = [word for word in words[:place] if word not in particles]
            name = " ".join(part.split()[:place])
            alone = place == len(words) - 1 and len(before) > 2
            return part if alone or not is_person(name) else name
    return part


def _trim(part: str) -> str:
    """A part without the punctuation around it; the dot of an abbreviation stays."""
    name = part.strip(_TRIMMED)
    last = name.rpartition(" ")[2]
    short = len(last) == 1 or last in ("Jr", "Sr") or "." in last
    return f"{name}." if short and part.rstrip().endswith(f"{last}.") else name


def _is_credential(part: str) -> bool:
    known = word_list("names", "credentials")
    words = part.replace(".", "").replace("®", "").split()
    return (bool(words) and all(word in known for word in words)) or (
        part.endswith("®") and part[:-1].isupper()
    )


def _is_label(part: str) -> bool:
    """A part of a line that is no name: "read more", "le", "Tuesday"."""
    if part.islower() and (" " in part or len(part) <= _SHORT):
        return True
    first, _, rest = part.partition(" ")
    if rest[:1].isdigit() and first.casefold() in labels():
        return True  # "Updated 4 hours ago"
    if (
        first != part
        and first[0].isalpha()
        and first.islower()
        and first not in word_list("names", "particles")
        and first not in agencies()
    ):
        return True  # "By using Example you agree"
    return first.strip(_TRIMMED).casefold() in weekdays()


def _is_aside(part: str) -> bool:
    """What goes on after the names: "in Politics"."""
    return part[:1].islower() and part.partition(" ")[0] not in word_list("names", "particles")


def _has_role(part: str) -> bool:
    return not role_words().isdisjoint([w.strip(_TRIMMED) for w in part.casefold().split()])


def _can_be(name: str, key: str) -> bool:
    return (
        1 < len(name) <= _LONGEST
        and key not in refused()
        and not no_names().issuperset(key.split())
        and len(key.split()) <= _MOST_WORDS
        and bool(_LETTER.search(name))
        and _CODE.isdisjoint(name)
    )
