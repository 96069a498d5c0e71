"""Pages for the tests, written so that one sees what must go.

A page is HTML if it begins with `<`, else flattened text. What stands in ⟦ ⟧ must be cut, by the
stripper that is tested and by no other means; all else must not be touched.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest

from cleanpage.block import Block, PageInfo, Stripper
from cleanpage.phrases import spot
from cleanpage.reading.html import read_html
from cleanpage.reading.text import read_text
from cleanpage.stripping.lines import is_prose

FIRST = "The last barge left the harbour of Quaymouth before dawn, and nobody waved."
LAST = "By noon the cranes had stopped, and the gulls had the quay for themselves."

_TAG = re.compile("<[^>]*>")
_MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)


class Case(NamedTuple):
    """A page with marks, and what a stripper may know of it.

    `only_prose`: the selection chose nothing but the paragraphs. Else it chose every block, so
    that each cut is one against the selection.
    """

    page: str
    only_prose: bool = False
    known: tuple[tuple[str, Any], ...] = ()


def case(page: str, *, only_prose: bool = False, name: str = "", **known: Any) -> Any:
    """A parameter for a test: see `Case`; `known` are fields of `PageInfo`."""
    told = page.replace(FIRST, "").replace(LAST, "")
    told = " ".join(_TAG.sub(" ", told).split())
    return pytest.param(Case(page, only_prose, tuple(known.items())), id=name or told[:60])


def above(head: str) -> str:
    """A page with this above its two paragraphs."""
    return _page(head, FIRST, LAST)


def within(middle: str) -> str:
    """A page with this between its two paragraphs."""
    return _page(FIRST, middle, LAST)


def behind(rest: str) -> str:
    """A page with this below its two paragraphs."""
    return _page(FIRST, LAST, rest)


def _page(*parts: str) -> str:
    if any(part.startswith("<") for part in parts):
        return "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
    return "\n\n".join(parts)


def marked(given: Case) -> list[str]:
    """The texts that must be cut, in the order of the page."""
    texts = _MARKED.findall(given.page)
    return [" ".join(_TAG.sub("", text).split()) for text in texts]


def taken(stripper: Stripper, given: Case) -> list[str]:
    """The texts that the stripper takes away, in the order of the page."""
    blocks, page = read(given)
    found: dict[int, tuple[int, int | None]] = {}
    for cut in stripper(blocks, page):
        found.setdefault(cut.index, (cut.start, cut.end))
    texts = [blocks[index].text[start:end].strip() for index, (start, end) in sorted(found.items())]
    return [text for text in texts if text]


def read(given: Case) -> tuple[tuple[Block, ...], PageInfo]:
    """The blocks of a page, and what strippers may know of it."""
    plain = given.page.replace("⟦", "").replace("⟧", "")
    markup = plain.lstrip().startswith("<")
    if markup:
        blocks = read_html(plain, "http://news.example/a").blocks
    else:
        blocks = read_text("\n".join(line.strip() for line in plain.strip().split("\n"))).blocks
    return blocks, info(blocks, markup=markup, only_prose=given.only_prose, **dict(given.known))


def info(blocks: tuple[Block, ...], *, only_prose: bool = False, **known: Any) -> PageInfo:
    """What strippers may know: the body is all from the first paragraph to the last."""
    language = known.get("language", "en")
    prose = [block.index for block in blocks if is_prose(block)]
    page = PageInfo(
        language=language,
        hits=tuple(spot(block.text, language) for block in blocks),
        chosen=tuple(not only_prose or block.index in prose for block in blocks),
        body=(prose[0], prose[-1] + 1) if prose else (0, 0),
    )
    return page._replace(**known)
