import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.corpus.scoring.rouge import rouge_lsum

#: Values of the `rouge-score` package (0.1.2, rougeLsum, words as tokens) for the same texts.
REFERENCE = [
    ("a b c d", "a b c d", 1.0),
    ("a b c d", "d c b a", 0.25),
    ("a b c d\ne f g", "a c\ng f e d", 0.6153846153846153),
    ("the cat sat\non the mat", "on the mat\nthe cat sat", 1.0),
    ("w1 w2 w3 w4 w5", "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", 0.5333333333333333),
    ("a b a b", "a a a", 0.5714285714285715),
    ("a", "b", 0.0),
]


@pytest.mark.parametrize(("gold", "got", "expected"), REFERENCE)
def test_agrees_with_the_reference(gold, got, expected):
    assert rouge_lsum(gold, got) == pytest.approx(expected)


def test_empty_texts():
    assert rouge_lsum("", "") == 1.0
    assert rouge_lsum("a", "") == rouge_lsum("", "a") == 0.0


@given(st.text("abcde \n"))
def test_a_text_agrees_with_itself(text):
    assert rouge_lsum(text, text) == 1.0


@given(st.text("abc \n"), st.text("abcd \n"))
def test_stays_between_nothing_and_all(gold, got):
    assert 0.0 <= rouge_lsum(gold, got) <= 1.0
