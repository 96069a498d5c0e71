"""How the text of an element is to be read: what its blocks will be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import regex

from cleanpage.block import Kind
from cleanpage.reading import elements

__all__ = ["Counter", "Flow", "inner_flow"]

_CODE_LANGUAGE = regex.compile(r"\b(?:language|lang|highlight-source)-([\w+#.]++)")
_HIDDEN_STYLE = regex.compile(r"(?i)(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)")
_LARGEST_NUMBER = 1_000_000_000


class Counter:
    """The numbering of one list, counted up while it is read."""

    __slots__ = ("next", "ordered")

    def __init__(self, ordered: bool, first: int) -> None:
        self.ordered = ordered
        self.next = first


class Flow(NamedTuple):
    """What the blocks of an element are: most elements hand on what they stand in.

    `marker` is a list of one string that the first block of a list item takes out.
    """

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    depth: int = 0
    group: int = 0
    counter: Counter | None = None
    marker: list[str] | None = None
    code: str | None = None
    hidden: bool = False


def inner_flow(flow: Flow, tag: str, attributes: Mapping[str, str], number: int) -> Flow:
    """The flow inside an element, given the one around it.

    Args:
        flow: of the element's parent.
        tag: the element's name.
        attributes: the element's attributes.
        number: the element's number, which names a list or a table that begins here.
    """
    if tag in elements.HIDING or tag == "dialog" or (attributes and is_hidden(attributes)):
        hidden = tag != "dialog" or "open" not in attributes or is_hidden(attributes)
        flow = flow._replace(hidden=flow.hidden or hidden)
    if tag in _LISTS:
        counter = Counter(tag == "ol", _number(attributes.get("start"), 1))
        group = flow.group if flow.depth else number
        return flow._replace(depth=flow.depth + 1, group=group, counter=counter)
    if tag in _GROUPS:
        return flow._replace(group=number, depth=0)
    kind = elements.KINDS.get(tag)
    if kind is None:
        return flow
    if kind is Kind.LIST_ITEM:
        marker = [_take_number(flow, attributes)]
        return flow._replace(kind=kind, level=max(flow.depth, 1), marker=marker)
    if kind is Kind.CODE:
        found = _CODE_LANGUAGE.search(attributes.get("class", "")[:400])
        return flow._replace(kind=kind, level=0, code=found[1] if found else "")
    return flow._replace(kind=kind, level=elements.HEADINGS.get(tag, 0))


_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_GROUPS = frozenset(("table", "dl"))


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether the markup alone hides the element from readers.

    Example:
        >>> is_hidden({"style": "color: red; display:none"}), is_hidden({"aria-hidden": "true"})
        (True, False)
    """
    if "hidden" in attributes:
        return attributes["hidden"].strip().lower() != "false"
    return "style" in attributes and bool(_HIDDEN_STYLE.search(attributes["style"][:2000]))


def _take_number(flow: Flow, attributes: Mapping[str, str]) -> str:
    counter = flow.counter
    if counter is None or not counter.ordered:
        return "-"
    number = _number(attributes.get("value"), counter.next)
    counter.next = number + 1
    return f"{number}."


def _number(value: str | None, default: int) -> int:
    digits = (value or "").strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        return default
    return min(int(digits), _LARGEST_NUMBER)
