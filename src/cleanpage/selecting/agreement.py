"""What a page says of its own text: the JSON-LD `articleBody`, the description, the title."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleanpage.reading.page import Marked

__all__ = ["Claims", "beginning", "claims_of", "pairs_of", "rules_out", "searchable", "squash"]

#: The string behind `"articleBody":`, as it stands in the JSON.
_ARTICLE_BODY = re.compile(r'"articleBody"\s*+:\s*+"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_MARKUP = re.compile(r"<[^<>]*+>|&[a-z]++;|&\#[0-9]++;")
_NO_WORD_BYTES = bytes(code for code in range(128) if not chr(code).isalnum())
_SHORTEST = 8
_SHORTEST_BODY = 200
_PROBE = 48
_PART = 10_000
#: Beginnings times characters to look for them in, as of 2,000 blocks in 100,000 characters: what
#: is beyond would take its time and tell nothing.
_MOST_WORK = 200_000_000
_TITLES = frozenset(("og:title", "twitter:title"))
_DESCRIPTIONS = frozenset(("og:description", "description", "twitter:description"))


class Claims(NamedTuple):
    """What the page's head says of the article: squashed texts, empty where it says nothing."""

    body: str = ""
    description: str = ""
    title: str = ""


def claims_of(marked: Iterable[Marked]) -> Claims:
    """Read them from the page's marked elements."""
    body, descriptions, titles = "", [], []
    for element in marked:
        if element.tag == "script":
            if "articleBody" not in element.text:
                continue
            for found in _ARTICLE_BODY.finditer(element.text):
                body = max(body, _plain(found[1]), key=len)
        elif element.tag == "meta":
            name = element.attributes.get("property") or element.attributes.get("name") or ""
            content = element.attributes.get("content", "")
            if name.lower() in _DESCRIPTIONS:
                descriptions.append(content)
            elif name.lower() in _TITLES:
                titles.append(content)
        elif element.tag == "title":
            titles.append(element.text)
    if len(body) < _SHORTEST_BODY:
        body = ""
    return Claims(body, squash(" ".join(descriptions)), squash(" ".join(titles)))


def beginning(text: str) -> str:
    """The beginning of a block's text, squashed; empty if it is too short to say anything."""
    return squash(text[:_PROBE]) if len(text) >= _SHORTEST else ""


def searchable(text: str, blocks: int) -> str:
    """A claim, or nothing if it would take too long to look for so many blocks in it."""
    return text if blocks * len(text) <= _MOST_WORK else ""


def pairs_of(texts: Sequence[str]) -> bytearray:
    """Which two ASCII characters follow each other in squashed texts, for `rules_out`."""
    pairs = bytearray(1 << 14)
    for text in texts:
        before = 0
        for char in text:
            code = ord(char)
            if code < 128 and before < 128:
                pairs[before << 7 | code] = 1
            before = code
    return pairs


def rules_out(pairs: bytearray, text: str) -> bool:
    """Whether two characters of a block's beginning never follow each other in those texts.

    Most blocks are told apart so before they are squashed. Of what is not ASCII nothing is known.
    """
    before = 0
    for place, char in enumerate(text):
        code = ord(char)
        if code > 127 or place >= _PROBE:
            return False
        if char.isalnum():
            code |= 32  # lower case
            if before and not pairs[before << 7 | code]:
                return True
            before = code
    return False


def squash(text: str) -> str:
    """Letters and digits only, lower case.

    Example:
        >>> squash("“Don’t,” he said.")
        'donthesaid'
    """
    lower = text.lower()
    if lower.isascii():
        return lower.encode("ascii").translate(None, _NO_WORD_BYTES).decode("ascii")
    if len(lower) > _PART:  # as a single list of words a long text would fill the memory
        return "".join([squash(lower[at : at + _PART]) for at in range(0, len(lower), _PART)])
    words = []
    start = -1
    for place, char in enumerate(lower):
        if "a" <= char <= "z" or char.isalnum():
            if start < 0:
                start = place
        elif start >= 0:
            words.append(lower[start:place])
            start = -1
    if start >= 0:
        words.append(lower[start:])
    return "".join(words)


def _plain(literal: str) -> str:
    try:
        text = str(json.loads(f'"{literal}"', strict=False))
    except ValueError:
        text = literal
    return squash(_MARKUP.sub(" ", text))
