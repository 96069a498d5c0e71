"""The seven promises of the design, on fixtures, generated pages, and corpora if there are any."""

from __future__ import annotations

import copy
import gzip
import os
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import cleanpage
from cleanpage import Article, Status

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = sorted((FIXTURES / "pages").glob("*/page.html"))
TEXTS = sorted((FIXTURES / "flat").glob("*/page.txt"))
CORPORA = Path(
    os.environ.get("CLEANPAGE_CORPORA", Path(__file__).parents[2] / "shared" / "corpora")
)
#: Every so many-th page of each corpus: enough to see a promise break, in seconds.
STEP = 25


def corpus_pages() -> Iterator[bytes]:
    if not CORPORA.is_dir():
        pytest.skip(f"no corpora in {CORPORA}")
    for path in sorted(CORPORA.glob("*/pages/*.html.gz"))[::STEP]:
        yield gzip.decompress(path.read_bytes())


def squeezed(text: str) -> str:
    return "".join(text.split())


def restored(article: Article) -> list[str]:
    """The text of each block of the page, put together of what was kept and what was cut."""
    kept = {block.index: squeezed(block.text) for block in article.blocks}
    cut: dict[int, list[cleanpage.Removal]] = {}
    for removal in article.removed:
        cut.setdefault(removal.block.index, []).append(removal)
    texts = []
    for block in article.page_blocks:
        rest = kept.get(block.index, "")
        last = 0
        text = ""
        for removal in cut.get(block.index, []):
            between = squeezed(block.text[last : removal.start])
            assert rest.startswith(between)
            rest = rest[len(between) :]
            text += between + squeezed(removal.text)
            last = len(block.text) if removal.end is None else removal.end
        texts.append(text + rest)
    return texts


def assert_nothing_vanished(article: Article) -> None:
    assert restored(article) == [squeezed(block.text) for block in article.page_blocks]


