"""Short sentences go on with the article; furniture, however it is put, does not."""

from __future__ import annotations

import pytest

import cleanpage
from cleanpage.block import Block
from cleanpage.phrases.spotting import spot
from cleanpage.selecting.sentences import take_sentences

MENU = [("Menu", 0.0)] * 40


def taken(*lines: tuple[str, float], text: str = "long") -> list[bool]:
    """Which lines are chosen; those with a chance of one half were chosen before."""
    front = MENU if text == "long" else []
    blocks = [Block(index, line) for index, (line, _) in enumerate([*front, *lines])]
    chances = [chance for _, chance in [*front, *lines]]
    chosen = [chance >= 0.5 for chance in chances]
    hits = [spot(block.text, "en") for block in blocks]
    take_sentences(blocks, hits, chances, chosen)
    return chosen[len(front) :]


ARTICLE = ("A lorry full of apples has left the road near Bield.", 0.9)


@pytest.mark.parametrize("line", ["It did not stop.", "“Never again.”", "林檎は無事だ。"])
def test_a_short_sentence_behind_a_sentence_is_taken(line: str) -> None:
    assert taken(ARTICLE, (line, 0.2)) == [True, True]


@pytest.mark.parametrize(
    "line", ["Apples of the Border", "Comment", "Read more.", "@bield.", "Rain in the…"]
)
def test_headlines_and_phrases_are_not(line: str) -> None:
    assert taken(ARTICLE, (line, 0.2)) == [True, False]


def test_what_the_model_is_sure_of_is_not_taken() -> None:
    assert taken(ARTICLE, ("Prices in euros.", 0.01)) == [True, False]


def test_furniture_between_is_passed_over() -> None:
    assert taken(ARTICLE, ("Advertisement", 0.0), ("It did not stop.", 0.2)) == [True, False, True]


def test_a_line_of_unknown_make_ends_the_article() -> None:
    lines = (ARTICLE, ("Apples of the Border Country", 0.1), ("It did not stop.", 0.2))
    assert taken(*lines) == [True, False, False]


def test_no_more_than_two_in_a_row_are_taken() -> None:
    lines = [("It did not stop.", 0.2)] * 4
    assert taken(ARTICLE, *lines) == [True, True, True, False, False]


def test_in_a_short_text_no_doubt_of_the_model_counts() -> None:
    lines = [("It did not stop.", 0.01)] * 4
    assert taken(ARTICLE, *lines, text="short") == [True] * 5


def test_in_a_short_text_three_lines_of_unknown_make_are_passed_over() -> None:
    unknown, sentence = ("Apples of the Border Country", 0.1), ("It did not stop.", 0.2)
    assert taken(ARTICLE, *[unknown] * 3, sentence, text="short")[-1]
    assert not any(taken(ARTICLE, *[unknown] * 4, sentence, text="short")[1:])


def test_nothing_is_taken_in_front_of_the_article() -> None:
    assert taken(("It did not stop.", 0.2), ARTICLE) == [False, True]


STORY = [
    f"On day {number} the barge of Quaymouth lay where it had lain before, and nobody waved."
    for number in range(1000)
]


def test_a_long_text_of_prose_is_kept_whole() -> None:
    assert len(cleanpage.clean_text("\n\n".join(STORY)).blocks) == len(STORY)


def test_a_long_text_with_a_menu_in_it_is_not() -> None:
    menu = [f"Harbour news, page {number}" for number in range(200)]
    text = cleanpage.clean_text("\n\n".join([*menu, *STORY[:60]])).text
    assert "page 100" not in text
    assert "On day 30 " in text
