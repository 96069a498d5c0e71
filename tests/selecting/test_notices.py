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
        "404 - The Gazette",
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


@pytest.mark.parametrize("line", [LINE, "Возможно, её убрали, или её никогда не было. " * 2])
def test_a_notice_may_be_as_long_in_every_script(line: str) -> None:
    assert status("404 – Page not found", f"<p>{line}</p>" * 7) is Status.NOT_ARTICLE


@pytest.mark.parametrize(
    "title",
    [
        "Register to vote by Monday, council urges",
        "Forbidden City reopens after restoration",
        "404 homes flooded as river bursts its banks",
        "Login data of thousands stolen",
        "Just a moment with the mayor",
        "Not found: the missing boat",
        "The page was not found in the archive",
        "Suche nach vermisstem Segler eingestellt",
        "Wartungsarbeiten im Elbtunnel",
        "Connexion ferroviaire : Nantes attend",
        "Регистрация кандидатов началась",
        "注册制改革全面落地",
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
    notices = phrases(code, "language", "notices") + phrases(code, "language", "notice_starts")
    assert len(notices) > 6
    found = [notice for notice in notices if status(notice.capitalize()) is not Status.NOT_ARTICLE]
    assert not found
