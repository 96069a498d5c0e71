"""The selection: which blocks are the article, and how sure it is."""

from __future__ import annotations

import math
import subprocess
import sys
from array import array

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanpage
from cleanpage import Status
from cleanpage.article import Metadata
from cleanpage.block import Block, Kind
from cleanpage.reading.html import read_html
from cleanpage.selecting.agreement import claims_of
from cleanpage.selecting.certainty import Certainty, expected_f1
from cleanpage.selecting.columns import Column, as_column, blank
from cleanpage.selecting.model import Forest
from cleanpage.selecting.second_opinion import second_opinion
from cleanpage.selecting.select import body_of, choose, select
from cleanpage.selecting.trees import chances
from cleanpage.selecting.windows import (
    shifted,
    sums_of,
    sums_of_groups,
    write_means,
    write_parts,
    write_ratios,
    write_runs,
    write_since,
    write_until,
)
from cleanpage.selecting.words import text_words
from tests.plain import plain_module

PROSE = (
    "The harbour board voted on Tuesday to close the old pier, after a report found rot in nine of "
    "its timbers, and to ask the county for the money to mend it."
)
PARAGRAPHS = (
    PROSE,
    "Nobody was hurt when the crane fell on it in May, but the ferry has not landed there since.",
    "“It is older than the town,” said the harbour master, Ines Oduya, who keeps its first plank.",
    "Fishermen want it kept. They say that the new one stands too high for their boats now.",
    "A repair would cost two million, the report says, and last for twenty years at the most.",
    "The county will decide in October. Until then a fence keeps people off, and gulls on it.",
)
PAGE = f"""
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Pier to close</h1>{"".join(map("<p>{}</p>".format, PARAGRAPHS))}</article></main>
<footer class="footer"><a href="/terms">Terms</a></footer>
"""


def test_prose_is_chosen_and_menus_are_not() -> None:
    page = read_html(PAGE)
    chosen = select(page, Metadata(), [()] * len(page.blocks)).chosen
    taken = [block.text for block, own in zip(page.blocks, chosen, strict=True) if own]
    assert [text for text in taken if text in PARAGRAPHS] == list(PARAGRAPHS)
    linked = [own for block, own in zip(page.blocks, chosen, strict=True) if block.linked]
    assert linked == [False] * 3


def test_the_body_is_where_the_prose_stands() -> None:
    blocks = [Block(0, "Share"), Block(1, PROSE), Block(2, "No."), Block(3, PROSE), Block(4, "x")]
    assert body_of(blocks, [False, True, True, True, True]) == (1, 4)
    assert body_of(blocks, [False] * 5) == (0, 0)


def test_an_image_between_paragraphs_is_theirs() -> None:
    html = PAGE.replace("</p><p>", '</p><img src="https://a.example/b.jpg"><p>', 1)
    article = cleanpage.extract(html)
    assert [block.kind for block in article.blocks].count(Kind.IMAGE) == 1


@pytest.mark.parametrize(
    ("chance", "chosen"),
    [
        ([0.9, 0.8, 0.1], [True, True, False]),
        # what is doubted less than the rest is the best guess there is
        ([0.3, 0.3, 0.01], [True, True, False]),
        # more likely than not is always taken
        ([0.99, 0.51, 0.1], [True, True, False]),
        ([0.05, 0.04, 0.03], [False, False, False]),
    ],
)
def test_choosing(chance: list[float], chosen: list[bool]) -> None:
    blocks = [Block(index, "x" * 100) for index in range(3)]
    assert choose(blocks, chance) == chosen


@pytest.mark.parametrize(
    ("behind", "chosen"), [(0.9, [True, True, True, True]), (0.1, [True, False, False, False])]
)
def test_code_between_paragraphs_is_theirs(behind: float, chosen: list[bool]) -> None:
    kinds = (Kind.PARAGRAPH, Kind.CODE, Kind.CODE, Kind.PARAGRAPH)
    blocks = [Block(index, "x" * 100, kind) for index, kind in enumerate(kinds)]
    assert choose(blocks, [0.9, 0.2, 0.2, behind]) == chosen


@pytest.mark.parametrize(
    ("rows", "behind", "chosen"),
    [
        (3, 0.9, [True, True, True, True, True, True]),
        (3, 0.2, [True, False, False, True, False, False]),
        (2, 0.9, [True, False, True, False, True]),
    ],
    ids=["between paragraphs", "at the end", "two rows"],
)
def test_a_table_between_paragraphs_is_theirs(rows: int, behind: float, chosen: list[bool]) -> None:
    kinds = (Kind.TABLE_ROW,) * (rows - 1) + (Kind.PARAGRAPH, Kind.TABLE_ROW)  # a lone cell
    blocks = [
        Block(0, "x" * 100),
        *(Block(at, "5\t7", kind, group=1) for at, kind in enumerate(kinds, 1)),
        Block(rows + 2, "y" * 100),
    ]
    chances = [0.2] * (rows - 1) + [0.6, 0.2]
    assert choose(blocks, [0.9, *chances, behind]) == chosen


