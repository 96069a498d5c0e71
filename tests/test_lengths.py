"""Pages that training makes of others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cleanpage.block import Block
from cleanpage.selecting.agreement import Claims
from training.folds import fold_of
from training.lengths import LONG_EVERY, MANY, SHORT_EVERY, of_other_lengths
from training.pages import LONG, SHORT, LabelledPage

MENU, PROSE, ASIDE = (
    "Home",
    "The last barge left the harbour before dawn, and nobody waved to it. ",
    "Ad",
)


def pages(count: int) -> Iterator[LabelledPage]:
    for number in range(count):
        prose = [f"{PROSE * 2}{number}.{place}" for place in range(6)]
        texts = [MENU, *prose[:3], ASIDE, *prose[3:], MENU]
        labels = [0, 1, 1, 1, 0, 1, 1, 1, 0]
        yield LabelledPage(
            corpus="harbour",
            id=str(number),
            kind="article",
            domain="harbour.example",
            blocks=tuple(Block(index, text) for index, text in enumerate(texts)),
            hits=((),) * len(texts),
            claims=Claims(),
            labels=labels,
            gold="\n".join(prose),
            title="",
        )


@pytest.fixture(scope="module")
def made() -> list[LabelledPage]:
    return list(of_other_lengths(list(pages(5 * LONG_EVERY))))


def test_a_long_article_has_its_paragraphs_and_those_of_others(made: list[LabelledPage]) -> None:
    long = [page for page in made if page.corpus == LONG]
    assert len(long) == len(MANY)
    assert sorted(sum(page.labels) for page in long) == [42, 84, 162, 324, 642]
    for page in long:
        texts = [block.text for block, label in zip(page.blocks, page.labels, strict=True) if label]
        assert page.gold == "\n".join(texts)
        assert len({text.partition(". ")[2] for text in texts}) > 6
        assert [block.index for block in page.blocks] == list(range(len(page.blocks)))
        assert (page.blocks[0].text, page.blocks[-1].text) == (MENU, MENU)


def test_a_short_article_has_one_to_three_paragraphs_and_all_that_is_no_article(
    made: list[LabelledPage],
) -> None:
    short = [page for page in made if page.corpus == SHORT]
    assert len(short) == 5 * LONG_EVERY // SHORT_EVERY
    assert {sum(page.labels) for page in short} == {1, 2, 3}
    for page in short:
        others = [
            block.text for block, own in zip(page.blocks, page.labels, strict=True) if not own
        ]
        assert others == [MENU, ASIDE, MENU]


def test_what_is_made_is_judged_with_the_page_that_it_is_made_of(made: list[LabelledPage]) -> None:
    assert {fold_of(page.domain) for page in made} == {fold_of("harbour.example")}


def test_pages_of_a_few_paragraphs_and_other_kinds_are_left() -> None:
    (page,) = pages(1)
    listing = page._replace(kind="listing")
    brief = page._replace(labels=[0, 1, 0, 0, 0, 0, 0, 0, 0])
    assert list(of_other_lengths([listing, brief] * 60)) == []
