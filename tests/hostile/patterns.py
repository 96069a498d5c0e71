"""The package's regular expressions, and inputs that nearly match them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import cleanpage
from cleanpage.phrases.book import book, languages

__all__ = ["near_misses", "patterns"]

#: What stands for a class of characters.
_MEMBERS = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_SPACE": " ",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_NOT_WORD": "-",
}
_SAMPLES = "aA1 -.,:;<>&\"'/\\\n\t(){}[]|é港"
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
#: A repeat that may be longer is grown.
_LONG = 8


def patterns() -> dict[str, Any]:
    """All patterns of the package by the place where they are kept."""
    found: dict[str, Any] = {}
    for info in pkgutil.walk_packages(cleanpage.__path__, "cleanpage."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for place, pattern in _within(value, f"{info.name}.{name}"):
                found.setdefault(place, pattern)
    for language in ("any", *languages()):
        for table, lists in book(language).items():
            for number, source in enumerate(lists.get("pattern", ())):
                found[f"{language}.toml [{table}] pattern {number}"] = re.compile(source)
    own = {id(pattern): place for place, pattern in reversed(found.items())}
    return {place: pattern for place, pattern in found.items() if own[id(pattern)] == place}


def _within(value: object, place: str) -> Iterator[tuple[str, Any]]:
    bound = getattr(value, "__self__", None)
    if isinstance(value, re.Pattern):
        yield place, value
    elif isinstance(bound, re.Pattern):
        yield place, bound
    elif isinstance(value, Mapping) and not isinstance(value, ModuleType):
        for key, item in value.items():
            if isinstance(item, re.Pattern):
                yield f"{place}[{key!r}]", item
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _within(item, f"{place}[{index}]") if item is not value else ()


def near_misses(pattern: Any, n: int) -> Iterator[str | bytes]:
    """Inputs of about n characters that a pattern nearly matches.

    For each of its long repeats and each choice of its alternatives: what stands before it, it
    itself n times, and something that cannot follow; and its beginning again and again.
    """
    source = pattern.pattern
    is_bytes = isinstance(source, bytes)
    seen: set[str] = set()
    for text in _attacks(source.decode("latin-1") if is_bytes else source, pattern.flags, n):
        if text not in seen:
            seen.add(text)
            yield text.encode("latin-1", "replace") if is_bytes else text


def _attacks(source: str, flags: int, n: int) -> Iterator[str]:
    tree = _parser.parse(source, flags & (re.VERBOSE | re.IGNORECASE | re.DOTALL))
    for choice in range(4):
        writer = _Writer(choice)
        plain = writer.write(tree)
        yield (plain * n)[:n]
        yield (plain[:-1] * n)[:n]
        yield (plain[: len(plain) // 2 + 1] * n)[:n]
        for grown in range(writer.repeats):
            marked = _Writer(choice, grown).write(tree)
            before, body, after = marked.split("\ue000")[:3] if "\ue000" in marked else ("", "", "")
            long = (body * n)[:n]
            yield from (before + long + "\0", before + long + after[:-1] + "\0", long)
            yield ((before + body) * n)[:n]
            yield ((body + after) * n)[:n] + "\0"


class _Writer:
    """Writes a string that a pattern matches, each repeat once; one of them between marks."""

    def __init__(self, choice: int, grown: int = -1) -> None:
        self.choice = choice
        self.grown = grown
        self.repeats = 0
        self.groups: dict[int, str] = {}

    def write(self, nodes: Any) -> str:
        return "".join(self._node(str(code), value) for code, value in nodes)

    def _node(self, code: str, value: Any) -> str:
        if code in _REPEATS:
            return self._repeat(*value)
        if code in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            return _character(code, value, self.choice)
        if code == "GROUPREF":
            return self.groups.get(value, "")
        if code == "SUBPATTERN":
            text = self.write(value[3])
            self.groups[value[0]] = text.replace("\ue000", "")
            return text
        inner = {
            "BRANCH": lambda: value[1][self.choice % len(value[1])],
            "ATOMIC_GROUP": lambda: value,
        }
        return self.write(inner[code]()) if code in inner else ""  # assertions, anchors

    def _repeat(self, least: int, most: int, nodes: Any) -> str:
        text = self.write(nodes).replace("\ue000", "")
        if int(most) < _LONG:
            return text * max(int(least), 1)
        number, self.repeats = self.repeats, self.repeats + 1
        return f"\ue000{text}\ue000" if number == self.grown else text * max(int(least), 1)


def _character(code: str, value: Any, choice: int) -> str:
    if code == "LITERAL":
        return chr(value)
    if code == "NOT_LITERAL":
        return next(char for char in _SAMPLES if ord(char) != value)
    if code == "ANY":
        return "a"
    negated = str(value[0][0]) == "NEGATE"
    members = [_member(str(kind), what) for kind, what in value if str(kind) != "NEGATE"]
    if not negated:
        return members[choice % len(members)]
    return next((char for char in _SAMPLES if char not in members), "ø")


def _member(kind: str, what: Any) -> str:
    if kind == "RANGE":
        return chr(what[0])
    return chr(what) if kind == "LITERAL" else _MEMBERS.get(str(what), "a")
