"""HTML to blocks in one pass.

The parser calls back for each tag and each text (lxml's target interface): no tree is ever built,
which halves the time and makes any depth of nesting harmless.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

from lxml import etree

from cleanpage.block import Box, Mark
from cleanpage.limits import Limits
from cleanpage.reading.addresses import Addresses
from cleanpage.reading.controls import without_controls
from cleanpage.reading.elements import (
    BLOCK,
    DRAWN,
    MARKED,
    MARKS,
    PARTS_OF_TABLES,
    PECULIAR,
    SHAPING,
    SILENT,
    VOID,
    traits_of,
)
from cleanpage.reading.flow import Flow, inner_flow
from cleanpage.reading.images import image_source
from cleanpage.reading.marking import Marking
from cleanpage.reading.naming import Naming
from cleanpage.reading.page import Page
from cleanpage.reading.tables import Cell, Row, merge_row
from cleanpage.reading.writer import BlockWriter
from cleanpage.tuples import make

__all__ = ["read_html"]

# What ends with an element, beside a block and a marked element.
_SPAN, _DRAWING = 256, 512
_ENDING = BLOCK | MARKED
_LINK = Mark.LINK  # the members of an enumeration are slow to reach

#: Characters that are split into words at once: each word takes many times its size meanwhile.
_PART = 100_000

#: Characters of an image's alternative text that are kept.
_LONGEST_LABEL = 2_000


def read_html(html: bytes | str, url: str = "", limits: Limits | None = None) -> Page:
    """Read a page into blocks.

    Args:
        html: the page, or any part of one, however broken; bytes are UTF-8.
        url: address of the page, against which links are resolved; empty if unknown.
        limits: how much is read at the most.

    Example:
        >>> page = read_html("<p>One <a href=/x>two</a><p hidden>three", "http://a.example/")
        >>> [(block.text, block.hidden) for block in page.blocks]
        [('One two', False), ('three', True)]
    """
    reader = _Reader(url, limits or Limits())
    if isinstance(html, str):
        html = html.encode("utf-8", "replace")
    html = html.removeprefix(BOM_UTF8)
    if html[:200].lstrip().startswith(b"<?xml"):
        html = html[html.find(b">") + 1 :]
    target: Any = reader  # the stubs want a target that takes names and text as bytes, too
    parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
    limit = ""
    try:
        etree.fromstring(without_controls(html), parser)
    except _LimitReachedError as reached:
        limit = str(reached)
    except etree.XMLSyntaxError:
        limit = ""  # nothing in it that could be a document: a page without blocks
    return reader.page(limit)


class _LimitReachedError(Exception):
    """Ends the reading; its text is the limit."""


class _Reader:
    """The parser's target: follows the elements as they open and close.

    It is called for each tag and each text of the page: what it does for one is written for speed.
    """

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
        self._silence = 0  # open elements inside one whose text is never shown
        self._drawings = 0  # open <svg> elements
        self._rows: list[Row] = []
        self._naming = Naming()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element opens (called by the parser)."""
        self._number += 1
        if self._number > self._most:
            raise _LimitReachedError(f"more than {self._most:,} elements")
        if self._silence:
            self._silence += 1
            return
        traits = traits_of(tag)
        if traits & SILENT and self._is_silent(tag, attributes):
            self._silence = 1
            if not self._drawings:
                self._marking.open_raw(tag, attributes, len(self._writer.blocks))
        elif traits & VOID:
            self._void(tag, attributes, traits)
        else:
            self._open(tag, attributes, traits)

    def end(self, tag: str) -> None:
        """An element closes (called by the parser)."""
        if self._silence:
            self._silence -= 1
            if not self._silence:
                self._marking.close_raw()
            return
        tags = self._tags
        if not tags or tag != tags[-1]:
            return  # a void element, or one that never opened
        if ending := self._endings.pop():
            self._close(tag, ending)
        self._flows.pop()
        self._stack.pop()
        tags.pop()
        writer = self._writer
        if len(tags) < writer.lowest:
            writer.lowest = len(tags)

    def data(self, text: str) -> None:
        """Text stands here, maybe only the first part of it (called by the parser)."""
        if self._silence:
            self._marking.add_raw(text)
            return
        if len(text) > _PART:
            for start in range(0, len(text), _PART):
                self.data(text[start : start + _PART])
            return
        writer, flow = self._writer, self._flows[-1]
        if flow.code is None:
            words = text.split()
            if not words:
                writer.space = True
                return
            spaced = writer.space or text[0].isspace()
            writer.space = text[-1].isspace()
            text = " ".join(words)
            if spaced and writer.length:
                text = " " + text
        if not writer.begun:
            self._check_blocks()
        writer.add(text, flow)
        if self._marking.opened:
            self._marking.add(text if writer.length > len(text) else " " + text)

    def close(self) -> None:
        """The page ends (called by the parser)."""

    def page(self, limit: str) -> Page:
        """All that was read."""
        self._writer.flush()
        marked = self._marking.finish(len(self._writer.blocks))
        return Page(tuple(self._writer.blocks), marked, limit or self._marking.limit)

    def _is_silent(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether the element's text is never shown."""
        if tag in DRAWN:
            return bool(self._drawings)
        return tag != "template" or "shadowrootmode" not in attributes

    def _open(self, tag: str, attributes: Mapping[str, str], traits: int) -> None:
        number = self._number
        writer = self._writer
        flow = around = self._flows[-1]
        words: tuple[str, ...] = ()
        if attributes:
            words, told = self._naming.read(attributes)
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
            self._open_part_of_table(tag, flow)
        return 0

    def _close(self, tag: str, ending: int) -> None:
        writer = self._writer
        if ending & BLOCK:
            if writer.begun:
                writer.flush()
            writer.space = False
            if tag in PARTS_OF_TABLES:
                self._close_part_of_table(tag)
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
            words, told = self._naming.read(attributes)
            if (traits | told) & MARKED:
                self._marking.empty(tag, attributes, words, len(self._writer.blocks))

    def _image(self, attributes: Mapping[str, str]) -> None:
        if attributes and (source := image_source(attributes)):
            label = " ".join(attributes.get("alt", "")[:_LONGEST_LABEL].split())
            self._check_blocks()
            self._writer.image(self._addresses.resolve(source), label, self._flows[-1])

    def _check_blocks(self) -> None:
        if len(self._writer.blocks) >= self._most_blocks:
            raise _LimitReachedError(f"more than {self._most_blocks:,} blocks")

    def _open_part_of_table(self, tag: str, flow: Flow) -> None:
        first = len(self._writer.blocks)
        if tag == "tr":
            self._rows.append(Row(flow.group, first, []))
        elif self._rows:
            self._rows[-1].cells.append(Cell(first, first, tag == "th"))

    def _close_part_of_table(self, tag: str) -> None:
        if not self._rows:
            return
        blocks, row = self._writer.blocks, self._rows[-1]
        if tag != "tr":
            if row.cells:
                row.cells[-1] = row.cells[-1]._replace(last=len(blocks))
            return
        self._rows.pop()
        merged = merge_row(row, blocks, self._writer.boxes())
        if merged is not None:
            blocks[row.first :] = [merged]
