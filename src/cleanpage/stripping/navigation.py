"""Menus, breadcrumbs, page numbers, tables of contents, permalinks, "Skip to content"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from cleanpage.block import Block, Cut, Kind, PageInfo
from cleanpage.reading.permalinks import permalink_start
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts, whole
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

_HEADING = Kind.HEADING
_FEWEST_LINKS = 3
_LONGEST_ENTRY = 40


class Navigation:
    """Menus, breadcrumbs, page numbers, tables of contents, permalinks of headings."""

    name = "navigation"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut menus, lists of links into the page, and what says "Skip to content"."""
        for index, hits in found(page, self.name):
            below = blocks[index + 1 : index + 2]
            if below and leads_into_page(below[0]) and is_head(blocks[index], hits):
                yield Cut(index, "contents", quoted(blocks[index], hits))
        yield from phrase_cuts(blocks, page, self.name)
        yield from _permalinks(blocks, page)
        named = [
            cut
            for cut in area_cuts(blocks, page, WORDS, self.name)
            if blocks[cut.index].linked
            or (not is_chosen(page, cut.index) and len(blocks[cut.index].text) <= _LONGEST_ENTRY)
        ]
        yield from named
        yield from _menus(blocks, page, {cut.index for cut in named})


def _permalinks(blocks: Sequence[Block], page: PageInfo) -> list[Cut]:
    """The signs behind headings of the article that link to them."""
    cuts: list[Cut] = []
    for block in blocks:
        if block.linked and block.kind is _HEADING and is_chosen(page, block.index):
            start = permalink_start(block)
            if start > 0:
                text = block.text
                cuts.append(Cut(block.index, "permalink", text[start:].strip(), start, len(text)))
    return cuts


def _menus(blocks: Sequence[Block], page: PageInfo, cut: AbstractSet[int]) -> list[Cut]:
    """Runs of links outside of the article, and of links into the page within it."""
    cuts: list[Cut] = []
    run: list[Block] = []
    for block in blocks:
        if is_link(block):
            run.append(block)
        elif run:
            cuts += _menu(run, page, cut)
            run = []
    return cuts + _menu(run, page, cut)


def _menu(run: list[Block], page: PageInfo, cut: AbstractSet[int]) -> list[Cut]:
    """The entries of one run of links."""
    if len(run) < _FEWEST_LINKS:
        return []
    cuts: list[Cut] = []
    evidence = f"{len(run)} links in a row"
    into_page = _leads_into_page(run)
    taken = page.taken
    for block in run:
        index = block.index
        if index not in cut and index not in taken and (into_page or _is_entry(block, page)):
            cuts.append(whole(index, "menu", evidence))
    return cuts


def _leads_into_page(run: list[Block]) -> bool:
    for block in run:  # noqa: SIM110 - a generator costs more
        if not leads_into_page(block):
            return False
    return True


def _is_entry(block: Block, page: PageInfo) -> bool:
    return (
        len(block.text) <= _LONGEST_ENTRY
        and (not is_chosen(page, block.index) or block.index < page.body[0])
        and not says_other(hits_of(page, block.index), block, Navigation.name)
    )
