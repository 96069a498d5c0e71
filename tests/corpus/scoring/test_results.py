import json

import pytest
from click import unstyle

from cleanpage.corpus.reports.scores import difference_table, score_table, worst_pages
from cleanpage.corpus.scoring.gold import GoldPage
from cleanpage.corpus.scoring.pages import Extracted, PageScore, score_page
from cleanpage.corpus.scoring.results import (
    compare_results,
    group_results,
    read_results,
    write_results,
)

GOLD = [
    GoldPage("1", "news", lines=("x",), text="one two three four", title="One"),
    GoldPage("2", "news", lines=("x",), text="five six seven eight", title="Two"),
    GoldPage(
        "3",
        "blogs",
        lines=("x",),
        wanted=("a",),
        unwanted=("b",),
        authors=("Ada",),
        date="2026-05-04",
    ),
]


def half_right(gold, content):
    if gold.id == "2":
        raise RuntimeError("no luck")
    return Extracted("one two three four\na b", "ONE", ("Ada", "Lee"), "2026-05-04")


def all_right(gold, content):
    return Extracted(gold.text or "a", gold.title, gold.authors, gold.date)


def results(run):
    return group_results(score_page(page, run) for page in GOLD)


def test_groups_are_scored_and_exceptions_are_empty_results():
    news, blogs = results(half_right)
    assert (news.name, len(news.pages), news.errors) == ("news", 2, 1)
    assert news.pages[1].error == "RuntimeError: no luck"
    # of two pages, one is right with two words too many, and one is empty
    assert news.figures["shR"].value == 0.5
    assert news.figures["shP"].value == pytest.approx(1 / 3)
    assert news.figures["wF1"].value == pytest.approx(0.4)
    assert news.figures["title"].value == 1.0
    assert blogs.figures["auF1"].value == pytest.approx(2 / 3)
    assert blogs.figures["date"].value == 1.0
    assert (blogs.figures["with"].value, blogs.figures["wout"].value) == (1.0, 1.0)


def test_results_are_read_as_they_were_written():
    before = results(half_right)
    after = read_results(write_results(before, "1.0"))
    assert [(r.name, r.errors, len(r.pages)) for r in after] == [
        (r.name, r.errors, len(r.pages)) for r in before
    ]
    for old, new in zip(before, after, strict=True):
        assert old.figures.keys() == new.figures.keys()
        for name, figure in old.figures.items():
            assert new.figures[name] == pytest.approx(figure, abs=1e-5)


def test_something_else_is_refused():
    for content in ("{}", "[]", "1", json.dumps({"groups": {"a": 1}})):
        with pytest.raises(ValueError, match="not the results of a scoring run"):
            read_results(content)


def test_a_comparison_pairs_the_pages_that_are_in_both():
    found = compare_results(results(half_right)[:1], results(all_right))
    assert list(found) == ["news"]
    assert found["news"]["shR"].value == 0.5


def test_the_tables_show_figures_intervals_and_judgement():
    before = results(half_right)
    table = unstyle(score_table(before, intervals=True)).splitlines()
    assert table[0].split()[:3] == ["corpus", "n", "shF1"]
    assert table[1].split()[:5] == ["news", "2", "0.400", "0.333", "0.500"]
    assert table[2].split()[:3] == ["95", "%", "from"]
    assert table[1].split()[-1] == "1"
    assert "no page is in both" in difference_table({})
    more = [PageScore(str(n), "news", {"title": float(n % 4 > 0)}) for n in range(80)]
    less = [PageScore(page.id, "news", {"title": 0.0}) for page in more]
    better = compare_results(group_results(less), group_results(more))
    assert unstyle(difference_table(better)).splitlines()[1].endswith("better")
    worse = compare_results(group_results(more), group_results(less))
    assert unstyle(difference_table(worse)).splitlines()[1].endswith("worse")
    same = compare_results(group_results(more), group_results(more))
    assert unstyle(difference_table(same)).splitlines()[1].endswith("equal")


def test_the_worst_pages_show_what_was_lost_and_what_leaked():
    gold = {(page.group, page.id): page for page in GOLD}
    [head, *lines] = (
        unstyle("\n".join(worst_pages(results(half_right), gold, 1))).strip().splitlines()
    )
    assert head == "0.000 news/2    RuntimeError: no luck"
    assert lines == ["   - five six seven eight"]
    text = unstyle("\n".join(worst_pages(results(half_right), gold, 2)))
    assert "+ a b" in text
