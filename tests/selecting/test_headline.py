"""Where the headline stands, how near the blocks stand to it, and articles that are not its own."""

from __future__ import annotations

from array import array

import pytest

import cleanpage
from cleanpage.block import Block, Box, Kind
from cleanpage.selecting.columns import Column, Table, as_column, blank
from cleanpage.selecting.context import likely_chars
from cleanpage.selecting.headline import headline_columns, headline_of
from cleanpage.selecting.nearness import heart_columns, write_nearness
from cleanpage.selecting.rivals import drop_rivals
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.words import WordScores

PAGE = Box(1, "body")
MAIN, ASIDE = Box(2, "main"), Box(9, "aside")
MEANT, OTHER = Box(3, "article"), Box(6, "article")


def column(*numbers: float) -> Column:
    return as_column(array("f", numbers))


def block(index: int, *boxes: Box, text: str = "x" * 700, linked: int = 0) -> Block:
    return Block(index, text, boxes=(*boxes, PAGE), linked=linked)


def around(*blocks: Block) -> Surroundings:
    return Surroundings(blocks, WordScores({}, {}, {}))


def own(count: int, **columns: Column) -> Table:
    names = ("in_title", "heading", "level", "link_share", "prose", "article_titled")
    return {name: columns.get(name, column(*[0] * count)) for name in names}


@pytest.mark.parametrize(
    ("in_title", "heading", "link_share", "headline"),
    [
        ([0, 0, 0], [1, 1, 0], [0, 0, 0], -1),
        ([1, 1, 0], [0, 1, 0], [0, 0, 0], 1),
        ([0, 1, 1], [0, 0, 0], [0, 0, 0], 1),
        ([1, 0, 1], [1, 0, 1], [1, 0, 0], 2),
    ],
    ids=["none", "a heading before a line", "a line where no heading is", "no link"],
)
def test_the_headline_is_what_the_title_says(
    in_title: list[float], heading: list[float], link_share: list[float], headline: int
) -> None:
    columns = {"in_title": in_title, "heading": heading, "link_share": link_share}
    assert headline_of({name: column(*numbers) for name, numbers in columns.items()}) == headline


def test_nearness_is_told_by_the_box_that_holds_both() -> None:
    blocks = [block(0, MEANT, MAIN), block(1, OTHER, MAIN), block(2, ASIDE), block(3, MEANT, MAIN)]
    values = blank(("level", "depth", "nearer"), 4)
    write_nearness(around(*blocks), 0, column(3, 2, 1, 3), values, 0)
    assert values.tolist() == pytest.approx([*(0, 1, 1, 0), *(3, 2, 1, 3), *(0, 6 / 10, 8 / 10, 0)])


def test_nothing_is_near_to_nothing() -> None:
    values = blank(("level", "depth", "nearer"), 1)
    write_nearness(around(block(0)), -1, column(1), values, 0)
    assert values.tolist() == [-1, -1, -1]


def test_blocks_without_boxes_stand_nowhere_together() -> None:
    values = blank(("level", "depth", "nearer"), 2)
    write_nearness(around(Block(0, "a"), block(1, MAIN)), 1, column(1, 1), values, 0)
    assert values.tolist() == pytest.approx([0, 0, 0, 2, 1 / 3, 0])


def test_the_heart_is_the_container_with_most_likely_text() -> None:
    text = Box(4, "div")
    blocks = [block(0, ASIDE), *(block(at, Box(4 + at, "p"), text, MAIN) for at in (1, 2))]
    likely = likely_chars(column(0.5, 0.4, 0.4), column(300, 300, 300))
    columns = heart_columns(around(*blocks), likely)
    assert columns["heart_level"].tolist() == [1, 0, 1]
    assert columns["heart_depth"].tolist() == [1, 4, 3]


def test_headings_behind_the_headline_are_counted() -> None:
    table = own(
        5,
        in_title=column(1, 0, 0, 0, 0),
        heading=column(1, 1, 1, 1, 0),
        level=column(1, 2, 1, 1, 0),
        link_share=column(0, 0, 0, 1, 0),
        article_titled=column(1, 1, 0, 0, 0),
    )
    columns = headline_columns(table, around(*map(block, range(5))))
    assert columns["heads_since_title"].tolist() == [0, 0, 0, 1, 1]
    assert columns["links_since_title"].tolist() == [0, 0, 0, 0, 1]
    assert columns["title_article"].tolist() == [1, 1, -1, -1, -1]


def test_what_stands_in_other_articles_is_ruled_out() -> None:
    blocks = [block(0, MEANT, MAIN), block(1, OTHER, MAIN), block(2, ASIDE)]
    chance = column(0.9, 0.9, 0.9)
    drop_rivals(blocks, chance, 0)
    assert chance.tolist() == pytest.approx([0.9, 0, 0.9])


def test_articles_within_and_around_the_meant_one_are_no_rivals() -> None:
    inner = Box(5, "article")
    blocks = [block(0, MEANT, OTHER), block(1, inner, MEANT, OTHER), block(2, OTHER)]
    chance = column(0.9, 0.9, 0.9)
    drop_rivals(blocks, chance, 0)
    assert chance.tolist() == pytest.approx([0.9, 0.9, 0.9])


@pytest.mark.parametrize(
    ("blocks", "headline"),
    [
        ([block(0, MEANT, text="Only a head"), block(1, OTHER)], 0),
        ([block(0, MEANT, linked=700), block(1, OTHER)], 0),
        ([block(0, MAIN), block(1, OTHER)], 0),
        ([block(0, MEANT), block(1, OTHER)], -1),
    ],
    ids=["no text under the headline", "links alone", "headline in no article", "no headline"],
)
def test_without_an_article_under_the_headline_nothing_is_ruled_out(
    blocks: list[Block], headline: int
) -> None:
    chance = column(0.9, 0.9)
    drop_rivals(blocks, chance, headline)
    assert chance.tolist() == pytest.approx([0.9, 0.9])


def test_the_next_article_to_read_is_left_out() -> None:
    first, second = (
        f"<article><h1>{head}</h1>{''.join(f'<p>{line}</p>' for line in lines)}</article>"
        for head, lines in (
            ("Pier to close in October", ("The board voted to close the old pier. " * 9,) * 4),
            ("Gulls take the market", ("Forty gulls ate the bread of a whole street. " * 9,) * 4),
        )
    )
    head = "<title>Pier to close in October</title>"
    article = cleanpage.extract(f"<html><head>{head}</head><body>{first}{second}</body></html>")
    assert "voted to close" in article.text
    assert "gulls" not in article.text.lower()
    assert [block.kind for block in article.blocks].count(Kind.PARAGRAPH) == 4
