"""Menus, breadcrumbs, page numbers, tables of contents, "Skip to content"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cleanpage.block import Block, Cut, Kind, Mark, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.evidence import found, is_chosen, phrase_cuts, quoted
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
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut menus, lists of links into the page, and what says "Skip to content"."""
        for index, hits in found(page, "navigation"):
            if index < len(blocks) and is_head(blocks[index], hits):
                end = end_of_run(blocks, index + 1, _leads_into_page, len(blocks))
                if end > index + 1:
                    yield Cut(index, "contents", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        named = list(area_cuts(blocks, page, WORDS, self.name))
        yield from named
        yield from self._menus(blocks, page, {cut.index for cut in named})

    def _menus(
        self, blocks: Sequence[Block], page: PageInfo, cut: AbstractSet[int]
    ) -> Iterator[Cut]:
        """Runs of links outside of the article, and of links into the page within it."""
        start = 0
        while start < len(blocks):
            end = start
            while end < len(blocks) and blocks[end].linked and is_link(blocks[end]):
                end += 1
            if end - start >= _FEWEST_LINKS:
                evidence = f"{end - start} links in a row"
                into_page = all(map(_leads_into_page, blocks[start:end]))
                for at in range(start, end):
                    if at not in cut and (into_page or _is_entry(blocks[at], page)):
                        yield Cut(at, "menu", evidence)
            start = end + 1


def _is_entry(block: Block, page: PageInfo) -> bool:
    return len(block.text) <= _LONGEST_ENTRY and (
        not is_chosen(page, block.index) or block.index < page.body[0]
    )


def _leads_into_page(block: Block) -> bool:
    """Whether it is a link to a place in the same page."""
    return (
        is_link(block)
        and block.kind in (Kind.LIST_ITEM, Kind.PARAGRAPH)
        and all("#" in span.target for span in block.spans if span.mark is Mark.LINK)
    )
