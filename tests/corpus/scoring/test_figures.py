import pytest

from cleanpage.corpus.scoring.figures import figures, paired_difference


def test_figures_are_those_of_the_public_benchmarks():
    pages = [
        {"shingle_p": 1.0, "shingle_r": 0.5, "word_f1": 0.8, "rouge": 0.7, "title": 1.0},
        {"shingle_r": 0.0, "word_f1": 0.0, "rouge": 0.1, "title": 0.0, "date": 1.0},
        {"snippets_found": 3, "snippets_lost": 1, "snippets_leaked": 1, "snippets_avoided": 4},
        {"authors_right": 2, "authors_extra": 1, "authors_missing": 2},
        {"date": 0.0, "date_given": 0.0},
    ]
    values = {name: figure.value for name, figure in figures(pages).items()}
    assert values == pytest.approx(
        {
            "shP": 1.0,
            "shR": 0.25,
            "shF1": 0.4,
            "wF1": 0.4,
            "rouge": 0.4,
            "with": 0.75,
            "wout": 0.2,
            "snF1": 0.75,
            "title": 0.5,
            "auF1": 2 * (2 / 3) * 0.5 / (2 / 3 + 0.5),
            "date": 0.5,
            "dateP": 0.0,
        }
    )


def test_what_was_not_measured_has_no_figure():
    assert set(figures([{"title": 1.0}])) == {"title"}


def test_the_interval_holds_the_value_and_narrows_with_more_pages():
    few = [{"title": float(n % 2)} for n in range(20)]
    many = few * 20
    wide, narrow = figures(few)["title"], figures(many)["title"]
    assert wide.low < wide.value == 0.5 < wide.high
    assert narrow.low < narrow.value < narrow.high
    assert narrow.high - narrow.low < (wide.high - wide.low) / 3
    # the normal approximation: 1.96 standard errors to each side
    assert wide.low == pytest.approx(0.5 - 1.96 * 0.5 / 20**0.5, abs=0.04)


def test_the_same_pages_give_the_same_interval():
    pages = [{"word_f1": n / 10} for n in range(10)]
    assert figures(pages) == figures(pages)


def test_pairing_finds_a_small_difference_that_intervals_hide():
    before = [{"word_f1": 0.5 + 0.4 * (n % 2)} for n in range(60)]
    after = [{"word_f1": page["word_f1"] + 0.01} for page in before]
    difference = paired_difference(before, after)["wF1"]
    assert difference.value == pytest.approx(0.01)
    assert difference.low > 0
    assert figures(before)["wF1"].high > figures(after)["wF1"].low


def test_a_difference_on_few_pages_may_be_chance():
    before = [{"title": 1.0}, {"title": 0.0}, {"title": 1.0}]
    after = [{"title": 1.0}, {"title": 1.0}, {"title": 0.0}]
    difference = paired_difference(before, after)["title"]
    assert difference.low < 0 < difference.high


def test_only_the_same_pages_can_be_paired():
    with pytest.raises(ValueError, match="1 pages cannot be paired with 2"):
        paired_difference([{}], [{}, {}])
