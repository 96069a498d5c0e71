import pytest
from click import unstyle
from hypothesis import given
from hypothesis import strategies as st

from cleanpage import Article, Block, Cut, Kind, Refusal
from cleanpage.cli.columns import cells
from cleanpage.cli.explain import explain

PAGE = (
    Block(0, "Timetable", Kind.HEADING, level=2),
    Block(1, "Share"),
    Block(2, "Line 4 runs again on Monday, the council said. Read more"),
    Block(3, "電車は月曜日に再開する。"),
)
CUTS = (("share", Cut(1, "whole", "Share")), ("related", Cut(2, "ends", "Read more", 46)))
ARTICLE = Article(page_blocks=PAGE, cuts=CUTS)


def plain(article, width):
    return [unstyle(line).rstrip() for line in explain(article, width)]


def test_wide_terminals_get_two_columns():
    assert plain(ARTICLE, 63) == [
        "KEPT                           │ CUT",
        "## Timetable                   │",
        "                               │ Share",
        '                               │   share · whole: "Share"',
        "Line 4 runs again on Monday,   │ Read more",
        'the council said.              │   related · ends: "Read more"',
        "電車は月曜日に再開する。       │",
    ]


def test_narrow_terminals_get_one():
    assert plain(ARTICLE, 40) == [
        "  ## Timetable",
        "- Share",
        '    share · whole: "Share"',
        "  Line 4 runs again on Monday, the",
        "  council said.",
        "- Read more",
        '    related · ends: "Read more"',
        "  電車は月曜日に再開する。",
    ]


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4), st.integers(1, 130))
def test_lines_never_exceed_the_terminal(texts, width):
    blocks = tuple(Block(i, text) for i, text in enumerate(texts))
    cuts = tuple(("share", Cut(i, "whole", t)) for i, t in enumerate(texts) if i % 2)
    lines = [unstyle(line) for line in explain(Article(page_blocks=blocks, cuts=cuts), width)]
    assert all(cells(line) <= max(width, 20) for line in lines)


@pytest.mark.parametrize("width", [40, 80])
def test_a_page_cannot_write_escape_sequences(width):
    hostile = Article(page_blocks=(Block(0, "red \x1b[31malert\x07"),))
    text = "\n".join(explain(hostile, width))
    assert "\x1b[31malert" not in text
    assert "\x07" not in text


def test_refusals_are_told():
    assert plain(Article(refusals=(Refusal("share", 0.9),)), 80)[-1] == (
        "share asked for 90% of the article and was not heard"
    )
