"""HTML to blocks in one pass.

No tree is ever built, which saves most of the time and makes any depth of nesting harmless.
"""

from __future__ import annotations

from codecs import BOM_UTF8

from cleanpage.limits import Limits
from cleanpage.reading.controls import without_controls
from cleanpage.reading.page import Page
from cleanpage.reading.reader import LimitReachedError, Reader

__all__ = ["read_html"]


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
    reader = Reader(url, limits or Limits())
    if isinstance(html, str):
        html = html.encode("utf-8", "replace")
    limit = ""
    try:
        reader.read(without_controls(html.removeprefix(BOM_UTF8)))
    except LimitReachedError as reached:
        limit = str(reached)
    return reader.page(limit)
