from __future__ import annotations

from cleanpage.block import Block, PageInfo
from cleanpage.phrases import spot
from cleanpage.reading.html import read_html
from cleanpage.stripping.runs import is_head, links_below, section_below

PROSE = "The last barge left the harbour of Quaymouth before dawn, and nobody waved."
LINES = ("Related:", "Keeper Comes Home", "Captain Wins a Prize", "The Way Back", PROSE)


def _below(lines: tuple[str, ...], joined: tuple[bool, ...], body: tuple[int, int]) -> int:
    blocks = [
        Block(index, line, joined=join)
        for index, (line, join) in enumerate(zip(lines, joined, strict=True))
    ]
    return links_below(blocks, PageInfo(markup=False, body=body), 0, "related")


def test_headlines_belong_to_the_heading_until_prose_resumes() -> None:
    assert _below(LINES, (False,) * 5, (9, 10)) == 4


def test_within_the_article_the_last_one_may_be_a_subheading() -> None:
    assert _below(LINES, (False,) * 5, (0, 5)) == 3


def test_within_the_article_the_lines_of_the_paragraph_belong() -> None:
    assert _below(LINES, (False, True, True, False, False), (0, 5)) == 3
    assert _below(LINES, (False, True, False, False, False), (0, 5)) == 2


def test_a_single_headline_belongs() -> None:
    assert _below(("Related:", "Keeper Comes Home", PROSE), (False,) * 3, (0, 3)) == 2


def test_prose_does_not_belong() -> None:
    assert _below(("Related:", PROSE), (False, False), (0, 2)) == 1


def test_with_markup_only_links_belong() -> None:
    blocks = read_html(
        "<h3>Related</h3><p><a href=/b>One</a><p><a href=/c>Two</a><p>The End"
    ).blocks
    assert links_below(blocks, PageInfo(), 0, "related") == 3


def _section(html: str, chosen: int) -> int:
    blocks = read_html(html).blocks
    hits = tuple(spot(block.text, "en") for block in blocks)
    page = PageInfo(hits=hits, chosen=tuple(block.index < chosen for block in blocks))
    return section_below(blocks, page, chosen, "related")


def test_a_section_is_the_element_around_the_heading_and_what_follows() -> None:
    inner = "<div><h3>Related</h3><p>One<div><p>Two<p>More</div></div>"
    assert _section(f"<p>{PROSE}{inner}<p>Quay", 1) == 5


def test_a_section_ends_where_something_else_begins() -> None:
    inner = "<div><h3>Related</h3><p>One<h3>Leave a comment</h3><p>Two</div>"
    assert _section(f"<p>{PROSE}{inner}", 1) == 3


def test_a_heading_right_in_the_page_opens_no_section() -> None:
    assert _section(f"<body><p>{PROSE}<h3>Related</h3><p>One</body>", 1) == 2


def test_a_heading_says_nothing_else() -> None:
    assert is_head(Block(0, "Related:"), spot("Related:", "en"))
    assert not is_head(Block(0, "Related work"), spot("Related work", "en"))
