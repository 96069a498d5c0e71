"""What reading a page yields: its blocks, and the elements that may carry metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cleanpage.block import Block

__all__ = ["Marked", "Page"]


class Marked(NamedTuple):
    """An element that may carry metadata: `<meta>`, `<time>`, `itemprop`, a byline class.

    Attributes:
        tag: its name, lower case.
        attributes: those that are read (`attributes.py`), names lower case.
        text: the first 2,000 characters in it, white space collapsed (JSON-LD whole, as it is).
        words: words of the attributes that name it (`attributes.py`), lower case.
        first: index of the block in which it begins.
        last: index of the block in which it ends.
    """

    tag: str
    attributes: Mapping[str, str]
    text: str
    words: tuple[str, ...] = ()
    first: int = 0
    last: int = 0


class Page(NamedTuple):
    """A page as it was read.

    Attributes:
        blocks: all text of the page in document order, hidden text included.
        marked: elements that may carry metadata, in document order.
        limit: the limit that ended the reading, in words; empty if all was read.
        markup: whether it came as HTML.
    """

    blocks: tuple[Block, ...] = ()
    marked: tuple[Marked, ...] = ()
    limit: str = ""
    markup: bool = True
