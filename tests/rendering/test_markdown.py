"""What render_markdown writes, a CommonMark parser with GFM tables must read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.markdown import render_markdown

from .documents import UNSAFE, Document, Leaf, documents, lines

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MARKS = {"strong": "strong", "em": "emphasis", "s": "strikethrough"}
#: Kinds that Markdown has no form for.
_PLAIN = {"caption", "image", "term", "definition"}


def leaves_of(markdown: str) -> Iterator[Leaf]:
    """What a reader of the Markdown sees."""
    path: list[Token] = []
    lists = 0
    numbers: dict[int, int] = {}
    seen_items: set[int] = set()
    for token in PARSER.parse(markdown):
        if token.nesting == -1:
            path.pop()
        elif token.nesting == 1:
            path.append(token)
            if token.type.endswith("list_open"):
                lists += 1
                numbers[id(token)] = lists
        elif token.type == "fence":
            yield Leaf("code", token.content[:-1])
        else:
            assert token.type == "inline", token
            role = _role(path, numbers, seen_items)
            yield _leaf(role, token.children or [])


def _role(path: Sequence[Token], numbers: dict[int, int], seen_items: set[int]) -> str:
    tags = [token.tag for token in path]
    if "li" in tags:
        own_list, item = [t for t in path if t.tag in ("ul", "ol", "li")][-2:]
        depth = tags.count("li")
        shown = item.info if own_list.tag == "ol" else "-"
        more = " goes on" if id(item) in seen_items else ""
        seen_items.add(id(item))
        return f"list {numbers[id(own_list)]} depth {depth} {shown}{more}"
    return "quote" if "blockquote" in tags else tags[-1].replace("p", "paragraph")


def _leaf(role: str, children: Sequence[Token]) -> Leaf:
    text = ""
    marks: list[frozenset[str]] = []
    images = []
    active: list[str] = []
    for child in children:
        assert child.type not in ("softbreak", "html_inline"), child
        shown = "\n" if child.type == "hardbreak" else child.content
        if child.type == "image":
            alt = "".join(part.content for part in child.children or [])
            images.append((alt, unquote(str(child.attrs["src"]))))
            shown = ""
        elif child.nesting == 1:
            href = unquote(str(child.attrs.get("href", "")))
            active.append(_MARKS.get(child.tag) or f"link {href}")
        elif child.nesting == -1:
            active.pop()
        own = [*active, "code"] if child.type == "code_inline" else active
        marks += [frozenset(own) for char in shown if not char.isspace()]
        text += shown
    return Leaf(role, text, tuple(marks), tuple(images))


def expected(document: Document) -> Iterator[Leaf]:
    """The document's leaves as far as Markdown can show them."""
    for leaf in document.leaves:
        marks = [_known(mark, leaf.role) for mark in leaf.marks]
        role = "paragraph" if leaf.role in _PLAIN else leaf.role
        images = tuple((alt, unquote(target)) for alt, target in leaf.images)
        yield leaf._replace(role=role, marks=tuple(marks), images=images)


def _known(marks: frozenset[str], role: str) -> frozenset[str]:
    strong = {"strong"} if role == "term" else set()
    known = {unquote(mark) for mark in marks if mark not in ("superscript", "subscript")}
    return frozenset(known | strong)


def _without_padding(leaves: Iterator[Leaf]) -> list[Leaf]:
    return [leaf for leaf in leaves if leaf.text or leaf.images or leaf.role not in ("td", "th")]


def _outside_of_code(leaf: Leaf) -> Leaf:
    """Code shows no other marks: those on it are not compared."""
    return leaf._replace(
        marks=tuple(frozenset({"code"}) if "code" in mark else mark for mark in leaf.marks)
    )


@given(documents())
def test_a_parser_reads_the_same_text_structure_and_marks(document):
    got = map(_outside_of_code, _without_padding(leaves_of(render_markdown(document.blocks))))
    assert list(got) == list(map(_outside_of_code, expected(document)))


@given(lines())
def test_a_parser_reads_the_same_marks_in_a_line(line):
    document = Document()
    document.add([line], "paragraph")
    got = map(_outside_of_code, leaves_of(render_markdown(document.blocks)))
    assert list(got) == list(map(_outside_of_code, expected(document)))
