"""Menus, breadcrumbs, page numbers, tables of contents, "Skip to content"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import found, hits_of, is_chosen, quoted, says_other
from cleanpage.stripping.lines import is_link, leads_into_page
from cleanpage.stripping.runs import is_head

__all__ = ["Navigation"]

WORDS = frozenset(
    "nav navbar mainnav subnav navigation menu menus menubar mainmenu submenu megamenu masthead "
    "breadcrumb breadcrumbs crumbs pagination pager paging toc skip skiplink skiplinks search "
    "searchform searchbox searchbar sitemap footer subfooter colophon offcanvas hamburger "
    "burger language languages langswitcher login account".split()
)

_FEWEST_LINKS = 3
_LONGEST_ENTRY = 40
#: Ends the last run of links.
_END = Block(0, "")


class Navigation:
    """Menus, breadcrumbs, page numbers, tables of contents."""

    name = "navigation"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut menus, lists of links into the page, and what says "Skip to content"."""
        for index, hits in found(page, self.name):
            below = blocks[index + 1 : index + 2]
            if below and leads_into_page(below[0]) and is_head(blocks[index], hits):
                yield Cut(index, "contents", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        named = [
            cut
            for cut in area_cuts(blocks, page, WORDS, self.name)
            if blocks[cut.index].linked
            or (not is_chosen(page, cut.index) and len(blocks[cut.index].text) <= _LONGEST_ENTRY)
        ]
        yield from named
        yield from self._menus(blocks, page, {cut.index for cut in named})

    def _menus(
        self, blocks: Sequence[Block], page: PageInfo, cut: AbstractSet[int]
    ) -> Iterator[Cut]:
        """Runs of links outside of the article, and of links into the page within it."""
        run: list[Block] = []
        for block in (*blocks, _END):
            if block.linked and is_link(block):
                run.append(block)
                continue
            if len(run) >= _FEWEST_LINKS:
                evidence = f"{len(run)} links in a row"
                into_page = all(map(leads_into_page, run))
                for entry in run:
                    if entry.index not in cut and (into_page or _is_entry(entry, page)):
                        yield Cut(entry.index, "menu", evidence)
            run.clear()


def _is_entry(block: Block, page: PageInfo) -> bool:
    return (
        len(block.text) <= _LONGEST_ENTRY
        and (not is_chosen(page, block.index) or block.index < page.body[0])
        and not says_other(hits_of(page, block.index), block, Navigation.name)
    )
