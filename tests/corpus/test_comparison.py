import pytest

from cleanpage import Article, Block, Cut, Kind
from cleanpage.corpus.comparison import Change, Demand, Difference, compare
from cleanpage.corpus.expectation import Expectation, ExpectedCut, expect

from .pages import PROSE, article_of, paragraphs


def changes(expected, article, **demand):
    return list(compare(expected, article, Demand(**demand)).differences)


def test_an_article_is_what_was_recorded_of_it():
    article = article_of(*paragraphs(*PROSE), cut=(("share", Cut(1, "whole", "x")),))
    comparison = compare(expect(article, {}), article, Demand(strict=True))
    assert comparison.holds
    assert comparison.f1 == 1.0


def test_a_lost_block_is_missing():
    before = Expectation(paragraphs(*PROSE))
    assert changes(before, article_of(*paragraphs(*PROSE[:3]))) == [
        Difference(Change.MISSING, PROSE[3])
    ]


def test_a_block_that_is_cut_now_names_the_rule():
    article = article_of(*paragraphs(*PROSE), cut=(("share", Cut(2, "starts", "Share")),))
    assert changes(Expectation(paragraphs(*PROSE)), article) == [
        Difference(Change.CUT, PROSE[2], "", 'share · starts: "Share"')
    ]


def test_a_block_that_is_cut_in_part_shows_both_sides():
    cut = Cut(0, "starts", "Passengers", 0, len("Passengers "))
    article = article_of(*paragraphs(*PROSE), cut=(("related", cut),))
    [difference] = changes(Expectation(paragraphs(*PROSE)), article)
    assert difference.change == Change.CUT
    assert difference.before == PROSE[0]
    assert difference.after == PROSE[0].removeprefix("Passengers ")
    assert difference.reason == 'related · starts: "Passengers"'


def test_an_extra_block_names_the_rule_that_cut_it_before():
    before = Expectation(paragraphs(*PROSE[:2]), cuts=(ExpectedCut("ads", "region", PROSE[2]),))
    found = changes(before, article_of(*paragraphs(*PROSE[:3])))
    assert found[0] == Difference(Change.EXTRA, "", PROSE[2], "was cut by ads · region")
    assert found[1] == Difference(Change.REASON, "ads · region", "not cut", PROSE[2])


def test_a_block_that_stands_elsewhere_has_moved():
    moved = paragraphs(PROSE[1], PROSE[2], PROSE[0])
    assert changes(Expectation(paragraphs(*PROSE[:3])), article_of(*moved)) == [
        Difference(Change.MOVED, PROSE[0], PROSE[0])
    ]


def test_a_heading_that_became_a_paragraph():
    before = Expectation((Block(0, "Timetable", Kind.HEADING, level=2),))
    assert changes(before, article_of(Block(0, "Timetable"))) == [
        Difference(Change.KIND, "## Timetable", "Timetable")
    ]


def test_an_edited_block_is_one_difference():
    after = PROSE[0].replace("Monday", "Tuesday")
    assert changes(Expectation(paragraphs(PROSE[0])), article_of(*paragraphs(after))) == [
        Difference(Change.EDITED, PROSE[0], after)
    ]


def test_another_reason_is_a_difference_only_if_reasons_are_expected():
    article = article_of(*paragraphs("Share"), cut=(("tags", Cut(0, "list", "Share")),))
    with_reasons = Expectation(cuts=(ExpectedCut("share", "whole", "Share"),))
    assert changes(with_reasons, article) == [
        Difference(Change.REASON, "share · whole", "tags · list", "Share")
    ]
    assert changes(Expectation(), article) == []


def test_fields_must_hold_only_if_they_are_named():
    article = Article(title="Tram", authors=("Ada Moss",))
    assert changes(Expectation(), article) == []
    assert changes(Expectation(fields={"authors": ("Lee Brandt",)}), article) == [
        Difference(Change.FIELD, "Lee Brandt", "Ada Moss", "authors")
    ]


def test_white_space_and_unexpected_cuts_matter_only_in_strict_comparison():
    before = Expectation(paragraphs("Line 4 runs."), cuts=())
    page = (Block(0, "Line 4\u00a0runs."), Block(1, "Share"))
    article = article_of(*page, cut=(("share", Cut(1, "whole", "Share")),))
    assert changes(before, article) == []
    strict = changes(before, article, strict=True)
    assert [difference.change for difference in strict] == [Change.EDITED, Change.REASON]


def test_min_f1_asks_for_the_text_only_roughly_but_for_fields_exactly():
    before = Expectation(paragraphs(*PROSE), fields={"title": "Tram"})
    article = article_of(*paragraphs(*PROSE[:3]))
    titled = Article(title="Tram", blocks=article.blocks, page_blocks=article.page_blocks)
    assert compare(before, titled, Demand(min_f1=0.8)).holds
    assert not compare(before, titled, Demand(min_f1=0.95)).holds
    assert not compare(before, article, Demand(min_f1=0.8)).holds


@pytest.mark.parametrize("bad", [{"min_f1": 1.5}, {"min_f1": -1}, {"strict": True, "min_f1": 0.5}])
def test_a_senseless_demand_is_refused(bad):
    with pytest.raises(ValueError, match="min_f1"):
        Demand(**bad)


def test_a_page_that_changed_altogether_is_compared_quickly():
    before = Expectation(paragraphs(*(f"old {n} line" for n in range(400))))
    after = article_of(*paragraphs(*(f"new {n} text" for n in range(400))))
    found = compare(before, after).differences
    assert len(found) == 800
