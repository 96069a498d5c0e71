"""Errors, log-in forms and searches say in their title that they are no articles."""

from __future__ import annotations

import pytest

import cleanpage
from cleanpage import Status
from cleanpage.phrases import languages, phrases

LINE = "It may have been moved, or it was never there. Try another address, or begin at the top."
STORY = "<p>The board of the harbour voted on Tuesday to close the old pier, which leans.</p>" * 14


def page(title: str, text: str) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"


def status(title: str, text: str = f"<p>{LINE}</p>") -> Status:
    return cleanpage.extract(page(title, text)).status


@pytest.mark.parametrize(
    "title",
    [
        "404",
        "Page not found",
        "Error 404: this page is gone",
        "Log in or register to continue",
        "Just a moment...",
        "Access Denied",
        "Search results for kettle",
        "Oups ! Cette page n’existe plus.",
        "Seite nicht gefunden",
        "Página no encontrada",
        "Страница не найдена",
        "ページが見つかりません",
        "页面不存在",
        "الصفحة غير موجودة",
    ],
)
def test_a_notice_is_no_article(title: str) -> None:
    assert status(title) is Status.NOT_ARTICLE


@pytest.mark.parametrize(
    "title",
    [
        "Registered nurses walk out",
        "Logins stolen from the county",
        "Forbiddenly good: a cake",
        "The page was not found in the archive",
        "4040 steps to the lighthouse",
        "Justice for the pier",
    ],
)
def test_words_alike_are_no_notice(title: str) -> None:
    assert status(title) is Status.OK


@pytest.mark.parametrize(
    "title", ["Access denied: how the harbour lost its pier", "Sign in the sea"]
)
def test_an_article_may_be_titled_like_a_notice(title: str) -> None:
    assert status(title, STORY) is Status.OK


@pytest.mark.parametrize("code", languages())
def test_each_language_has_notices(code: str) -> None:
    notices = phrases(code, "language", "notices")
    assert len(notices) > 4
    assert all(status(notice.capitalize()) is Status.NOT_ARTICLE for notice in notices)
