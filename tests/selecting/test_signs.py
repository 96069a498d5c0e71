"""What tells an article from a list of articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import cleanpage
from cleanpage import Status
from cleanpage.article import Metadata
from cleanpage.selecting.signs import head_signs

PARAGRAPH = (
    "<p>The board of the harbour voted on Tuesday to close the old pier, which has stood in the "
    "bay for a hundred years and now leans towards the ferry.</p>"
)
TEASERS = "".join(
    f"<div class=card><h3><a href=/n/{number}>Pier {number} to close in the autumn</a></h3>"
    f"<p>The board voted on Tuesday to close pier number {number}. "
    f"<a href=/n/{number}>Read more</a></p></div>"
    for number in range(24)
)


def page(body: str) -> str:
    return (
        f"<html><head><title>The Quaymouth Gazette</title></head><body><main>{body}</main></body>"
    )


def test_dates_authors_and_addresses_are_signs() -> None:
    article = Metadata(
        url="https://gazette.example/news/old-pier_to-close",
        authors=("Ada Okoye",),
        date=datetime(2026, 5, 3, tzinfo=UTC),
    )
    dated, signed, depth, slug, listed = head_signs(article)
    assert (dated, signed, listed) == (1, 1, 0)
    bare = head_signs(Metadata(url="https://gazette.example/Tag/piers"))
    assert bare[:3] == (0, 0, depth)
    assert bare[3] < slug
    assert bare[4] == 1


def test_an_unknown_address_tells_no_list() -> None:
    unknown = head_signs(Metadata())
    assert (
        unknown[2:] == head_signs(Metadata(url="https://a.example/news/the-old-pier-must-go"))[2:]
    )


@pytest.mark.parametrize("url", ["https://gazette.example/", "https://gazette.example/tag/piers"])
def test_a_list_of_articles_is_none(url: str) -> None:
    found = cleanpage.extract(page(TEASERS), url=url)
    assert found.status is Status.NOT_ARTICLE
    assert found.note


@pytest.mark.parametrize("url", [None, "https://gazette.example/", "https://gazette.example/a"])
def test_an_article_is_one_wherever_it_stands(url: str | None) -> None:
    assert cleanpage.extract(page(PARAGRAPH * 6), url=url).status is Status.OK


def test_an_address_without_a_path_tells_little() -> None:
    unknown = head_signs(Metadata())
    assert head_signs(Metadata(url="https://a.example/?p=12")) == unknown
    root = head_signs(Metadata(url="https://a.example/"))
    assert 0 < root[2] < unknown[2]
    assert 0 < root[3] < unknown[3]