def test_a_table_that_nobody_sees_and_one_of_links_are_left() -> None:
    hidden = [Block(at, "5\t7", Kind.TABLE_ROW, group=1, hidden=True) for at in range(1, 4)]
    linked = [Block(at, "5\t7", Kind.TABLE_ROW, group=2, linked=3) for at in range(5, 8)]
    blocks = [Block(0, "x" * 100), *hidden, Block(4, "y" * 100), *linked, Block(8, "z" * 100)]
    chances = [0.9, *[0.01] * 3, 0.9, *[0.01] * 3, 0.9]
    assert choose(blocks, chances) == [chance > 0.5 for chance in chances]


def test_running_text_of_scripts_without_spaces_is_prose() -> None:
    texts = ("首页", "老城十四号线的车站开在菜市场底下，早上五点半已经有人排队。", "分享")
    blocks = [Block(index, text) for index, text in enumerate(texts)]
    assert body_of(blocks, [True] * 3) == (1, 2)


def test_expected_f1_of_sure_choices_is_one() -> None:
    blocks = [Block(0, "abc"), Block(1, "def")]
    assert expected_f1(blocks, [1.0, 0.0], [True, False]) == 1.0
    assert expected_f1(blocks, [0.5, 0.5], [True, True]) == pytest.approx(2 / 3)
    assert expected_f1(blocks, [0.0, 0.0], [False, False]) == 0.0


def test_confidence_follows_the_curve() -> None:
    certainty = Certainty(((0.5, 0.2), (0.9, 0.8), (1.0, 1.0)), (), 1.0)
    assert certainty.confidence(0.1) == 0.2
    assert certainty.confidence(0.7) == pytest.approx(0.5)
    assert certainty.confidence(1.0) == 1.0


def column(*numbers: float) -> Column:
    return as_column(array("f", numbers))


def test_a_tree_asks_its_questions() -> None:
    forest = Forest(
        names=("a", "b"),
        depth=2,
        columns=array("h", [0, 1]),
        borders=array("f", [0.5, 10.0]),
        leaves=array("f", [-4.0, -1.0, 1.0, 4.0]),
        bias=0.0,
    )
    columns = {"a": column(*[0, 1, 0, 1] * 200), "b": column(*[0, 0, 11, 11] * 200)}
    expected = [1 / (1 + math.exp(-leaf)) for leaf in (-4, -1, 1, 4)]
    assert forest.judge(columns).tolist() == pytest.approx(expected * 200, abs=1e-6)


@pytest.mark.parametrize("blocks", [1, 2, 255, 256, 257])
def test_trees_say_the_same_without_a_compiler(blocks: int) -> None:
    random = np.random.default_rng(1)
    asked = array("h", random.integers(0, 3, 150 * 6).astype(np.int16).tobytes())
    borders = array("f", random.normal(size=150 * 6).astype(np.float32).tobytes())
    leaves = array("f", random.normal(size=150 * 64).astype(np.float32).tobytes())
    values = random.normal(size=3 * blocks).astype(np.float32).tobytes()
    chance = chances(values, blocks, (6, asked, borders), leaves, 0.1)
    assert len(chance) == blocks
    assert (
        plain_module("selecting.trees").chances(values, blocks, (6, asked, borders), leaves, 0.1)
        == chance
    )


def test_trees_of_other_columns_are_refused() -> None:
    questions = (1, array("h", [1]), array("f", [0.5]))
    with pytest.raises((ValueError, IndexError)):
        chances(bytes(4), 1, questions, array("f", [0.0, 1.0]), 0.0)


def test_a_column_as_its_rows_see_it() -> None:
    numbers = column(1, 2, 3)
    around = [seen.tolist() for seen in shifted(numbers, 2)]
    assert around == [[-1, -1, 1], [-1, 1, 2], [2, 3, -1], [3, -1, -1]]
    values = blank(("means", "since", "until"), 3)
    write_means(sums_of(numbers), 1, values, 0)
    write_since(column(0, 1, 0), 1, values, 3)
    write_until(column(0, 1, 0), 1, values, 6)
    assert values.tolist() == [1.5, 2, 2.5, 99, 0, 1, 1, 0, 99]


def test_a_row_sees_its_run() -> None:
    values = blank(("runs",), 4)
    write_runs(column(0.9, 0.6, 0.5, 1), 0.5, column(1, 2, 4, 8), values, 0)
    assert values.tolist() == pytest.approx([math.log1p(run) for run in (3, 3, 0, 8)])