class _Visible(HTMLParser):
    """All text of well-formed HTML but that of scripts, styles and titles."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in ("script", "style", "title")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in ("script", "style", "title")

    def handle_data(self, data: str) -> None:
        self.text += "" if self.silent else data


WORDS = st.sampled_from(
    (
        "Share",
        "Related:",
        "By Ann Lee",
        "Comments",
        "Tags:",
        "The council met on Tuesday.",
        "x",
        "日本語。",
    )
)
TAGS = st.sampled_from(
    "p div span a b ul li h1 h2 table tr td blockquote pre section article em".split()
)


@st.composite
def trees(draw: st.DrawFn, depth: int = 4) -> str:
    if depth == 0 or draw(st.booleans()):
        return draw(WORDS) + " "
    tag = draw(TAGS)
    inner = "".join(draw(st.lists(trees(depth=depth - 1), max_size=4)))
    return f"<{tag}>{inner}</{tag}>"


PAGES_OF_TREES = st.lists(trees(), max_size=12).map("".join)
LINES = st.lists(WORDS | st.text(max_size=40), max_size=25).map("\n".join)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_1_nothing_vanishes_from_fixtures(path: Path) -> None:
    assert_nothing_vanished(cleanpage.extract(path.read_bytes()))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.parent.name)
def test_1_nothing_vanishes_from_flattened_fixtures(path: Path) -> None:
    assert_nothing_vanished(cleanpage.clean_text(path.read_text("utf-8")))


def test_1_nothing_vanishes_from_corpora() -> None:
    for html in corpus_pages():
        assert_nothing_vanished(cleanpage.extract(html))


@given(PAGES_OF_TREES)
def test_1_every_visible_character_is_in_a_block(html: str) -> None:
    article = cleanpage.extract(html)
    assert_nothing_vanished(article)
    visible = _Visible()
    visible.feed(html)
    visible.close()
    assert squeezed("".join(block.text for block in article.page_blocks)) == squeezed(visible.text)


@pytest.mark.parametrize("path", PAGES[::6], ids=lambda path: path.parent.name)
def test_2_explaining_changes_nothing(path: Path) -> None:
    html = path.read_bytes()
    plain, explained = cleanpage.extract(html), cleanpage.extract(html)
    assert explained.removed
    assert (plain.text, plain.title) == (explained.text, explained.title)


@given(st.binary(max_size=500) | st.text(max_size=500) | PAGES_OF_TREES)
def test_3_any_page_gives_an_article(html: bytes | str) -> None:
    article = cleanpage.extract(html)
    assert isinstance(article.status, Status)
    assert isinstance(article.text, str)
    assert isinstance(article.markdown, str)
    assert isinstance(article.html, str)
    assert article.to_json()


@given(LINES)
def test_3_any_text_gives_an_article(text: str) -> None:
    article = cleanpage.clean_text(text)
    assert isinstance(article.status, Status)
    assert_nothing_vanished(article)


@pytest.mark.parametrize(
    ("arguments", "error", "sentence"),
    [
        ({"html": None}, TypeError, "html must be bytes or str, not NoneType"),
        ({"html": 3}, TypeError, "html must be bytes or str, not int"),
        ({"html": "", "url": b"x"}, TypeError, "url must be str or None, not bytes"),
        ({"html": "", "encoding": 8}, TypeError, "encoding must be str or None, not int"),
        ({"html": "", "now": "today"}, TypeError, "now must be a datetime or None, not str"),
        ({"html": "", "now": date(2024, 5, 3)}, TypeError, "now must be a datetime or None"),
    ],
)
def test_3_wrong_arguments_are_named(
    arguments: dict[str, object], error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error, match=sentence):
        cleanpage.extract(**arguments)  # type: ignore[arg-type]


def test_3_wrong_settings_are_named() -> None:
    with pytest.raises(ValueError, match="no stripper 'sharing'; there are ads, "):
        cleanpage.Cleaner(skip=("sharing",))
    with pytest.raises(TypeError, match="skip must be a tuple of names"):
        cleanpage.Cleaner(skip="share")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="needs a name and a call"):
        cleanpage.Cleaner(add=(print,))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text must be str, not bytes"):
        cleanpage.clean_text(b"x")  # type: ignore[arg-type]


def test_4_same_input_same_output_in_threads() -> None:
    pages = [path.read_bytes() for path in PAGES]
    cleaner = cleanpage.Cleaner()
    alone = [cleaner.extract(page).to_json() for page in pages]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda page: cleaner.extract(page).to_json(), pages * 2))
    assert together == alone * 2


def test_4_articles_are_frozen_and_can_be_pickled() -> None:
    article = cleanpage.extract(PAGES[0].read_bytes())
    assert article.markdown
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert again.removed == article.removed
    assert copy.copy(article) == article
    with pytest.raises(AttributeError):
        article.title = "x"  # type: ignore[misc]


def test_6_no_page_reaches_the_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    cleanpage.extract("<p>warm up</p>")
    monkeypatch.setattr("socket.socket.connect", lambda *args: opened.append(args))
    monkeypatch.setattr("builtins.open", lambda *args, **_: opened.append(args))
    html = (
        '<!DOCTYPE html SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        '<link rel=stylesheet href="http://a.example/x.css"><img src="file:///etc/passwd">&x;'
        '<iframe src="http://a.example/"></iframe><p>Text.</p>'
    )
    article = cleanpage.extract(html, url="http://a.example/")
    assert opened == []
    assert "root:" not in article.to_json()


@given(PAGES_OF_TREES)
@settings(max_examples=50)
def test_6_html_is_safe(html: str) -> None:
    rendered = cleanpage.extract(html + "<p onclick=x>Some text for all readers.</p>").html
    if rendered:
        for element in etree.fromstring(f"<div>{rendered}</div>", etree.HTMLParser()).iter():
            assert set(element.attrib) <= {"href", "src", "alt", "start", "class"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_7_cleaning_a_clean_article_changes_nothing(path: Path) -> None:
    text = cleanpage.extract(path.read_bytes()).text
    once = cleanpage.clean_text(text)
    assert cleanpage.clean_text(once.text).text == once.text


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.parent.name)
def test_7_cleaning_clean_text_changes_nothing(path: Path) -> None:
    once = cleanpage.clean_text(path.read_text("utf-8")).text
    assert cleanpage.clean_text(once).text == once


@given(LINES)
def test_7_cleaning_any_clean_text_changes_nothing(text: str) -> None:
    once = cleanpage.clean_text(text).text
    assert cleanpage.clean_text(once).text == once
