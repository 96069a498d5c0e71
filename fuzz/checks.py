"""What must hold for any input: what the fuzzer and its regression tests check."""

from __future__ import annotations

import re

from cleanpage import Article, clean_text, extract

__all__ = ["check"]

_TAG = re.compile(r"<([^\s>/]+)")
_ADDRESS = re.compile(r'<[a-z]+ (?:href|src)="([^"]*)"')
_TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td dl dt dd figure "
    "figcaption img a em strong sup sub br".split()
)
_URL = "http://quaymouth.example/2024/05/03/bridge"


def check(data: bytes) -> None:
    """Put an input through the library; its first byte says how.

    Raises:
        AssertionError: a promise does not hold.
    """
    kind, body = data[:1], data[1:]
    if kind == b"b":
        article = extract(body, _URL)
    elif kind == b"t":
        article = clean_text(_text(body), title="Bridge", url=_URL)
    else:
        article = extract(_text(body), _URL)
    _check_article(article)


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8", "surrogatepass")  # strings may hold lone surrogates
    except UnicodeDecodeError:
        return body.decode("latin-1")


def _check_article(article: Article) -> None:
    for rendered in (article.text, article.markdown, article.html, article.to_json()):
        assert isinstance(rendered, str)
    tags = set(_TAG.findall(article.html))
    assert tags <= _TAGS, tags - _TAGS
    for address in _ADDRESS.findall(article.html):
        assert address.lower().startswith(("http://", "https://", "mailto:")), address
    _check_nothing_vanished(article)


def _check_nothing_vanished(article: Article) -> None:
    """Blocks and removals together hold each character of the page."""
    sizes = {block.index: _visible(block.text) for block in article.page_blocks}
    for block in article.blocks:
        sizes[block.index] -= _visible(block.text)
    for removal in article.removed:
        sizes[removal.block.index] -= _visible(removal.text)
    assert not any(sizes.values())


def _visible(text: str) -> int:
    return sum(map(len, text.split()))
