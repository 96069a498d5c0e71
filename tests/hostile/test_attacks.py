"""Whatever a page holds, its HTML and its Markdown run no script and fetch nothing unasked."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from lxml import etree
from markdown_it import MarkdownIt

import cleanpage
from cleanpage import Cleaner
from tests.hostile.attacks import HOST, attack_pages, attack_texts

COUNT = 10_000 if os.environ.get("CLEANPAGE_HOSTILE") == "full" else 700
#: Nothing is cut, so that everything is rendered.
CLEANER = Cleaner(skip=tuple(name for name, _ in cleanpage.strippers()))
TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td dl dt dd figure "
    "figcaption img a em strong sup sub br hr s".split()
)
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "code": {"class"},
    "th": {"style"},
    "td": {"style"},
}
LINK = re.compile(r"(?:https?://[^/?#\\]|mailto:[^/\\])[^\s\x00-\x1f]*+", re.IGNORECASE)
#: What Markdown's tables write themselves.
STYLE = re.compile("text-align:(?:left|right|center)")
RENDERERS = {
    "with HTML": MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]),
    "without HTML": MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]),
}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Whitelist(HTMLParser):
    """Notes what is not allowed; a second opinion beside lxml's parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.wrong += unlisted(tag, {name: value or "" for name, value in attrs})

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.wrong.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"instruction {data}")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append(f"declaration {data}")


def unlisted(tag: str, attributes: dict[str, str]) -> list[str]:
    if tag not in TAGS:
        return [tag]
    found = [f"{tag} {name}" for name in attributes if name not in ATTRIBUTES.get(tag, ())]
    addresses = (attributes[name] for name in ("href", "src") if name in attributes)
    found += [address for address in addresses if not LINK.fullmatch(address)]
    if "style" in attributes and not STYLE.fullmatch(attributes["style"]):
        found.append(f"style={attributes['style']!r}")
    return found


def assert_safe(rendered: str) -> None:
    reader = Whitelist()
    reader.feed(rendered)
    reader.close()
    assert reader.wrong == []
    root = etree.fromstring(f"<body>{rendered}</body>", etree.HTMLParser())
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag not in ("html", "body"):
            assert unlisted(element.tag, dict(element.attrib)) == []


def articles() -> Iterator[cleanpage.Article]:
    for html in attack_pages(COUNT):
        yield CLEANER.extract(html, "http://a.example/page")
    for text in attack_texts(COUNT // 5):
        yield CLEANER.clean_text(text)


def test_only_what_is_listed_is_rendered() -> None:
    shown = 0
    for article in articles():
        assert_safe(article.html)
        for renderer in RENDERERS.values():
            assert_safe(renderer.render(article.markdown))
        shown += "pwn()" in article.text
    assert shown > COUNT // 4  # the attacks do reach the output, as text


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("no Chromium is installed (Debian: apt-get install chromium)")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


#: Counts each way in which a script could show itself, and does what a reader's mouse might do.
WATCH = """
window.hits = [];
for (const name of ["pwn", "alert", "prompt", "confirm"]) window[name] = () => hits.push(name);
"""
TOUCH = """() => {
    for (const element of document.querySelectorAll("body *")) {
        for (const name of ["mouseover", "pointerenter", "focus", "click", "toggle", "error"]) {
            element.dispatchEvent(new Event(name, {bubbles: true, cancelable: true}));
        }
        if (element.href !== undefined && !/^(https?|mailto):/.test(element.href)) {
            hits.push(element.href);
        }
    }
    return hits;
}"""
START = "http://start.example/"
STOP = "addEventListener('click', event => event.preventDefault(), true);"


def visit(browser: Any, html: str) -> tuple[list[str], set[str]]:
    """What showed itself in a page, and what it asked for beside its pictures."""
    page = browser.new_page()
    asked: set[str] = set()

    def answer(route: Any) -> None:
        if route.request.url == START:
            body = f"<!doctype html><meta charset=utf-8><body>{html}</body>"
            route.fulfill(status=200, content_type="text/html", body=body)
        else:
            asked.add(route.request.url)
            route.abort()

    page.route("**/*", answer)
    page.add_init_script(WATCH + STOP)
    page.goto(START)
    hits = page.evaluate(TOUCH)
    pictures = set(page.evaluate("[...document.images].map(image => image.src.split('#')[0])"))
    page.close()
    return hits, asked - pictures


def test_no_script_runs_in_a_browser(browser: Any) -> None:
    rendered: list[str] = []
    for article in articles():
        rendered.append(article.html)
        rendered += [renderer.render(article.markdown) for renderer in RENDERERS.values()]
    for start in range(0, len(rendered), 500):
        assert visit(browser, "<hr>\n".join(rendered[start : start + 500])) == ([], set())


def test_the_browser_would_notice(browser: Any) -> None:
    hits, asked = visit(browser, f"<img src=x onerror=pwn()><script src=http://{HOST}/x></script>")
    assert "pwn" in hits
    assert asked == {f"http://{HOST}/x"}
    hits, _ = visit(browser, "<a href='javascript:pwn()'>x</a>")
    assert hits == ["javascript:pwn()"]
