"""The elements of a page as they begin and end, and what that makes of its text."""

from __future__ import annotations

from collections.abc import Mapping

from cleanpage.block import Box, Mark
from cleanpage.limits import Limits
from cleanpage.reading.addresses import Addresses
from cleanpage.reading.elements import (
    BLOCK,
    DRAWN,
    ENCLOSING,
    MARKED,
    MARKS,
    PARTS_OF_TABLES,
    PECULIAR,
    ROOT,
    SHAPING,
    SILENT,
    VOID,
    traits_of,
)
from cleanpage.reading.flow import Flow, inner_flow
from cleanpage.reading.images import image_source
from cleanpage.reading.marking import Marking
from cleanpage.reading.naming import read_names
from cleanpage.reading.nesting import ended_by, ended_with
from cleanpage.reading.page import Page
from cleanpage.reading.tables import Tables
from cleanpage.reading.tokens import BLANK, END, NOTHING, START, Tokens
from cleanpage.reading.writer import BlockWriter
from cleanpage.spaces import single_spaced
from cleanpage.tuples import make

__all__ = ["LimitReachedError", "Reader"]

# What ends with an element, beside a block and a marked element.
_SPAN, _DRAWING = 256, 512
_ENDING = BLOCK | MARKED
_LINK = Mark.LINK  # the members of an enumeration are slow to reach

#: Characters that are split into words at once: each word takes many times its size meanwhile.
_PART = 100_000

#: Characters of an image's alternative text that are kept.
_LONGEST_LABEL = 2_000


class LimitReachedError(Exception):
    """Ends the reading; its text is the limit."""


