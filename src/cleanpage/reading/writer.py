"""Text and inline markup, as they come, to blocks."""

from __future__ import annotations

from cleanpage.block import Block, Box, Kind, Mark, Span
from cleanpage.reading.flow import Flow
from cleanpage.tuples import make, untracked

__all__ = ["BlockWriter"]

#: Boxes that a block remembers, and inline elements that are followed at a time: enough for real
#: pages, and what keeps time and memory linear on hostile ones.
_MOST_BOXES = 48
_MOST_OPEN_SPANS = 12
#: Beyond so many boxes of all blocks a block remembers only the nearest few: pages of thousands of
#: nested elements would fill the memory. The most that any of 2,808 real pages has is 98,693.
_MOST_REMEMBERED = 250_000
_FEW_BOXES = 8

# The members of an enumeration are slow to reach.
_CODE, _HEADING, _LIST_ITEM, _NO_TEXT = Kind.CODE, Kind.HEADING, Kind.LIST_ITEM, Kind.IMAGE
_LINK, _IMAGE = Mark.LINK, Mark.IMAGE


class BlockWriter:
    """Collects the text of a page into blocks.

    The reader keeps `stack`, the boxes of the open elements, up to date, and `lowest`, how far it
    shrank, and adds text as it comes; `flush` ends a block.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.stack: list[Box] = []
        self.begun = False  # something stands in the block that is being read
        self.length = 0
        self.space = False  # white space was read that the next text brings along
        self.lowest = 0  # lowest depth since the block's last text
        self._pieces: list[str] = []
        self._spans: list[Span] = []
        self._open: list[tuple[int, int, Mark, str]] = []  # depth, start, mark, target
        self._linked = 0
        self._joined = False
        self._flow = Flow()
        self._boxes: tuple[Box, ...] = ()
        self._depth = 0  # of the block's first text
        self._shared = 0  # depth of the innermost element that holds all of the block
        self._chains: dict[int, tuple[Box, ...]] = {}  # at each depth the last one asked for
        self._remembered = 0
        self._last_image = ""

    def add(self, text: str, flow: Flow) -> None:
        """Add text as it is."""
        depth = len(self.stack)
        if not self.begun:
            self._begin(depth, flow)
        elif self.lowest < self._shared:
            self._shared = self.lowest
        self.lowest = depth
        self._pieces.append(text)
        self.length += len(text)

    def open_span(self, mark: Mark, target: str) -> bool:
        """Inline markup begins with the innermost element; False if it is too deep to follow."""
        if len(self._open) >= _MOST_OPEN_SPANS:
            return False
        start = self.length + 1 if self.space and self.length else self.length
        self._open.append((len(self.stack), start, mark, target))
        return True

    def close_span(self) -> None:
        """The innermost element ends, and with it the inline markup that it began."""
        depth = len(self.stack)
        while self._open and self._open[-1][0] >= depth:
            _, start, mark, target = self._open.pop()
            self._end_span(start, mark, target)

    def image(self, target: str, label: str, flow: Flow) -> None:
        """An image stands here; the same one twice in a row is a lazy image and its fallback."""
        if target == self._last_image:
            return
        self._last_image = target
        if not self.begun:
            self._begin(len(self.stack), flow)
        self._spans.append(make(Span, (self.length, self.length, _IMAGE, target, label)))

    def line_break(self, flow: Flow) -> None:
        """A `<br>`: the first begins a new line of the paragraph, the second a new paragraph."""
        if flow.code is not None:
            self.add("\n", flow)
        elif flow.kind is _HEADING:
            self.space = True
        else:
            self._joined = self.flush()

    def flush(self) -> bool:
        """End the block; False if it has no text."""
        joined, self._joined = self._joined, False
        self.space = False
        if not self.begun:
            return False
        text = "".join(self._pieces)
        if self._open:
            for _, start, mark, target in self._open:
                self._end_span(start, mark, target)
            self._open = [(depth, 0, mark, target) for depth, _, mark, target in self._open]
        spans, flow = self._spans, self._flow
        if flow.code is not None:
            text, spans = _trim_code(text, spans)
        if text or spans:
            if spans and flow.code is None:
                spans = [
                    span._replace(start=span.start + 1)
                    if text[span.start : span.end][:1] == " "
                    else span
                    for span in spans
                ]
                spans.sort()
            kind = flow.kind if text else _NO_TEXT
            self.blocks.append(
                make(
                    Block,
                    (
                        len(self.blocks),
                        text,
                        kind,
                        flow.level,
                        _marker(flow, kind),
                        tuple(spans),
                        min(self._linked, len(text)),  # links stand in links where pages are broken
                        untracked(self._boxes[self._depth - self._shared :]),
                        flow.group,
                        joined,
                        flow.hidden and kind is not _NO_TEXT,
                    ),
                )
            )
        self.begun = False
        self._pieces = []
        self._spans = []
        self.length = self._linked = 0
        return bool(text)

    def boxes(self) -> tuple[Box, ...]:
        """The boxes of the open elements, nearest first."""
        if not self.stack:
            return ()
        depth = len(self.stack)
        found = self._chains.get(depth)
        if found is None or found[0] is not self.stack[-1]:
            most = _MOST_BOXES if self._remembered < _MOST_REMEMBERED else _FEW_BOXES
            found = self._chains[depth] = untracked(tuple(self.stack[: -most - 1 : -1]))
            self._remembered += len(found)
        return found

    def _begin(self, depth: int, flow: Flow) -> None:
        self.begun = True
        self._flow = flow
        self._boxes = self.boxes()
        self._depth = self._shared = self.lowest = depth

    def _end_span(self, start: int, mark: Mark, target: str) -> None:
        if start < self.length:
            self._spans.append(make(Span, (start, self.length, mark, target, "")))
            if mark is _LINK:
                self._linked += self.length - start


def _marker(flow: Flow, kind: Kind) -> str:
    if kind is _LIST_ITEM and flow.marker:
        return flow.marker.pop()
    return flow.code or "" if kind is _CODE else ""


def _trim_code(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Code without the blank lines around it; its own indentation stays."""
    body = text.lstrip("\r\n")
    skipped = len(text) - len(body)
    body = body.rstrip()
    if not body:
        return "", [span for span in spans if span.mark is _IMAGE]
    end = len(body)
    moved = []
    for span in spans:
        start = min(max(span.start - skipped, 0), end)
        moved.append(span._replace(start=start, end=min(max(span.end - skipped, 0), end)))
    return body, [span for span in moved if span.start < span.end or span.mark is _IMAGE]
