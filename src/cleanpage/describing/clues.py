"""What a page says of itself, sorted by where it says it: gathered once, read by every field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urljoin

from cleanpage.block import Block, Kind
from cleanpage.describing.meta_tags import Meta, read_links, read_meta, read_properties
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.things import NO_THING, Thing, read_things, texts
from cleanpage.describing.vocabulary import word_list
from cleanpage.extent import extent
from cleanpage.reading.page import Marked, Page

__all__ = ["Clues", "gather"]

#: A block of at least this many characters with few links is taken for running text.
_PROSE = 140
#: Characters of a heading that can tell an article.
_TELLING = 10
#: Blocks above the heading that may belong to the article's head, and blocks of its body.
_AROUND = 5
_BODY = 60
#: Elements around a block that may tell what it is.
_INNERMOST = 8
#: Elements that say something without showing it.
_DECLARING = ("meta", "link", "script", "title", "base", "html")


class Clues(NamedTuple):
    """A page's clues.

    Attributes:
        url: the address that the page was fetched from, empty if unknown.
        base: the address against which the page's own addresses are resolved.
        page: the page itself.
        meta: contents of meta tags by name.
        links: addresses by relation.
        properties: microdata elements by property.
        main: the thing of the JSON-LD that is the article, `NO_THING` if there is none.
        things: all things of the JSON-LD.
        title: text of `<title>`.
        shown: marked elements that readers see.
        headings: the page's visible headings of level 1.
        head: index of the block that heads the article.
        start: index of the block in which running text begins.
    """

    url: str
    base: str
    page: Page
    meta: Meta
    links: Mapping[str, list[str]]
    properties: Mapping[str, list[Marked]]
    main: Thing
    things: tuple[Thing, ...]
    title: str
    shown: tuple[Marked, ...]
    headings: tuple[Block, ...]
    head: int
    start: int

    def zone(self, index: int) -> str:
        """Where a block stands: above, near or within the article's head, in the body, below."""
        if index < self.head - _AROUND:
            return "above"
        if index < self.head:
            return "over head"
        if index <= self.start + 1:
            return "head"
        return "body" if index <= self.start + _BODY else "below"

    def aside(self, index: int) -> bool:
        """Whether a block stands in an element that is named after comments, teasers and such."""
        if index >= len(self.page.blocks):
            return False
        aside = word_list("classes", "aside")
        boxes = self.page.blocks[index].boxes[:_INNERMOST]
        return any(not aside.isdisjoint(box.words) for box in boxes)


def gather(page: Page, url: str = "") -> Clues:
    """Sorts what a page was marked with.

    Args:
        page: the page as it was read.
        url: its address, empty if unknown.
    """
    declared: dict[str, list[Marked]] = {tag: [] for tag in _DECLARING}
    shown: list[Marked] = []
    for element in page.marked:
        declared.get(element.tag, shown).append(element)
    meta = read_meta(declared["meta"])
    links = read_links([*declared["link"], *shown])
    scripts = [element.text for element in declared["script"]]
    canonical = (links.get("canonical") or meta.get("og:url") or [url])[0]
    address = canonical.split("#")[0].split("://")[-1].rstrip("/")
    things = read_things(scripts, address)
    titles = (element.text for element in declared["title"])
    title = readable(next((title for title in titles if title.strip()), ""))
    main = things[0] if things and things[0].weight else NO_THING
    named = [title, *meta.get("og:title", ())[:2], *texts(main.fields.get("headline"))[:2]]
    headings = [block for block in page.blocks if block.kind is Kind.HEADING and block.level]
    top = tuple(block for block in headings if block.level == 1 and not block.hidden)
    head, start = _locate(page.blocks, top, _titled(headings, named))
    return Clues(
        url=url,
        base=_base(declared["base"], url),
        page=page,
        meta=meta,
        links=links,
        properties=read_properties([*declared["meta"], *shown]),
        main=main,
        things=things,
        title=title,
        shown=tuple(shown),
        headings=top,
        head=head,
        start=start,
    )


def _base(elements: Iterable[Marked], url: str) -> str:
    hrefs = (element.attributes.get("href", "") for element in elements)
    try:
        return urljoin(url, next(hrefs, ""))
    except ValueError:
        return url


def _titled(headings: Iterable[Block], titles: Iterable[str]) -> int:
    """Index of the first heading that a title begins with, -1 if there is none."""
    keys = [fold(title) for title in titles]
    for block in headings:
        if not block.hidden:
            key = fold(block.text)
            if len(key) >= _TELLING and any(k.startswith(key) for k in keys):
                return block.index
    return -1


def _locate(blocks: tuple[Block, ...], headings: tuple[Block, ...], titled: int) -> tuple[int, int]:
    """Where the article's heading and its running text stand.

    Text in front of the heading is a cookie notice or a menu, unless there is no other.
    """
    since = titled if titled >= 0 else headings[0].index if headings else 0
    start = _first_prose(blocks, since) or _first_prose(blocks, 0)
    if 0 <= titled <= start:
        return titled, start
    above = [block.index for block in headings if block.index <= start]
    return (above[-1] if above else start), start


def _first_prose(blocks: tuple[Block, ...], since: int) -> int:
    """Index of the first block of running text, 0 if there is none."""
    for block in blocks[since:]:
        text = block.text
        if extent(text) >= _PROSE and not block.hidden and block.linked * 3 < len(text):
            return block.index
    return 0
