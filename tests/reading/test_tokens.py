"""Tags and texts: what the HTML standard makes of markup, and of what is none."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.reading.attributes import ATTRIBUTES
from cleanpage.reading.tokens import BLANK, END, NOTHING, START, TEXT, Tokens
from tests.plain import plain_module

PAGES = sorted((Path(__file__).parent.parent / "fixtures" / "pages").glob("*/page.html"))
KINDS = {TEXT: "text", BLANK: "blank", START: "start", END: "end"}


def tokens_of(html: bytes, tokens: type[Tokens] = Tokens) -> list[tuple[object, ...]]:
    reader = tokens(html)
    found: list[tuple[object, ...]] = []
    while (kind := reader.advance()) != NOTHING:
        if kind == START:
            found.append(("start", reader.tag, reader.attributes, reader.is_empty))
        elif kind == END:
            found.append(("end", reader.tag))
        else:
            found.append((KINDS[kind], reader.text()))
        assert len(found) <= 4 * len(html)
    return found


def short(html: str) -> str:
    """The tokens of a page in one line; attributes as `name=value`."""
    words = []
    for kind, *rest in tokens_of(html.encode()):
        if kind == "start":
            tag, attributes, is_empty = rest
            pairs = [f" {name}={value}" for name, value in attributes.items()]
            words.append(f"<{tag}{''.join(pairs)}{'/' if is_empty else ''}>")
        elif kind == "end":
            words.append(f"</{rest[0]}>")
        else:
            words.append(f"[{rest[0]}]")
    return "".join(words)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<P Class='a'>x</P >", "<p class=a>[x]</p>"),
        ("<a href=/x/ hidden id=''>", "<a href=/x/ hidden= id=>"),
        ("<br/><img src=a />", "<br/><img src=a/>"),
        ("<a id='1'rel=2 id=3>", "<a id=1 rel=2>"),
        ('<a\n id = "c>d"\f>', "<a id=c>d>"),
        ("<a id=c/>", "<a id=c/>"),
        ("<a =id id=b>", "<a id=b>"),
        ("<a / id>", "<a id=>"),
        ("<a onclick='b > c' aria-label id=d data-id='e'>", "<a id=d>"),
        ("a < b <3 <", "[a < b <3 <]"),
        ("a</>b</ c>d", "[a][b][d]"),
        ("a<!doctype html>b<?xml x='>'?>c<![CDATA[d>e", "[a][b]['?>c][e]"),
        ("a<!-- <p> -- > -->b<!-->c<!--->d<!--e--!>f", "[a][b][c][d][f]"),
        ("  <b> \n</b>", "[  ]<b>[ \n]</b>"),
        ("Fish &amp; chips&nbsp;", "[Fish & chips\xa0]"),
        ("<a\r\nalt='b\r\nc\rd'>e\r\nf\r\n", "<a alt=b\nc\nd>[e\nf\n]"),
        ("<a href='?a=1&copy=2&amp;b&lt'>", "<a href=?a=1&copy=2&b<>"),
        ("<x-é:z alt=ü>", "<x-é:z alt=ü>"),
    ],
)
def test_markup(html: str, expected: str) -> None:
    assert short(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<script>a<b && '</p>'</script>c", "<script>[a<b && '</p>']</script>[c]"),
        ("<script></scripts></SCRIPT >a", "<script>[</scripts>]</script>[a]"),
        ("<script><!-- a --></script>b", "<script>[<!-- a -->]</script>[b]"),
        (
            "<script><!-- <script>a</script> --></script>b",
            "<script>[<!-- <script>a</script> -->]</script>[b]",
        ),
        ("<script><!-- <script>a</script>b", "<script>[<!-- <script>a]</script>[b]"),
        ("<script>&amp;</script>", "<script>[&amp;]</script>"),
        ("<title>A &amp; <b></title>", "<title>[A & <b>]</title>"),
        ("<textarea><p>a</textarea>", "<textarea>[<p>a]</textarea>"),
        ("<style>p > a {}</style>", "<style>[p > a {}]</style>"),
        ("<svg><title/></svg>a", "<svg><title/></svg>[a]"),
        ("<script/>a<p>b", "<script/>[a]<p>[b]"),
    ],
)
def test_elements_that_hold_no_markup(html: str, expected: str) -> None:
    assert short(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<title>a<p>b", "<title>[a]</title><p>[b]"),
        ("<title>", "<title>[]</title>"),
        ("<style>a<p>b</p>", "<style>[a]</style><p>[b]</p>"),
        ("<script>a<p>b", "<script>[a<p>b]</script>"),
        ("a<!-- b><p>c", "[a]<p>[c]"),
        ("<!-- a --><!-- b><p>c", "<p>[c]"),
        ("<a href='b>c<p>d", "<a href=b>[c]<p>[d]"),
        ("<a onclick='b>c<p>d", "<a>[c]<p>[d]"),
        ("a<p class=b", "[a]"),
        ("a</p", "[a]</p>"),
        ("<a b='c", ""),
    ],
)
def test_what_never_ends_takes_no_more_than_it_must(html: str, expected: str) -> None:
    assert short(html) == expected


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_pages_are_read_as_by_pythons_parser(path: Path) -> None:
    html = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    peer = _Peer()
    peer.feed(html)
    peer.close()
    assert _joined(tokens_of(html.encode())) == _joined(peer.found)


class _Peer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[object, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            if name in ATTRIBUTES:
                attributes.setdefault(name, value or "")
        self.found.append(("start", tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_data(self, data: str) -> None:
        self.found.append(("text", data))


def _joined(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Texts that stand side by side as one, and no word on tags that closed themselves."""
    joined: list[tuple[object, ...]] = []
    for kind, *rest in found:
        if kind not in ("text", "blank"):
            joined.append((kind, *rest[:2]))
        elif joined and joined[-1][0] == "text":
            joined[-1] = ("text", f"{joined[-1][1]}{rest[0]}")
        elif rest[0]:
            joined.append(("text", rest[0]))
    return joined


def test_whether_an_end_tag_follows() -> None:
    tokens = Tokens(b"<template><p>a</p></TEMPLATE ></templates>")
    assert tokens.advance() == START
    assert tokens.has_end("template")
    assert tokens.has_end("p")
    assert not tokens.has_end("div")
    assert not tokens.has_end("temp")


PIECES = (
    "< > / </ <! <!-- --> -- ! ? = ' \" & &amp; &copy &#39; ; <p <p> </p> <a href= id= <br/> <svg> "
    "<![CDATA[ ]]> <script> </script> <title> </title> <style> </style> é 漢 a B"
).split()
MARKUP = st.lists(st.sampled_from([*PIECES, " ", "\n"]), max_size=40).map("".join)


@given(MARKUP)
def test_any_markup_is_read_to_its_end_compiled_or_not(html: str) -> None:
    found = tokens_of(html.encode())
    assert found == tokens_of(html.encode(), plain_module("reading.tokens").Tokens)


@given(st.binary(max_size=60))
def test_any_bytes_are_read(data: bytes) -> None:
    assert tokens_of(data) == tokens_of(data, plain_module("reading.tokens").Tokens)
