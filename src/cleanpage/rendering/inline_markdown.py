"""Inline events to a line of Markdown."""

from __future__ import annotations

from collections.abc import Iterable
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
    emphasis = "_" if any(event.mark is Mark.STRONG for event in known) else "*"
    line = _Line(emphasis)
    for event, following in pairwise([*known, _END]):
        line.add(event, following)
    return "".join(line.pieces)


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


class _Line:
    """The line that is being written."""

    def __init__(self, emphasis: str) -> None:
        self.pieces: list[str] = []
        self._delimiters = {Mark.EMPHASIS: emphasis, Mark.STRONG: "**"}
        self._target = ""
        self._separate = False

    def add(self, event: Event, following: Event) -> None:
        action, mark, text, target = event
        if action is Action.TEXT:
            self.pieces.append(
                code_span(text) if mark is Mark.CODE else self._text(text, following)
            )
        elif action is Action.IMAGE:
            self.pieces.append(f"![{escape_text(_one_line(text))}]({escape_target(target)})")
        elif mark is Mark.LINK and action is Action.OPEN:
            self._target = target
            self.pieces.append("[")
        elif mark is Mark.LINK:
            self.pieces.append(f"]({escape_target(self._target)})")
        elif action is Action.OPEN:
            self._open(self._delimiters[mark], following)
        else:
            self._close(self._delimiters[mark], following)

    def _text(self, text: str, following: Event) -> str:
        first = ""
        if self._separate:
            first, text, self._separate = f"&#{ord(text[0])};", text[1:], False
        escaped = escape_text(text)
        if escaped.endswith("!") and following[:2] == (Action.OPEN, Mark.LINK):
            escaped = escaped[:-1] + "\\!"
        return first + escaped

    def _open(self, delimiter: str, following: Event) -> None:
        before = self.pieces[-1] if self.pieces else ""
        if _needs_separator(delimiter, _first(following)) and not is_separator(before[-1:]):
            self.pieces[-1] = f"{before[:-1]}&#{ord(before[-1])};"
        self.pieces.append(delimiter)

    def _close(self, delimiter: str, following: Event) -> None:
        inside = self.pieces[-1][-1:] if self.pieces else ""
        self._separate = _needs_separator(delimiter, inside) and not is_separator(_first(following))
        self.pieces.append(delimiter)


def _needs_separator(delimiter: str, inside: str) -> bool:
    """Whether the character outside of a delimiter must be white space or punctuation (6.2).

    Where a letter stands there, it is written as a character reference, which counts as
    punctuation and reads the same.
    """
    return delimiter == "_" or may_be_punctuation(inside)


def _first(event: Event) -> str:
    """The first character that an event writes."""
    if event.action is Action.TEXT and event.mark is not Mark.CODE:
        return event.text[:1]
    return "*"


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")
