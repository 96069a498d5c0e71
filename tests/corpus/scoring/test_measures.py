import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.corpus.scoring import measures

TEXTS = st.text("abc \n.")


@pytest.mark.parametrize(
    ("gold", "got", "expected"),
    [
        ("a b c d e", "a b c d e", (1.0, 1.0)),
        ("a b c d e", "a b c d f", (0.5, 0.5)),
        ("a b c d e", "b c d e", (1.0, 0.5)),
        ("a b", "a b", (1.0, 1.0)),
        ("a b", "a b c", (0.0, 0.0)),
        ("a b c d", "A b c d", (0.0, 0.0)),
        ("a b c d", "", (None, 0.0)),
        ("", "a", (0.0, None)),
        ("", "...", (None, None)),
        ("x x x x x", "x x x x", (1.0, 0.5)),
    ],
)
def test_shingles(gold, got, expected):
    assert measures.shingle_pr(gold, got) == expected


@pytest.mark.parametrize(
    ("gold", "got", "expected"),
    [
        ("Line 4 runs", "line 4 RUNS!", (1.0, 1.0, 1.0)),
        ("a a b", "a b b b", (0.5, 2 / 3, 4 / 7)),
        ("", "", (1.0, 1.0, 1.0)),
        ("", "a", (0.0, 0.0, 0.0)),
        ("a", "", (0.0, 0.0, 0.0)),
        ("a", "b", (0.0, 0.0, 0.0)),
    ],
)
def test_words(gold, got, expected):
    assert measures.word_prf(gold, got) == pytest.approx(expected)


@given(TEXTS, TEXTS)
def test_measures_stay_between_nothing_and_all(gold, got):
    values = [*measures.word_prf(gold, got), *measures.shingle_pr(gold, got)]
    assert all(value is None or 0 <= value <= 1 for value in values)
    bags = measures.word_bag(gold), measures.word_bag(got)
    assert measures.bag_f1(*bags) == measures.bag_f1(*reversed(bags))


def test_snippets_are_found_across_line_breaks():
    text = "Line 4\nruns  again."
    assert measures.snippet_counts(text, ["Line 4 runs", "line 4"], ["again.", "x", "y"]) == (
        1,
        1,
        1,
        2,
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("‘Tram’ Reopens!", "tram reopens", True),
        ("STRASSE", "straße", True),
        ("ﬁve", "five", True),
        ("Tram 4", "Tram 5", False),
    ],
)
def test_folding(one, other, same):
    assert (measures.fold(one) == measures.fold(other)) is same


def test_authors_are_a_set():
    assert measures.author_tally(["Ada Moss", "Lee Brandt"], ["ada moss", "Ada Moss", "Desk"]) == (
        1,
        1,
        1,
    )
    assert measures.author_tally([], []) == (0, 0, 0)
