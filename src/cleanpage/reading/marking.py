"""Picks out the elements that may carry metadata while a page is read."""

from __future__ import annotations

from collections.abc import Mapping

from cleanpage.reading.page import Marked
from cleanpage.spaces import single_spaced
from cleanpage.tuples import make

__all__ = ["Marking"]

#: Text of a marked element that is kept, elements that are followed at a time, and elements that
#: are marked at all: what bounds time and memory on hostile pages.
_LONGEST_TEXT = 2_000
_MOST_OPENED = 8
_MOST_MARKED = 20_000


class _Opened:
    """A marked element that is still open."""

    __slots__ = ("attributes", "first", "length", "pieces", "place", "tag", "words")

    def __init__(
        self,
        tag: str,
        attributes: Mapping[str, str],
        words: tuple[str, ...],
        first: int,
        place: int,
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.words = words
        self.first = first
        self.place = place
        self.pieces: list[str] = []
        self.length = 0


class Marking:
    """The marked elements of one page, in document order.

    Args:
        json_ld: characters of JSON-LD that are kept in all.
    """

    def __init__(self, json_ld: int) -> None:
        self.opened: list[_Opened] = []
        self.limit = ""
        self._marked: list[Marked | None] = []
        self.raw: _Opened | None = None  # the open element whose text is kept, though never shown
        self._json_ld = json_ld
        self._depth = 0  # marked elements that are open, those not followed included
        self._depths: list[int] = []  # of the opened ones among them

    def empty(
        self, tag: str, attributes: Mapping[str, str], words: tuple[str, ...], at: int
    ) -> None:
        """An element without content."""
        if len(self._marked) < _MOST_MARKED:
            self._marked.append(make(Marked, (tag, attributes, "", words, at, at)))

    def open(
        self, tag: str, attributes: Mapping[str, str], words: tuple[str, ...], at: int
    ) -> None:
        """An element opens; its text follows."""
        self._depth += 1
        if len(self.opened) < _MOST_OPENED and len(self._marked) < _MOST_MARKED:
            place = len(self._marked)
            self._marked.append(None)
            opened = _Opened(tag, attributes, words, at, place)
            self.opened.append(opened)
            self._depths.append(self._depth)

    def add(self, text: str) -> None:
        """Text stands in all that is open."""
        for opened in self.opened:
            if opened.length < _LONGEST_TEXT:
                opened.pieces.append(text)
                opened.length += len(text)

    def close(self, at: int) -> None:
        """The innermost of them closes."""
        if self._depths and self._depths[-1] == self._depth:
            self._depths.pop()
            self._finish(self.opened.pop(), at)
        self._depth -= 1

    def merge(self, at: int) -> None:
        """What was read from this block on is this block now: the cells of a row are one."""
        for place in range(len(self._marked) - 1, -1, -1):
            marked = self._marked[place]
            if marked is not None and marked.first < at:
                break
            if marked is not None:
                self._marked[place] = marked._replace(first=at, last=at)
        for opened in self.opened:
            opened.first = min(opened.first, at)

    def open_raw(self, tag: str, attributes: Mapping[str, str], at: int) -> None:
        """A title or a script opens, whose text is never shown."""
        if tag == "title" or (tag == "script" and "ld+json" in attributes.get("type", "").lower()):
            place = len(self._marked)
            if place < _MOST_MARKED:
                self._marked.append(None)
                self.raw = _Opened(tag, attributes, (), at, place)

    def add_raw(self, text: str) -> None:
        """Text that is never shown."""
        raw = self.raw
        if raw is None:
            return
        room = self._json_ld if raw.tag == "script" else _LONGEST_TEXT
        if raw.length + len(text) > room:
            if raw.tag == "script":
                self.limit = "more JSON-LD than is read"
            text = text[: room - raw.length]
        raw.pieces.append(text)
        raw.length += len(text)

    def close_raw(self) -> None:
        """The title or the script closes."""
        raw, self.raw = self.raw, None
        if raw is not None:
            if raw.tag == "script":
                self._json_ld -= raw.length
            self._finish(raw, raw.first)

    def finish(self, at: int) -> tuple[Marked, ...]:
        """All marked elements; those that never closed end here."""
        self.close_raw()
        while self.opened:
            self._finish(self.opened.pop(), at)
        return tuple(marked for marked in self._marked if marked is not None)

    def _finish(self, opened: _Opened, at: int) -> None:
        text = "".join(opened.pieces)
        if opened.tag != "script":
            text = single_spaced(text)[:_LONGEST_TEXT]
        last = max(at - 1, opened.first)
        self._marked[opened.place] = make(
            Marked, (opened.tag, opened.attributes, text, opened.words, opened.first, last)
        )
