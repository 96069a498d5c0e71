"""The pipeline: what strippers ask for is cut, recorded, and can be put back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.block import Block, Cut, Kind, Mark, PageInfo, Span
from cleanpage.pipeline import Result, run


class Asks:
    """Asks for given cuts."""

    def __init__(self, name: str, *cuts: Cut) -> None:
        self.name = name
        self.cuts = cuts

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        yield from self.cuts


def blocks_of(*texts: str) -> list[Block]:
    return [Block(index, text) for index, text in enumerate(texts)]


def apply(
    blocks: Sequence[Block], *strippers: Asks, chosen: Sequence[bool] | None = None
) -> Result:
    page = PageInfo(chosen=tuple(chosen if chosen is not None else [True] * len(blocks)))
    return run(blocks, page, strippers)


def test_a_block_is_cut_and_the_others_stay_as_they_are() -> None:
    blocks = blocks_of("Share", "Text.")
    result = apply(blocks, Asks("share", Cut(0, "whole", "Share")))
    assert result.blocks == (blocks[1],)
    assert result.cuts == (("share", Cut(0, "whole", "Share")),)


def test_the_first_stripper_gets_the_block() -> None:
    result = apply(blocks_of("x", "y"), Asks("a", Cut(0, "r", "e")), Asks("b", Cut(0, "r", "e")))
    assert [name for name, _ in result.cuts] == ["a"]


def test_a_part_is_cut_out_of_a_block_and_its_spans_move() -> None:
    block = Block(0, "Text (more) and a link", spans=(Span(18, 22, Mark.LINK, "x"),), linked=4)
    result = apply([block], Asks("a", Cut(0, "r", "(more)", 5, 11)))
    (kept,) = result.blocks
    assert kept.text == "Text and a link"
    (span,) = kept.spans
    assert kept.text[span.start : span.end] == "link"
    assert kept.linked == 4


@pytest.mark.parametrize(
    ("start", "end", "rest"),
    [(0, 5, "two three"), (3, 7, "One three"), (8, 13, "One two"), (0, 3, "two three")],
)
def test_no_white_space_is_left_over(start: int, end: int, rest: str) -> None:
    text = "One two three"
    if start == 0 and end == 5:
        text = "Ones two three"
    result = apply(blocks_of(text), Asks("a", Cut(0, "r", "e", start, end)))
    assert result.blocks[0].text == rest


def test_parts_that_cover_a_block_leave_nothing() -> None:
    result = apply(
        blocks_of("ab"), Asks("a", Cut(0, "r", "a", 0, 1)), Asks("b", Cut(0, "r", "b", 1, 2))
    )
    assert result.blocks == ()
    assert [name for name, _ in result.cuts] == ["a", "b"]


def test_lines_whose_paragraph_lost_its_first_begin_a_paragraph() -> None:
    lines = [Block(0, "Related:"), *(Block(i, "x", joined=True) for i in (1, 2, 3))]
    result = apply(lines, Asks("a", Cut(0, "r", "e"), Cut(2, "r", "e")))
    assert [(block.index, block.joined) for block in result.blocks] == [(1, False), (3, True)]


def test_list_items_are_nested_under_those_that_are_left() -> None:
    items = [
        Block(index, "x", Kind.LIST_ITEM, level, "-", group=1)
        for index, level in enumerate((1, 2, 2, 1, 2, 3))
    ]
    result = apply(items, Asks("a", Cut(0, "r", "e"), Cut(4, "r", "e")))
    assert [block.level for block in result.blocks] == [1, 1, 1, 2]


def test_of_parts_that_overlap_the_first_is_cut() -> None:
    result = apply(
        blocks_of("One two three"),
        Asks("a", Cut(0, "r", "two", 4, 7)),
        Asks("b", Cut(0, "r", "o thr", 6, 11)),
    )
    assert result.blocks[0].text == "One three"
    assert [name for name, _ in result.cuts] == ["a"]


def test_a_stripper_that_takes_most_of_the_article_is_refused() -> None:
    blocks = blocks_of(*["A sentence of some length that is part of the article."] * 10, "Share")
    greedy = Asks("greedy", *(Cut(index, "r", "e") for index in range(8)))
    modest = Asks("modest", Cut(10, "r", "Share"))
    result = apply(blocks, greedy, modest, chosen=[True] * 10 + [False])
    assert len(result.blocks) == 10
    assert [(refusal.stripper, refusal.share) for refusal in result.refusals] == [("greedy", 0.8)]


def test_blocks_outside_of_the_article_may_all_be_taken() -> None:
    blocks = blocks_of(*["A long line of a menu or some other furniture of a page."] * 10, "x")
    stripper = Asks("region", *(Cut(index, "r", "e") for index in range(10)))
    result = apply(blocks, stripper, chosen=[False] * 10 + [True])
    assert [block.text for block in result.blocks] == ["x"]
    assert result.refusals == ()


@pytest.mark.parametrize(
    ("cut", "sentence"),
    [
        (Cut(7, "r", "e"), "stripper 'a' asked for block 7 of 1"),
        (Cut(-1, "r", "e"), "asked for block -1"),
        (Cut(0, "r", "e", 2, 9), "asked for characters 2 to 9 of block 0, which has 3"),
        (Cut(0, "r", "e", 2, 2), "asked for characters 2 to 2"),
    ],
)
def test_cuts_that_cannot_be_are_told_to_the_author(cut: Cut, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        apply(blocks_of("abc"), Asks("a", cut))


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[Block], list[Asks]]:
    texts = draw(st.lists(st.text("ab .", min_size=1, max_size=20), min_size=1, max_size=8))
    blocks = blocks_of(*texts)
    strippers = []
    for name in "abc":
        cuts = []
        for _ in range(draw(st.integers(0, 6))):
            index = draw(st.integers(0, len(blocks) - 1))
            start = draw(st.integers(0, len(texts[index]) - 1))
            end = draw(st.none() | st.integers(start + 1, len(texts[index])))
            cuts.append(Cut(index, "r", "e", start, end))
        strippers.append(Asks(name, *cuts))
    return blocks, strippers


def visible(text: str) -> str:
    return "".join(text.split())


@given(asked())
def test_what_is_kept_and_what_was_cut_are_the_page(case: tuple[list[Block], list[Asks]]) -> None:
    blocks, strippers = case
    result = run(blocks, PageInfo(), strippers)
    kept = {block.index: block.text for block in result.blocks}
    cut: dict[int, list[Cut]] = {}
    for _, one in result.cuts:
        cut.setdefault(one.index, []).append(one)
    for block in blocks:
        pieces = [block.text[one.start : one.end] for one in cut.get(block.index, [])]
        together = sorted(visible(kept.get(block.index, "") + "".join(pieces)))
        assert together == sorted(visible(block.text))
        if block.index not in cut:
            assert kept[block.index] == block.text