class Reader:
    """Follows the elements as they begin and end.

    What it does for each tag and each text of a page is written for speed.
    """

    _tokens: Tokens

    def __init__(self, url: str, limits: Limits) -> None:
        self._addresses = Addresses(url)
        self._most = limits.elements
        self._most_blocks = limits.blocks
        self._writer = BlockWriter()
        self._marking = Marking(limits.json_ld_bytes)
        self._stack = self._writer.stack
        self._flows = [Flow()]
        self._tags: list[str] = []  # of the open elements
        self._endings: list[int] = []  # for each of them what ends with it
        self._number = 0
        self._silent = 0  # depth of the element whose text is never shown; 0 outside of one
        self._roots: set[str] = set()
        self._drawings = 0  # open <svg> elements
        self._tables = Tables(self._writer)

    def read(self, html: bytes) -> None:
        """Read a page to its end."""
        tokens = self._tokens = Tokens(html)
        flow: Flow
        kind = tokens.advance()
        while kind != NOTHING:
            if kind == START:
                self._start(tokens.tag, tokens.attributes)
                if tokens.is_empty:
                    self._end(tokens.tag)
            elif kind == END:
                self._end(tokens.tag)
            elif self._silent:
                if self._marking.raw is not None:
                    self._marking.add_raw(tokens.text())
            else:
                flow = self._flows[-1]
                if kind == BLANK and flow.code is None:
                    self._writer.space = True
                else:
                    self._data(tokens.text())
            kind = tokens.advance()

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._number += 1
        if self._number > self._most:
            raise LimitReachedError(f"more than {self._most:,} elements")
        traits = traits_of(tag)
        if traits & VOID:
            if not self._silent:
                self._void(tag, attributes, traits)
            return
        tags = self._tags
        for _ in range(ended_by(tags, tag)):
            self._pop()
        if self._silent:
            tags.append(tag)
        elif traits & SILENT and self._is_silent(tag, attributes):
            tags.append(tag)
            self._silent = len(tags)
            if not self._drawings:
                self._marking.open_raw(tag, attributes, len(self._writer.blocks))
        elif not traits & ROOT or self._is_root(tag):
            self._open(tag, attributes, traits)

    def _is_root(self, tag: str) -> bool:
        """Whether it is the page's first `<html>` or `<body>`; any other only ends a block."""
        if tag in self._roots or tag == "head" or (tag == "html" and self._tags):
            self._writer.flush()
            return False
        self._roots.add(tag)
        return True

    def _end(self, tag: str) -> None:
        """An end tag."""
        traits = traits_of(tag)
        # whatever follows `</body>` is of the page, too
        ended = 0 if traits & ROOT else ended_with(self._tags, tag)
        for _ in range(ended):
            self._pop()
        if not ended and not self._silent and traits & (ROOT | BLOCK):
            self._writer.flush()

    def _pop(self) -> None:
        """The innermost element ends."""
        tags = self._tags
        if self._silent:
            if self._silent == len(tags):
                self._silent = 0
                self._marking.close_raw()
            tags.pop()
            return
        if ending := self._endings.pop():
            self._close(tags[-1], ending)
        self._flows.pop()
        self._stack.pop()
        tags.pop()
        writer = self._writer
        if len(tags) < writer.lowest:
            writer.lowest = len(tags)

    def _data(self, text: str) -> None:
        """Text stands here."""
        if len(text) > _PART:
            for start in range(0, len(text), _PART):
                self._data(text[start : start + _PART])
            return
        writer, flow = self._writer, self._flows[-1]
        if flow.code is None:
            shown = single_spaced(text)
            if not shown:
                writer.space = True
                return
            spaced = writer.space or text[0].isspace()
            writer.space = text[-1].isspace()
            text = shown
            if spaced and writer.length:
                text = " " + text
        if not writer.begun:
            self._check_blocks()
        writer.add(text, flow)
        if self._marking.opened:
            self._marking.add(text if writer.length > len(text) else " " + text)

    def page(self, limit: str) -> Page:
        """All that was read."""
        self._writer.flush()
        marked = self._marking.finish(len(self._writer.blocks))
        return Page(tuple(self._writer.blocks), marked, limit or self._marking.limit)

    def _is_silent(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether the element's text is never shown."""
        if tag in DRAWN:
            return bool(self._drawings)
        if tag not in ENCLOSING:
            return True
        return "shadowrootmode" not in attributes and self._tokens.has_end(tag)

    def _open(self, tag: str, attributes: Mapping[str, str], traits: int) -> None:
        number = self._number
        writer = self._writer
        flow = around = self._flows[-1]
        words: tuple[str, ...] = ()
        if attributes:
            words, told = read_names(attributes)
            traits |= told
        if traits & SHAPING:
            flow = inner_flow(around, tag, attributes, number)
            if flow.hidden is not around.hidden:
                traits |= BLOCK
        ending = traits & _ENDING
        if traits & BLOCK:
            if writer.begun:
                writer.flush()
            writer.space = False
        self._stack.append(make(Box, (number, tag, words)))
        self._tags.append(tag)
        self._flows.append(flow)
        if traits & PECULIAR:
            ending |= self._open_peculiar(tag, attributes, flow)
        if traits & MARKED:
            self._marking.open(tag, attributes, words, len(writer.blocks))
        self._endings.append(ending)

    def _open_peculiar(self, tag: str, attributes: Mapping[str, str], flow: Flow) -> int:
        """What an element does beside its flow; returns what will end with it."""
        mark = MARKS.get(tag)
        if mark is not None:
            target = attributes.get("href", "") if mark is _LINK else ""
            return (
                _SPAN
                if self._writer.open_span(mark, target and self._addresses.resolve(target))
                else 0
            )
        if tag == "svg":
            self._drawings += 1
            return _DRAWING
        if tag == "html":
            self._marking.empty(tag, attributes, (), 0)
        elif tag == "amp-img":
            self._image(attributes)
        else:
            self._tables.open(tag, flow.group)
        return 0

    def _close(self, tag: str, ending: int) -> None:
        writer = self._writer
        if ending & BLOCK:
            if writer.begun:
                writer.flush()
            writer.space = False
            if tag in PARTS_OF_TABLES and self._tables.close(tag):
                self._marking.merge(len(writer.blocks) - 1)
        if ending & _SPAN:
            writer.close_span()
        if ending & MARKED:
            self._marking.close(len(writer.blocks) + writer.begun)
        if ending & _DRAWING:
            self._drawings -= 1

    def _void(self, tag: str, attributes: Mapping[str, str], traits: int) -> None:
        if tag == "br":
            self._writer.line_break(self._flows[-1])
        elif tag == "hr":
            self._writer.flush()
        elif tag == "img":
            self._image(attributes)
        elif attributes:
            if tag == "base" and "href" in attributes:
                self._addresses.rebase(self._addresses.resolve(attributes["href"]))
            words, told = read_names(attributes)
            if (traits | told) & MARKED:
                self._marking.empty(tag, attributes, words, len(self._writer.blocks))

    def _image(self, attributes: Mapping[str, str]) -> None:
        if attributes and (source := image_source(attributes)):
            label = single_spaced(attributes.get("alt", "")[:_LONGEST_LABEL])
            self._check_blocks()
            self._writer.image(self._addresses.resolve(source), label, self._flows[-1])

    def _check_blocks(self) -> None:
        if len(self._writer.blocks) >= self._most_blocks:
            raise LimitReachedError(f"more than {self._most_blocks:,} blocks")
