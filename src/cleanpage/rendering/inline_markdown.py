"""Inline events to a line of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from cleanpage.block import Mark
from cleanpage.rendering.escaping import (
    code_span,
    escape_target,
    escape_text,
    is_separator,
    may_be_punctuation,
)
from cleanpage.rendering.inline import Action, Event

__all__ = ["inline_markdown"]

_UNKNOWN_TO_MARKDOWN = frozenset((Mark.SUPERSCRIPT, Mark.SUBSCRIPT))
_DELIMITED = frozenset((Mark.STRONG, Mark.EMPHASIS))
_PLAIN = Event(Action.TEXT).mark
_END = Event(Action.TEXT)


def inline_markdown(events: Iterable[Event]) -> str:
    r"""Write events as one line of Markdown; line breaks in texts become spaces.

    Example:
        >>> from cleanpage.rendering.inline import Span, inline_events
        >>> print(inline_markdown(inline_events("2 * 3 is “six”!", [Span(9, 14, Mark.STRONG)])))
        2 \* 3 is **“six”**!
    """
    known = _known_events(events)
    # Next to strong text emphasis gets its own character: runs of one character for both can be
    # read in several ways (CommonMark 6.2, rules 9 and 10).
    has_strong = any(event.mark is Mark.STRONG for event in known)
    delimiters = {Mark.STRONG: "**", Mark.EMPHASIS: "_" if has_strong else "*"}
    referenced = _referenced(known, delimiters)
    out: list[str] = []
    target = ""
    for place, (event, following) in enumerate(pairwise([*known, _END])):
        action, mark, text, address = event
        if action is Action.TEXT:
            shown = code_span(text) if mark is Mark.CODE else _text(text, *referenced[place])
            is_link_next = following[:2] == (Action.OPEN, Mark.LINK)
            out.append(shown[:-1] + "\\!" if is_link_next and shown[-1] == "!" else shown)
        elif action is Action.IMAGE:
            out.append(f"![{escape_text(_one_line(text))}]({escape_target(address)})")
        elif mark in _DELIMITED:
            out.append(delimiters[mark])
        elif action is Action.OPEN:
            target = escape_target(address)
            out.append("[")
        else:
            out.append(f"]({target})")
    return "".join(out)


def _known_events(events: Iterable[Event]) -> list[Event]:
    """The events that Markdown has a form for, the texts of code spans marked as code."""
    known = [_END]
    in_code = False
    for event in events:
        action, mark, text, _ = event
        last = known[-1]
        if action is Action.TEXT:
            kind = Mark.CODE if in_code else _PLAIN
            if last.text and last[:2] == (Action.TEXT, kind):
                text = known.pop().text + text
            known.append(Event(Action.TEXT, kind, text))
        elif mark is Mark.CODE:
            in_code = action is Action.OPEN
        elif action is Action.IMAGE:
            known.append(event)
        elif in_code or mark in _UNKNOWN_TO_MARKDOWN:
            continue
        elif mark in _DELIMITED and action is Action.OPEN and last[:2] == (Action.CLOSE, mark):
            del known[-1]
        else:
            known.append(event)
    return known[1:]


def _referenced(events: Sequence[Event], delimiters: Mapping[Mark, str]) -> list[list[bool]]:
    """For each event whether its first, its last character is written as a character reference.

    A delimiter that has punctuation inside, or is an underscore, must have white space or
    punctuation outside (CommonMark 6.2). Where a letter stands there, it is written as a character
    reference, which counts as punctuation and reads the same.
    """
    found = [[False, False] for _ in events]

    def edge(place: int, side: int) -> str:
        """The first (side 0) or last character that an event writes."""
        if not 0 <= place < len(events):
            return ""
        action, mark, text, _ = events[place]
        if action is not Action.TEXT or mark is Mark.CODE:
            return "*"
        is_reference = found[place][side] or (len(text) == 1 and any(found[place]))
        return "&" if is_reference else text[-side]

    def check(place: int, outside: int, side: int) -> None:
        mark = events[place].mark
        inside = edge(2 * place - outside, 1 - side)
        if (delimiters[mark] == "_" or may_be_punctuation(inside)) and not is_separator(
            edge(outside, side)
        ):
            found[outside][side] = True

    for place in reversed(range(len(events))):
        if events[place].action is Action.OPEN and events[place].mark in _DELIMITED:
            check(place, place - 1, 1)
    for place in range(len(events)):
        if events[place].action is Action.CLOSE and events[place].mark in _DELIMITED:
            check(place, place + 1, 0)
    return found


def _text(text: str, first: bool, last: bool) -> str:
    if len(text) == 1:
        return f"&#{ord(text)};" if first or last else escape_text(text)
    start = f"&#{ord(text[0])};" if first else ""
    end = f"&#{ord(text[-1])};" if last else ""
    return start + escape_text(text[first : len(text) - last]) + end


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")
