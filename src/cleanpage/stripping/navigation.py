"""Menus, breadcrumbs, page numbers, tables of contents, "Skip to content"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Kind, Mark, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import found, is_chosen, is_outside, phrase_cuts, quoted
from cleanpage.stripping.lines import is_link
from cleanpage.stripping.runs import end_of_run, is_head

__all__ = ["Navigation"]

WORDS = frozenset(
    "nav navbar navigation menu menus submenu megamenu masthead breadcrumb breadcrumbs crumbs "
    "pagination pager paging toc skip skiplink skiplinks search searchform searchbox sitemap "
    "footer offcanvas hamburger language languages langswitcher".split()
)

_FEWEST_LINKS = 3
_LONGEST_ENTRY = 40


class Navigation:
    """Menus, breadcrumbs, page numbers, tables of contents."""

    name = "navigation"

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut menus, lists of links into the page, and what says "Skip to content"."""
        for index, hits in found(page, "navigation"):
            if index < len(blocks) and is_head(blocks[index], hits):
                end = end_of_run(blocks, index + 1, _leads_into_page, len(blocks))
                if end > index + 1:
                    yield Cut(index, "contents", quoted(blocks[index], hits))
        yield from self._menus(blocks, page)
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)

    def _menus(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Runs of links outside of the article, and of links into the page within it."""
        index = 0
        while index < len(blocks):
            if not blocks[index].linked:
                index += 1
                continue
            contents = end_of_run(blocks, index, _leads_into_page, len(blocks))
            menu = end_of_run(blocks, index, _is_entry, len(blocks))
            if contents - index >= _FEWEST_LINKS:
                for at in range(index, contents):
                    yield Cut(at, "links-into-page", blocks[at].text)
            elif menu - index >= _FEWEST_LINKS:
                for at in range(index, menu):
                    if not is_chosen(page, at) or (is_outside(page, at) and at < page.body[0]):
                        yield Cut(at, "menu", f"{menu - index} short links in a row")
            index = max(contents, menu, index + 1)


def _is_entry(block: Block) -> bool:
    return is_link(block) and len(block.text) <= _LONGEST_ENTRY


def _leads_into_page(block: Block) -> bool:
    """Whether it is a link to a place in the same page."""
    return (
        is_link(block)
        and block.kind in (Kind.LIST_ITEM, Kind.PARAGRAPH)
        and all("#" in span.target for span in block.spans if span.mark is Mark.LINK)
    )