def test_a_row_sees_its_group() -> None:
    member = memoryview(array("q", [2, 0, 2]))
    values = blank(("parts", "ratios"), 3)
    sums = sums_of_groups(member, column(1, 2, 4))
    write_parts(member, sums, 10.0, values, 0)
    write_ratios(member, sums, sums_of_groups(member, column(2, 0.5, 0.5)), values, 3)
    assert values.tolist() == pytest.approx([0.5, 0.2, 0.5, 2, 2, 2])


def test_text_behind_deeply_nested_text_has_its_surroundings() -> None:
    # the reader gives the nearest 48 elements: those around the last text it gave to none before
    html = "<div>" * 60 + PROSE + "</div>" * 46 + PROSE + "</div>" + PROSE
    assert cleanpage.extract(html).text.count(PROSE) == 3


@pytest.mark.parametrize("paragraphs", [50, 200, 800, 3200])
def test_a_long_article_is_kept_to_its_end(paragraphs: int) -> None:
    aside = (
        '<aside class="related-links"><h3>Related</h3><ul><li><a href=/{0}>No. {0}</a></ul></aside>'
    )
    words = PROSE.lower().split()
    body = "".join(
        f"<p>{' '.join(words[n % 7 :] + words[: n % 11])}, she said.</p>"
        + (aside.format(n) if n % 10 == 9 else "")
        for n in range(paragraphs)
    )
    text = cleanpage.extract(PAGE.replace("</h1>", f"</h1>{body}")).text
    assert text.count("she said.") == paragraphs


def test_the_page_says_what_its_article_is() -> None:
    body = "A long enough text of the article that the page repeats for machines. " * 4
    page = read_html(
        f'<script type="application/ld+json">{{"articleBody": "{body}\\u00e9 <b>x</b>"}}</script>'
        '<meta property="og:title" content="Pier, to close!"><meta name=description content="No.">'
    )
    claims = claims_of(page.marked)
    assert claims.body.startswith("alongenoughtext")
    assert claims.body.endswith("éx")
    assert claims.title == "piertoclose"
    assert claims.description == "no"


def test_short_text_speaks_by_its_words() -> None:
    assert text_words("Read more") == ["read", "more", "^read", "more$"]
    assert text_words("") == []
    assert text_words("one " * 13) == ["^one one", "^one"]


def test_readability_has_an_opinion_on_pages_and_none_on_nothing() -> None:
    page = read_html(PAGE)
    opinion = second_opinion(PAGE.encode(), page.blocks)
    assert opinion is not None
    assert {block.text for block, own in zip(page.blocks, opinion, strict=True) if own} >= {PROSE}
    assert second_opinion(b"", []) is None
    assert second_opinion(b"<p>", []) is None


def test_readability_prints_nothing() -> None:
    code = (
        "from cleanpage.selecting.second_opinion import second_opinion;"
        "print(second_opinion(b'<!-- -->', []))"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert (run.stdout, run.stderr) == ("None\n", "")


@pytest.mark.parametrize(
    ("html", "status"),
    [
        (PAGE, Status.OK),
        ("", Status.EMPTY),
        ("<nav><a href=/>Home</a></nav>", Status.EMPTY),
        (b"%PDF-1.4", Status.UNDECODABLE),
    ],
)
def test_status(html: str | bytes, status: Status) -> None:
    assert cleanpage.extract(html).status is status


@given(st.lists(st.tuples(st.text(max_size=30), st.floats(0, 1)), max_size=20))
def test_any_chances_give_a_choice(rows: list[tuple[str, float]]) -> None:
    blocks = [Block(index, text) for index, (text, _) in enumerate(rows)]
    chosen = choose(blocks, [value for _, value in rows])
    assert len(chosen) == len(rows)
    assert not any(own and not block.text for block, own in zip(blocks, chosen, strict=True))


def test_headlines_that_are_left_of_a_menu_are_no_article() -> None:
    menu = "\n".join(
        ("Startseite", "Anmelden", "Meistgelesen", "Pegel sinkt nur langsam", "Teilen")
    )
    assert cleanpage.clean_text(menu).status is Status.EMPTY


def test_most_of_a_text_is_an_article_without_a_sentence() -> None:
    poem = "the gulls have gone to bed\nthe harbour lights are low\nand so am I"
    assert cleanpage.clean_text(poem).text == poem


def test_a_text_without_furniture_comes_back_as_it_was() -> None:
    recipe = (
        "Nettle soup\n\nServes four.\n\nIngredients\n\n"
        "- 1 onion\n- 3 potatoes\n- 20 g of butter\n\n"
        "Method\n\n1. Wash the nettles three times.\n2. Melt the onion in the butter.\n"
        "3. Add the potatoes, the nettles and the water, and let it all simmer for half an hour."
    )
    article = cleanpage.clean_text(recipe, title="Soups")
    assert article.text == recipe
    assert article.removed == ()
