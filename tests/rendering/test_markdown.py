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


@pytest.mark.parametrize(
    ("blocks", "markdown"),
    [
        ([], ""),
        ([Block(0, "")], ""),
        ([Block(0, "a"), Block(1, "b", joined=True), Block(2, "c")], "a\\\nb\n\nc"),
        ([Block(0, "Said.", Kind.QUOTE), Block(1, "Done.", Kind.QUOTE)], "> Said.\n>\n> Done."),
        ([Block(0, "a|b\tc", Kind.TABLE_ROW)], "|  |  |\n| --- | --- |\n| a\\|b | c |"),
        ([Block(0, "sehr gut!", spans=(Span(0, 5, Mark.EMPHASIS),))], "*sehr* gut!"),
        ([Block(0, "「歌」の", spans=(Span(0, 3, Mark.STRONG),))], "**「歌」**&#12398;"),
        ([Block(0, "Tide", Kind.TERM), Block(1, "rise", Kind.DEFINITION)], "**Tide**\n\nrise"),
    ],
)
def test_markdown_of(blocks, markdown):
    assert render_markdown(blocks) == markdown


def test_lists_are_indented_by_the_markers_around_them():
    blocks = [
        Block(0, "a", Kind.LIST_ITEM, 1, "9.", group=1),
        Block(1, "b", Kind.LIST_ITEM, 1, "10.", group=1),
        Block(2, "more of b", Kind.LIST_ITEM, 1, "", group=1),
        Block(3, "c", Kind.LIST_ITEM, 2, "-", group=1),
        Block(4, "another list", Kind.LIST_ITEM, 1, "-", group=2),
        Block(5, "a third", Kind.LIST_ITEM, 1, "-", group=3),
    ]
    assert render_markdown(blocks) == (
        "9. a\n10. b\n\n    more of b\n    - c\n- another list\n* a third"
    )


@pytest.mark.parametrize("target", UNSAFE)
@pytest.mark.parametrize("mark", [Mark.LINK, Mark.IMAGE])
def test_unsafe_addresses_are_left_out(target, mark):
    span = Span(0, 4 if mark is Mark.LINK else 0, mark, target, "label")
    assert render_markdown([Block(0, "here", spans=(span,))]) == "here"
