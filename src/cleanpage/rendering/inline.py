"""A block's spans, which may overlap, as well-nested opening and closing events."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from cleanpage.block import Mark, Span
from cleanpage.rendering.links import safe_image, safe_target

__all__ = ["Action", "Event", "inline_events"]

_SPACE = re.compile(r"\s+")

#: Marks that are shown, the outer ones first where two begin and end together.
_RANKS = {
    Mark.LINK: 0,
    Mark.STRONG: 1,
    Mark.EMPHASIS: 2,
    Mark.SUPERSCRIPT: 3,
    Mark.SUBSCRIPT: 4,
    Mark.CODE: 5,
    Mark.IMAGE: 6,
}


class Action(Enum):
    """What an event does."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"
    IMAGE = "image"


class Event(NamedTuple):
    """A step of showing a text: `text` is shown or is an image's label, `target` is safe."""

    action: Action
    mark: Mark = Mark.LINK
    text: str = ""
    target: str = ""


def inline_events(text: str, spans: Iterable[Span], start: int = 0, end: int = -1) -> list[Event]:
    """Show `text[start:end]` with its spans as a list of events.

    Every mark that is opened is closed, in reverse order; none is opened twice or around nothing,
    and none begins or ends with white space. Spans that overlap are split; links and images that
    are not safe, and table cells, are left out.

    Args:
        text: a block's text.
        spans: its spans.
        start: first character to show.
        end: one past the last; -1 for the text's end.

    Returns:
        The events; the texts of the `TEXT` events together are `text[start:end]`.

    Example:
        >>> [e.text or f"{e.action.value} {e.mark}" for e in inline_events(
        ...     "Rain all day", [Span(5, 12, Mark.STRONG), Span(0, 8, Mark.EMPHASIS)])]
        ['open emphasis', 'Rain ', 'open strong', 'all', 'close strong', 'close emphasis', ' ', \
'open strong', 'day', 'close strong']
    """
    writer = _Writer(text, start, len(text) if end < 0 else end)
    for span in _shown(text, spans, start, writer.end):
        writer.close_until(span.start)
        writer.show_until(span.start)
        if span.mark is Mark.IMAGE:
            writer.events.append(Event(Action.IMAGE, span.mark, span.label, span.target))
        else:
            writer.open(span)
    writer.close_until(writer.end)
    writer.show_until(writer.end)
    return writer.events


def _shown(text: str, spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """The spans that can be shown, ordered, those of one mark apart from each other."""
    merged: list[Span] = []
    last: dict[Mark, int] = {}
    for span in sorted(spans):
        mark, place = span.mark, max(span.start, start)
        target = span.target
        if mark not in _RANKS or place > min(span.end, end):
            continue
        if mark is Mark.IMAGE:
            if target := safe_image(target):
                merged.append(span._replace(start=place, end=place, target=target))
            continue
        if mark is Mark.LINK and not (target := safe_target(target)):
            continue
        before = merged[last[mark]] if mark in last else None
        if before is not None and place <= before.end and target == before.target:
            merged[last[mark]] = before._replace(end=max(before.end, min(span.end, end)))
            continue
        place = place if before is None else max(place, before.end)
        if place < min(span.end, end):
            last[mark] = len(merged)
            merged.append(Span(place, min(span.end, end), mark, target))
    trimmed = [span for span in (_trim(text, span) for span in merged) if span is not None]
    return sorted(trimmed, key=lambda span: (span.start, -span.end, _RANKS[span.mark]))


def _trim(text: str, span: Span) -> Span | None:
    if span.mark is Mark.IMAGE:
        return span
    inside = text[span.start : span.end]
    end = span.start + len(inside.rstrip())
    start = span.end - len(inside.lstrip())
    return span._replace(start=start, end=end) if start < end else None


class _Writer:
    """Collects events; at most one span of each mark is open."""

    def __init__(self, text: str, position: int, end: int) -> None:
        self.text = text
        self.position = position
        self.end = end
        self.events: list[Event] = []
        self._open: list[Span] = []

    def show_until(self, place: int) -> None:
        if place > self.position:
            self.events.append(Event(Action.TEXT, text=self.text[self.position : place]))
            self.position = place

    def open(self, span: Span) -> None:
        self.events.append(Event(Action.OPEN, span.mark, target=span.target))
        self._open.append(span)

    def close_until(self, place: int) -> None:
        while self._open and (end := min(span.end for span in self._open)) <= place:
            self.show_until(end)
            self._close_at(end)

    def _close_at(self, end: int) -> None:
        """Close the spans that end here; those within them that go on are opened again."""
        first = next(i for i, span in enumerate(self._open) if span.end == end)
        closed = self._open[first:]
        del self._open[first:]
        self.events += [Event(Action.CLOSE, span.mark) for span in reversed(closed)]
        again = [span for span in closed if span.end > end]
        if again:
            if space := _SPACE.match(self.text, end, self.end):
                self.show_until(space.end())
            for span in again:
                self.open(span)
