"""What holds for all built-in strippers."""

from __future__ import annotations

import inspect
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanpage.block import Block, Box, Hit, Kind, PageInfo, Stripper
from cleanpage.phrases import spot
from cleanpage.phrases.book import TABLES
from cleanpage.stripping import BUILT_IN, NAMES
from cleanpage.stripping.areas import find_areas

NAMED = pytest.mark.parametrize("stripper", BUILT_IN, ids=lambda stripper: stripper.name)

TEXTS = st.one_of(
    st.sampled_from(
        [
            "",
            "Share",
            "Related:",
            "Tags:",
            ", , ,",
            "Comments",
            "About the author",
            "By Ada Lund",
            "5 min read",
            "© 2026 Quay",
            "Advertisement",
            "Photo: Ada Lund/AFP",
            "Key events",
            "A Headline of Somebody Else",
            "The last barge left the harbour before dawn, and nobody waved at all, it is said.",
            "Follow us on Twitter",
            "Sign up for our newsletter",
            "Read more",
            "広告",
            "関連記事",
            "شارك",
        ]
    ),
    st.text(max_size=40),
)
BOXES = st.lists(
    st.builds(
        Box,
        st.integers(1, 12),
        st.sampled_from(("div", "p", "nav", "footer", "time", "a", "body", "h2", "figcaption")),
        st.lists(st.sampled_from((*sorted(NAMES)[::7], "main")), max_size=3).map(tuple),
    ),
    max_size=4,
)


@st.composite
def pages(draw: st.DrawFn) -> tuple[tuple[Block, ...], PageInfo]:
    """Blocks with all kinds of text and boxes, and whatever may be known of them."""
    count = draw(st.integers(0, 12))
    blocks = []
    for index in range(count):
        text = draw(TEXTS)
        blocks.append(
            Block(
                index,
                text,
                kind=draw(st.sampled_from(Kind)),
                level=draw(st.integers(0, 3)),
                linked=draw(st.integers(0, len(text))),
                boxes=tuple(sorted(draw(BOXES), key=lambda box: -box.number)),
                joined=draw(st.booleans()),
                hidden=draw(st.booleans()),
            )
        )
    known = draw(st.booleans())
    ends = sorted((draw(st.integers(0, count)), draw(st.integers(0, count))))
    page = PageInfo(
        title=draw(TEXTS),
        language=draw(st.sampled_from(("en", "de", ""))),
        authors=draw(st.sampled_from(((), ("Ada Lund",), ("",)))),
        hits=tuple(spot(block.text, "en") for block in blocks) if known else (),
        chosen=tuple(draw(st.booleans()) for _ in range(draw(st.sampled_from((0, count))))),
        body=(ends[0], ends[1]),
        markup=draw(st.booleans()),
        areas=find_areas(blocks, NAMES) if known else None,
    )
    return tuple(blocks), page


@settings(max_examples=150, deadline=None)
@given(pages())
def test_cuts_are_valid_and_tell_why(given_page: tuple[tuple[Block, ...], PageInfo]) -> None:
    blocks, page = given_page
    for stripper in BUILT_IN:
        for cut in stripper(blocks, page):
            assert 0 <= cut.index < len(blocks), stripper.name
            length = len(blocks[cut.index].text)
            if cut.end is not None:
                assert 0 <= cut.start < cut.end <= length, stripper.name
            assert cut.rule, stripper.name


@settings(max_examples=50, deadline=None)
@given(pages())
def test_finding_areas_beforehand_changes_nothing(
    given_page: tuple[tuple[Block, ...], PageInfo],
) -> None:
    blocks, page = given_page
    found = page._replace(areas=find_areas(blocks, NAMES))
    for stripper in BUILT_IN:
        assert list(stripper(blocks, found)) == list(stripper(blocks, page._replace(areas=None)))


@NAMED
def test_nothing_comes_of_nothing(stripper: Stripper) -> None:
    assert list(stripper((), PageInfo())) == []


@NAMED
def test_describes_itself_in_a_line(stripper: Stripper) -> None:
    first = (inspect.getdoc(stripper) or "").split("\n")[0]
    assert 10 <= len(first) <= 80
    assert first.endswith(".")


@NAMED
def test_can_be_sent_to_another_process(stripper: Stripper) -> None:
    assert pickle.loads(pickle.dumps(stripper)).name == stripper.name


def test_names_are_those_of_the_phrase_tables_and_three_of_their_own() -> None:
    names = [stripper.name for stripper in BUILT_IN]
    assert len(names) == len(set(names))
    assert set(names) == {*TABLES, "hidden", "headline", "region"}
    assert names[-1] == "region"


def test_hits_beyond_the_blocks_are_not_heeded() -> None:
    hits = tuple((Hit(table, "whole", "x", 0, 1),) for table in TABLES)
    for stripper in BUILT_IN:
        assert list(stripper((), PageInfo(hits=hits))) == []
