"""Names of people and organisations out of the strings that hold them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanpage.describing.calendar import month_names
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.vocabulary import byline_prefix, conjunction, role

__all__ = ["is_person", "names_of"]

_ADDRESS = regex.compile(r"\(?\S++@\S++|https?://\S++|www\.\S++|(?<!\S)@\w++")
_LIST = regex.compile(r"\s*+[;|•·、\n／]\s*+|\s*+,\s*+|\s++[-–—/]\s++")
_CREDENTIAL = regex.compile(
    r"(?:Jr|Sr|II|III|IV|MD|PhD|DDS|DMD|DO|RN|RD|RDN|LDN?|CPA|CFP|CFA|MBA|MSc?|MA|BSc?|MPH|JD|Esq|DVM|PharmD|LCSW|"
    r"CPT|NP|PA-C|FACLM|CDN|CSCS|EdD|PsyD|LMFT|MCR|SMT|FACP|[A-Z]{2,6}®)+"
)
_PARTICLES = frozenset("de da do di del della der den van von zu zum la le du el al bin ibn ben dos das af av ter ten y e und".split())
_NOBODY = frozenset(
    "admin administrator adminn author authors editor editors staff webmaster root user guest unknown anonymous none null "
    "undefined wordpress website web default test team contributor published updated share print nan "
    "by von par por di the blog posted written facebook twitter about follow home more".split()
)
_WORD = regex.compile(r"[^\W\d_][\w'’.\-‐·]*+")
_IDEOGRAPHS = regex.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DIGIT = regex.compile(r"\d")
_BRACKETS = regex.compile(r"\s*+[(\[（][^()\[\]（）]*+[)\]）]?")
_LONGEST = 60


def names_of(text: str, *, visible: bool = False) -> tuple[str, ...]:
    """The names in a byline or in an author field, in order, each once.

    Args:
        text: "By Ada Okoye and Bo Lind", "Ada Okoye, Senior Editor" …
        visible: the text is a byline that readers see, in which dates and roles may follow names.

    Example:
        >>> names_of("By Ada Okoye, Bo Lind and Cy Marsh")
        ('Ada Okoye', 'Bo Lind', 'Cy Marsh')
    """
    text = readable(text)[:400]
    if text.startswith(("http://", "https://", "www.", "/")):
        return ()
    text = _ADDRESS.sub(" ; ", text)
    text = _without_prefix(text)
    found: dict[str, str] = {}
    for part in _parts(_BRACKETS.sub("", text) or text):
        part = _without_prefix(part)
        if _CREDENTIAL.fullmatch(part.replace(".", "").replace(" ", "")) and found:
            key, name = found.popitem()
            found[fold(f"{name} {part}")] = f"{name}, {part}"
            continue
        if visible:
            part = _before_date(part)
            if role().search(part):
                if found:
                    break
                continue
        part = part.strip(" -–—:,()\"'*„“”«»")
        key = fold(part)
        if _can_be(part, key):
            found.setdefault(key, part)
    return tuple(found.values())


def is_person(name: str) -> bool:
    """Whether a name looks like a person's: two to five words that begin with capitals.

    Example:
        >>> is_person("Ada van der Okoye"), is_person("read more"), is_person("山田太郎")
        (True, False, True)
    """
    if _IDEOGRAPHS.search(name):
        return len(name) <= 8
    parts = name.split(",")[0].split()
    if not 2 <= len(parts) <= 5 or any(map(str.isdigit, name)):
        return False
    return all(part in _PARTICLES or not part[0].islower() for part in parts) and not role().search(name)


def _without_prefix(text: str) -> str:
    match = byline_prefix().match(text)
    return text[match.end() :] if match else text


def _parts(text: str) -> Iterator[str]:
    """A list of names at its separators; "and" separates only what looks like names."""
    for part in _LIST.split(text):
        part = part.strip()
        both = conjunction().split(part)
        if len(both) > 1 and all(len(one.split()) > 1 or is_person(one) for one in both):
            yield from both
        elif part:
            first = conjunction().match(" " + part)
            yield part[first.end() - 1 :] if first else part


def _before_date(part: str) -> str:
    """What stands before the first number and the month's name in front of it."""
    digit = _DIGIT.search(part)
    if not digit:
        return part
    words = part[: digit.start()].split()
    while words and words[-1].strip(".,").casefold() in month_names():
        words.pop()
    return " ".join(words)


def _can_be(name: str, key: str) -> bool:
    return (
        1 < len(name) <= _LONGEST
        and key not in _NOBODY
        and bool(_WORD.search(name))
        and len(key.split()) <= 8
        and not name.startswith("@")
    )
