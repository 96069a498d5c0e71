"""How the text of an element is to be read: what its blocks will be."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cleanpage.block import Kind
from cleanpage.reading.elements import HEADINGS, HIDING, KINDS

__all__ = ["Counter", "Flow", "inner_flow"]

_CODE_LANGUAGE = re.compile(r"\b(?:language|lang|highlight-source)-([\w+#.]++)")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)")
# The members of an enumeration are slow to reach.
_CODE, _LIST_ITEM, _PARAGRAPH = Kind.CODE, Kind.LIST_ITEM, Kind.PARAGRAPH


class Counter:
    """The numbering of one list, counted up while it is read."""

    __slots__ = ("next", "ordered")

    def __init__(self, ordered: bool, first: int) -> None:
        self.ordered = ordered
        self.next = first


class Flow:
    """What the blocks of an element are: most elements hand on what they stand in.

    Nobody alters a flow but `inner_flow` the one that it has just made. `marker` is a list of one
    string that the first block of a list item takes out.
    """

    __slots__ = ("code", "counter", "depth", "group", "hidden", "kind", "level", "marker")

    def __init__(self) -> None:
        self.kind = _PARAGRAPH
        self.level = 0
        self.depth = 0
        self.group = 0
        self.counter: Counter | None = None
        self.marker: list[str] | None = None
        self.code: str | None = None
        self.hidden = False

    def copy(self) -> Flow:
        """One alike."""
        flow = Flow()
        flow.kind = self.kind
        flow.level = self.level
        flow.depth = self.depth
        flow.group = self.group
        flow.counter = self.counter
        flow.marker = self.marker
        flow.code = self.code
        flow.hidden = self.hidden
        return flow


def inner_flow(flow: Flow, tag: str, attributes: Mapping[str, str], number: int) -> Flow:
    """The flow inside an element, given the one around it.

    Args:
        flow: of the element's parent.
        tag: the element's name.
        attributes: the element's attributes.
        number: the element's number, which names a list or a table that begins here.
    """
    inner = flow.copy()
    if tag in HIDING or tag == "dialog" or (attributes and is_hidden(attributes)):
        shown = tag == "dialog" and "open" in attributes and not is_hidden(attributes)
        inner.hidden = flow.hidden or not shown
    kind = KINDS.get(tag)
    if tag in _LISTS:
        inner.counter = Counter(tag == "ol", _number(attributes.get("start"), 1))
        inner.group = flow.group if flow.depth else number
        inner.depth = flow.depth + 1
    elif tag in _GROUPS:
        inner.group, inner.depth = number, 0
    elif kind is not None:
        inner.kind = kind
        inner.level = HEADINGS.get(tag, 0)
        if kind is _LIST_ITEM:
            inner.marker = [_take_number(flow, attributes)]
            inner.level = max(flow.depth, 1)
        elif kind is _CODE:
            found = _CODE_LANGUAGE.search(attributes.get("class", "")[:400])
            inner.code = found[1] if found else ""
    return inner


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
    style = attributes.get("style")
    return style is not None and _hides(style[:2000].lower())


def _hides(style: str) -> bool:
    # most styles say neither, which is told faster than by the pattern
    return ("none" in style or "hidden" in style) and bool(_HIDDEN_STYLE.search(style))


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
    return int(digits)
