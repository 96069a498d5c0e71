"""Reaching a limit ends the reading, never the program, and the article says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanpage import Article, Cleaner, Limits, Status
from tests.cli import shell
from tests.hostile.article import TEXT, page, survives

JUNK = "<p>It rained on the harbour.</p>" * 300
LD = '<script type="application/ld+json">{"headline": "%s"}</script>'


def extract(html: str | bytes, **limits: int) -> Article:
    return Cleaner(limits=Limits(**limits)).extract(html)


def clean(text: str, **limits: int) -> Article:
    return Cleaner(limits=Limits(**limits)).clean_text(text)


@pytest.mark.parametrize(
    ("html", "limits", "words"),
    [
        (page(after=JUNK), {"input_bytes": 4000}, "4,000 characters"),
        (page(after=JUNK).encode(), {"input_bytes": 4000}, "4,000 bytes"),
        (page(after=JUNK), {"elements": 100}, "100 elements"),
        (page(after="<br>" * 200), {"elements": 100}, "100 elements"),
        (page(after="<img src=a.png>" * 200), {"elements": 100}, "100 elements"),
        (page(after="<template>" + "<i>" * 200), {"elements": 100}, "100 elements"),
        (page(after=JUNK), {"blocks": 50}, "50 blocks"),
        (page(after="x<br>" * 200), {"blocks": 50}, "50 blocks"),
        (page(after="<hr><img src=a.png><hr><img src=b.png>" * 100), {"blocks": 50}, "50 blocks"),
        (page(after="<table>" + "<tr><td>a<td>b" * 100), {"blocks": 50}, "50 blocks"),
        (page(head=LD % ("x" * 3000)), {"json_ld_bytes": 2000}, "JSON-LD"),
        (page(head=LD % "x" * 300), {"json_ld_bytes": 2000}, "JSON-LD"),
    ],
)
def test_a_page_beyond_a_limit(html: str | bytes, limits: dict[str, int], words: str) -> None:
    article = extract(html, **limits)
    assert article.status is Status.TOO_LARGE
    assert words in article.note
    assert survives(article.text)
    assert len(article.page_blocks) <= limits.get("blocks", 26_000)


@pytest.mark.parametrize(
    ("text", "limits", "words"),
    [
        (TEXT + "\n\nIt rained." * 300, {"input_bytes": 2500}, "2,500 characters"),
        (TEXT + "\n\nIt rained." * 300, {"blocks": 50}, "50 blocks"),
        (TEXT + "\n" * 300, {"elements": 50}, "50 lines"),
        (TEXT + "\r\n" * 300, {"elements": 50}, "50 lines"),
        (TEXT + "\x0b\x1c\x85\u2028" * 100, {"elements": 50}, "50 lines"),
    ],
)
def test_a_text_beyond_a_limit(text: str, limits: dict[str, int], words: str) -> None:
    article = clean(text, **limits)
    assert article.status is Status.TOO_LARGE
    assert words in article.note
    assert survives(article.text)
    assert len(article.page_blocks) <= limits.get("blocks", 26_000)


def test_what_just_fits_is_read_whole() -> None:
    html = page()
    blocks = len(extract(html).page_blocks)
    tags = html.count("<") - html.count("</") - 1  # the doctype is none
    fits = extract(html, input_bytes=len(html), blocks=blocks, elements=tags)
    assert (fits.status, fits.note) == (Status.OK, "")
    assert fits.text == extract(html).text
    text = TEXT + "\n"
    fits = clean(text, input_bytes=len(text), blocks=7, elements=text.count("\n"))
    assert fits.status is Status.OK


@pytest.mark.parametrize("limit", ["input_bytes", "elements", "blocks", "json_ld_bytes"])
def test_the_smallest_limits_raise_nothing(limit: str) -> None:
    html = page(head=LD % "A headline")
    assert extract(html, **{limit: 1}).status is Status.TOO_LARGE
    if limit != "json_ld_bytes":
        assert clean(TEXT, **{limit: 1}).status is Status.TOO_LARGE


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "1000", None])
def test_a_limit_is_a_positive_whole_number(value: object) -> None:
    with pytest.raises(ValueError, match="blocks must be a positive whole number"):
        Limits(blocks=value)  # type: ignore[arg-type]


def test_the_command_says_it_on_stderr(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(page(after="<b>x</b>" * 301_000), "utf-8")
    (tmp_path / "page.txt").write_text(TEXT + "\n" * 301_000, "utf-8")
    html = shell.cleanpage("extract", tmp_path / "page.html")
    assert "too_large: the page has more than 300,000 elements" in html.err
    assert (html.code, survives(html.out)) == (0, True)
    text = shell.cleanpage("clean", tmp_path / "page.txt")
    assert "too_large: the page has more than 300,000 lines" in text.err
    assert (text.code, survives(text.out)) == (0, True)


def test_deep_pages_do_not_fill_the_memory_with_what_is_around_their_blocks() -> None:
    blocks = extract("<div>x" * 20_000).page_blocks
    assert len(blocks) == 20_000
    assert [box.tag for box in blocks[100].boxes] == ["div"] * 48
    assert len({box.number for box in blocks[-1].boxes}) == 8
    assert sum(len(block.boxes) for block in blocks) < 410_000


def test_long_alternative_text_is_cut() -> None:
    (image,) = extract(f'<img src=/a.png alt="{"rain " * 5000}">').page_blocks[0].spans
    assert image.label.startswith("rain rain")
    assert len(image.label) < 2_000
