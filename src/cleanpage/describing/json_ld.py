"""JSON as it is found in the wild, read in linear time whatever its state.

What is right is read by the standard library. The rest (trailing or missing commas, raw newlines,
comments, CDATA marks, cut-off ends, nesting of any depth) by a small reader of its own, which
keeps what it understands and never raises.
"""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["read_json"]

_WRAPPING = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>|^[ \t]*+//.*+$", re.MULTILINE)
_TOKEN = re.compile(
    r"""
      (?P<string>"(?:[^"\\]|\\.)*+(?:"|\Z))   # a string, an unclosed last one too
    | (?P<mark>[{}\[\],:])
    | (?P<comment>/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z))
    | (?P<word>[^\s"{}\[\],:/]++)             # number, true, false, null, a bare key
    """,
    re.VERBOSE | re.DOTALL,
)
#: Levels that are kept; schema.org's own examples have less than ten.
_DEEPEST = 60
_CONSTANTS = {"true": True, "false": False, "null": None}


def read_json(text: str) -> list[Any]:
    r"""All JSON values in a text, as far as it can be understood.

    Args:
        text: the contents of a JSON-LD script.

    Returns:
        The values in order: usually one, none for what is no JSON.

    Example:
        >>> read_json('{"@type": "NewsArticle", "headline": "Line one\nline two",}')
        [{'@type': 'NewsArticle', 'headline': 'Line one\nline two'}]
    """
    text = text.strip()
    if not text:
        return []
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return _read_loosely(_WRAPPING.sub(" ", text))


def _read_loosely(text: str) -> list[Any]:
    """Builds values with an explicit stack, so that depth cannot hurt."""
    found: list[Any] = []
    stack: list[_Open] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        kind = match.lastgroup
        if kind == "comment":
            continue
        if token in ("{", "["):
            stack.append(_Open({} if token == "{" else []))
        elif token in ("}", "]"):
            if stack:
                _close(stack, found)
        elif token == ",":
            if stack:
                stack[-1].key = None
        elif token != ":" and stack:
            value = _string(token) if kind == "string" else _word(token)
            stack[-1].take(value)
    while stack:
        _close(stack, found)
    return found


class _Open:
    """An object or array that is being read."""

    __slots__ = ("key", "value")

    def __init__(self, value: dict[str, Any] | list[Any]) -> None:
        self.value = value
        self.key: str | None = None

    def take(self, item: object) -> None:
        """Adds an item: of an array an element, of an object a key or the value that follows it."""
        if isinstance(self.value, list):
            self.value.append(item)
        elif self.key is None:
            self.key = item if isinstance(item, str) else str(item)
        else:
            self.value[self.key] = item
            self.key = None


def _close(stack: list[_Open], found: list[Any]) -> None:
    closed = stack.pop().value
    if not stack:
        found.append(closed)
    elif len(stack) < _DEEPEST and (isinstance(stack[-1].value, list) or stack[-1].key is not None):
        stack[-1].take(closed)
    else:
        stack[-1].key = None


def _string(token: str) -> str:
    body = token[1:-1] if len(token) > 1 and token.endswith('"') else token[1:]
    if "\\" not in body:
        return body
    try:
        return str(json.loads(f'"{body}"', strict=False))
    except ValueError:
        return body.replace("\\", "")


def _word(token: str) -> object:
    if token in _CONSTANTS:
        return _CONSTANTS[token]
    try:
        return json.loads(token)
    except (ValueError, RecursionError):
        return token
