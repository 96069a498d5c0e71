"""What a page says of itself, sorted by where it says it: gathered once, read by every field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cleanpage.block import Block, Kind
from cleanpage.describing.meta_tags import Meta, read_links, read_meta, read_properties
from cleanpage.describing.strings import readable
from cleanpage.describing.things import NO_THING, Thing, read_things
from cleanpage.reading.page import Marked, Page

__all__ = ["Clues", "gather"]

#: A block of at least this many characters with few links is taken for running text.
_PROSE = 140


class Clues(NamedTuple):
    """A page's clues.

    Attributes:
        url: the address that the page was fetched from, empty if unknown.
        page: the page itself.
        meta: contents of meta tags by name.
        links: addresses by relation.
        properties: microdata elements by property.
        main: the thing of the JSON-LD that is the article, `NO_THING` if there is none.
        things: all things of the JSON-LD.
        title: text of `<title>`.
        headings: the page's visible headings of level 1.
        start: index of the block in which running text begins.
    """

    url: str
    page: Page
    meta: Meta
    links: Mapping[str, list[str]]
    properties: Mapping[str, list[Marked]]
    main: Thing
    things: tuple[Thing, ...]
    title: str
    headings: tuple[Block, ...]
    start: int


def gather(page: Page, url: str = "", body: tuple[int, int] = (0, 0)) -> Clues:
    """Sorts what a page was marked with.

    Args:
        page: the page as it was read.
        url: its address, empty if unknown.
        body: the range of blocks that hold the article's prose, where it is known already.
    """
    marked = page.marked
    meta = read_meta(marked)
    links = read_links(marked)
    scripts = [element.text for element in marked if element.tag == "script"]
    canonical = (links.get("canonical") or meta.get("og:url") or [url])[0]
    address = canonical.split("#")[0].split("://")[-1].rstrip("/")
    things = read_things(scripts, address)
    titles = (element.text for element in marked if element.tag == "title")
    return Clues(
        url=url,
        page=page,
        meta=meta,
        links=links,
        properties=read_properties(marked),
        main=things[0] if things and things[0].weight else NO_THING,
        things=things,
        title=readable(next((title for title in titles if title.strip()), "")),
        headings=tuple(
            block for block in page.blocks if block.kind is Kind.HEADING and block.level == 1
        ),
        start=body[0] if body[1] else _first_prose(page.blocks),
    )


def _first_prose(blocks: tuple[Block, ...]) -> int:
    """Index of the first block of running text, of the first block if there is none."""
    for block in blocks:
        if len(block.text) >= _PROSE and not block.hidden and block.linked * 3 < len(block.text):
            return block.index
    return 0
