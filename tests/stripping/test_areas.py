from __future__ import annotations

import pytest

from cleanpage.block import Area, Block, Box, PageInfo
from cleanpage.reading.html import read_html
from cleanpage.stripping.areas import area_cuts, areas_named, find_areas

PROSE = "The last barge left the harbour of Quaymouth before dawn, and nobody waved."


def _places(html: str, name: str) -> list[tuple[int, int]]:
    blocks = read_html(html).blocks
    return [(area.first, area.end) for area in find_areas(blocks, frozenset((name,)))[name]]


def test_an_area_holds_the_blocks_of_its_element() -> None:
    assert _places("<p>a<div class=share><p>b<p>c</div><p>d", "share") == [(1, 3)]


def test_each_element_of_a_name_is_an_area() -> None:
    assert _places("<i class=ad>a</i><p>b<div class=ad>c</div><p>d<div class=ad>e</div>", "ad")[
        -2:
    ] == [(2, 3), (4, 5)]


def test_elements_inside_others_are_found_too() -> None:
    html = "<div class=ad><p>a<div class=ad><p>b</div><p>c</div>"
    assert sorted(_places(html, "ad")) == [(0, 3), (1, 2)]


def test_telling_tags_are_names() -> None:
    assert _places("<p>a<nav><p>b</nav><p>c", "nav") == [(1, 2)]


def test_names_of_links_and_headings_are_not_heeded() -> None:
    assert _places("<h2 id=share>a</h2><a class=share><p>b</a>", "share") == []


def test_a_name_that_no_element_bears_has_no_areas() -> None:
    assert find_areas([Block(0, "a")], frozenset(("ad",))) == {"ad": ()}


def test_the_outermost_element_counts_unless_it_holds_the_article() -> None:
    inner = f"<p>{PROSE}<div class=ad><p>b<div class=ad><p>c</div></div>"
    blocks = read_html(f"<div class=ad>{inner}</div>").blocks
    page = PageInfo(body=(0, 1), chosen=(True, False, False))
    assert [area[:2] for area in areas_named(blocks, page, frozenset(("ad",)))] == [(1, 3)]


@pytest.mark.parametrize(("rest", "cut"), [(2, []), (8, [0, 1])], ids=["much", "little"])
def test_a_name_says_little_of_what_was_chosen_in_mass(rest: int, cut: list[int]) -> None:
    name = "Rope of the best hemp, " * 6
    goods = f"<ul class=search><li><a href=/1>{name}</a><li><a href=/2>{name}</a></ul>"
    blocks = read_html(goods + f"<p><a href=/3>{name}</a>" * rest).blocks
    count = len(blocks)
    page = PageInfo(chosen=(True,) * count, hits=((),) * count, body=(2, count))
    cuts = area_cuts(blocks, page, frozenset(("search",)), "navigation")
    assert [found.index for found in cuts] == cut


def test_words_that_nobody_looked_for_are_looked_for_now() -> None:
    box = Box(3, "div", ("tides",))
    blocks = [Block(0, "High at noon", boxes=(box,))]
    page = PageInfo(areas=find_areas(blocks, frozenset(("ad",))))
    assert list(areas_named(blocks, page, frozenset(("tides",)))) == [Area(0, 1, box)]


def test_of_elements_around_the_same_blocks_the_outer_one_counts() -> None:
    boxes = tuple(Box(number, "div", ("ad",)) for number in range(48, 0, -1))
    blocks = [Block(index, "x", boxes=boxes) for index in range(2_000)]
    (area,) = areas_named(blocks, PageInfo(), frozenset(("ad",)))
    assert (area.first, area.end, area.box.number) == (0, 2_000, 1)
