"""Short sentences go on with the article; furniture, however it is put, does not."""

from __future__ import annotations

import pytest

from cleanpage.block import Block
from cleanpage.phrases.spotting import spot
from cleanpage.selecting.sentences import take_sentences


def taken(*lines: tuple[str, float]) -> list[bool]:
    """Which lines are chosen; those with a chance of one half were chosen before."""
    blocks = [Block(index, text) for index, (text, _) in enumerate(lines)]
    chosen = [chance >= 0.5 for _, chance in lines]
    hits = [spot(text, "en") for text, _ in lines]
    take_sentences(blocks, hits, [chance for _, chance in lines], chosen)
    return chosen


ARTICLE = ("A lorry full of apples has left the road near Bield.", 0.9)


@pytest.mark.parametrize("line", ["It did not stop.", "“Never again.”", "林檎は無事だ。"])
def test_a_short_sentence_behind_a_sentence_is_taken(line: str) -> None:
    assert taken(ARTICLE, (line, 0.2)) == [True, True]


@pytest.mark.parametrize("line", ["Apples of the Border", "Comment", "Read more.", "@bield."])
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


def test_nothing_is_taken_in_front_of_the_article() -> None:
    assert taken(("It did not stop.", 0.2), ARTICLE) == [False, True]
