"""Bytes that are no text, not quite text, or text in an encoding of their own."""

from __future__ import annotations

import gzip
import random
import struct
import zlib
from collections.abc import Callable

from tests.hostile.article import ARTICLE, PARAGRAPHS, TITLE, inside, page
from tests.hostile.cases.case import Case

__all__ = ["ENCODINGS"]


def _fixed(name: str, content: bytes | str, **rest: object) -> Case:
    return Case(name, lambda _: content, **rest)  # type: ignore[arg-type]


def _noise(size: int) -> bytes:
    return random.Random(7).randbytes(size)


def _png() -> bytes:
    body = zlib.compress(_noise(20_000))
    chunk = b"IDAT" + body
    crc = struct.pack(">I", zlib.crc32(chunk))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + chunk + crc


def _in(codec: str, mark: bytes = b"") -> bytes:
    return mark + page().replace('<meta charset="utf-8">', "").encode(codec, "xmlcharrefreplace")


def _claiming(charset: str, codec: str = "utf-8") -> bytes:
    html = page().replace('"utf-8"', f'"{charset}"')
    return html.encode(codec, "replace")


def _scattered(piece: str) -> Callable[[int], str]:
    """A page with something between each two words of the article's page."""
    return lambda _: page(before=piece * 1000, article=ARTICLE.replace(". ", f".{piece} "))


def _truncated(html: str, end: str) -> str:
    """A page that stops in the middle of something behind the article."""
    return html.split("</article>", maxsplit=1)[0] + end


_UTF8 = page().encode()
_NOTHING = {"keeps": False, "status": "empty"}
_BINARY = {"keeps": False, "status": "undecodable"}

ENCODINGS: tuple[Case, ...] = (
    _fixed("empty-bytes", b"", **_NOTHING),
    _fixed("empty-string", "", **_NOTHING),
    _fixed("blank", b" \r\n\t\x0c \n" * 1000, **_NOTHING),
    _fixed("only-nul", b"\0" * 100_000, keeps=False),
    _fixed("only-bom", b"\xef\xbb\xbf", **_NOTHING),
    _fixed("only-doctype", b"<!doctype html>", **_NOTHING),
    _fixed("only-comment", b"<!-- nothing -->", **_NOTHING),
    _fixed("only-less-than", b"<" * 100_000, keeps=False),
    _fixed("only-ampersands", b"&" * 100_000, keeps=False),
    _fixed("no-break-spaces", "\xa0\u3000\u200b" * 50_000, keeps=False),
    _fixed("random-bytes", _noise(200_000), keeps=False),
    _fixed(
        "random-bytes-before",
        b"<p>" + _noise(3000).replace(b"<", b"") + b"</p>" + _UTF8,
    ),
    _fixed(
        "random-letters",
        "".join(random.Random(3).choices("<>&;/ab=\"'! -", k=200_000)),
        keeps=False,
    ),
    _fixed("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + _noise(50_000), **_BINARY),
    _fixed("gzip", gzip.compress(_UTF8, mtime=0), **_BINARY),
    _fixed("png", _png(), **_BINARY),
    _fixed("jpeg", b"\xff\xd8\xff\xe0" + _noise(50_000), **_BINARY),
    _fixed("zip", b"PK\x03\x04" + _noise(50_000), **_BINARY),
    _fixed("nul-characters", _UTF8.replace(b" ", b" \0")),
    _fixed("nul-in-tags", _UTF8.replace(b"<p>", b"<p\0>").replace(b"<article>", b"<art\0icle>")),
    Case("control-characters", _scattered("\x01\x08\x0b\x1f\x7f\x9f")),
    _fixed("control-characters-in-bytes", _UTF8.replace(b" the ", b" \x02the\x1b ", 8)),
    Case("lone-surrogates", _scattered("\ud800\udfff")),
    Case("noncharacters", _scattered("\ufffe\uffff\U0010ffff")),
    Case(
        "characters-out-of-range",
        _scattered("&#0;&#xD800;&#x110000;&#99999999999999999999;&#xFFFFFFFFFFFFFFF;&#-1;&;"),
    ),
    Case("bidirectional-marks", _scattered("\u202e\u2066\u200f\u061c")),
    Case("combining-marks", lambda n: inside("<p>Zalgo " + "a" + "\u0301" * n), 100_000),
    _fixed("utf-16-le", _in("utf-16-le")),
    _fixed("utf-16-be", _in("utf-16-be")),
    _fixed("utf-16-le-bom", _in("utf-16-le", b"\xff\xfe")),
    _fixed("utf-16-be-bom", _in("utf-16-be", b"\xfe\xff")),
    _fixed("utf-32-le", _in("utf-32-le")),
    _fixed("utf-32-be", _in("utf-32-be")),
    _fixed("utf-32-le-bom", _in("utf-32-le", b"\xff\xfe\0\0")),
    _fixed("utf-32-be-bom", _in("utf-32-be", b"\0\0\xfe\xff")),
    _fixed("utf-16-odd-byte", _in("utf-16-le", b"\xff\xfe") + b"x"),
    _fixed("utf-8-bom", b"\xef\xbb\xbf" + _UTF8),
    _fixed("utf-8-double-bom", b"\xef\xbb\xbf\xef\xbb\xbf" + _UTF8),
    _fixed("utf-8-claims-latin-1", _claiming("iso-8859-1")),
    _fixed("utf-8-claims-utf-16", _claiming("utf-16")),
    _fixed("utf-8-claims-rot13", _claiming("rot13")),
    _fixed("utf-8-claims-nothing-known", _claiming("x-klingon-" + "q" * 5000)),
    _fixed("utf-8-claims-utf-7", _claiming("utf-7")),
    _fixed("windows-1252-claims-utf-8", _claiming("utf-8", "cp1252")),
    _fixed("header-lies", _UTF8, declared="shift_jis"),
    _fixed("header-is-bogus", _UTF8, declared="\0bogus, charset=zip"),
    _fixed("header-is-a-codec", _UTF8, declared="base64"),
    _fixed(
        "mixed-encodings",
        page("<p>Gr\xfc\xdfe</p>" * 20).encode("cp1252", "replace").replace(b"<main>", b"")
        + ARTICLE.encode(),
    ),
    _fixed("one-wrong-byte", _UTF8.replace(b"scaffolding", b"scaffold\xffing")),
    _fixed("overlong-utf-8", _UTF8.replace(b"<p>", b"\xc0\xbcp\xc0\xbe<p>")),
    _fixed("truncated-mid-utf-8", _truncated(page(), "<p>caf\u00e9").encode()[:-1]),
    _fixed("truncated-mid-tag", _truncated(page(), "<div cla")),
    _fixed("truncated-mid-attribute", _truncated(page(), '<div class="x')),
    _fixed("truncated-mid-entity", _truncated(page(), "<p>AT&am")),
    _fixed("truncated-mid-comment", _truncated(page(), "<!-- and")),
    _fixed("truncated-mid-script", _truncated(page(), "<script>var x = '<p>")),
    _fixed("unclosed-comment-before", page("<!-- ").replace("--></body>", "</body>")),
    _fixed("xml-declaration", '<?xml version="1.0" encoding="utf-16"?>' + page()),
    _fixed("plain-text-as-html", TITLE + "\n\n" + "\n\n".join(PARAGRAPHS)),
    _fixed("json-as-html", '{"html": ' + repr(page()) + "}"),
)
