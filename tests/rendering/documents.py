"""Generated documents: the blocks to render, and the leaves that a parser must find again.

A leaf is a paragraph, heading, item, cell … with its role, its text and, for each character that is
not white space, the marks upon it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from hypothesis import strategies as st

from cleanpage.block import Block, Kind, Mark, Span

UNSAFE = (
    "javascript:alert(1)",
    " JAVA\tSCRIPT:alert(1)",
    "java\x00script:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example/",
    "/relative",
    "",
)
SAFE = (
    "https://news.example/a_(b)?c=<d>&copy;=1|x",
    'http://news.example/"onclick="alert(1)',
    "HTTPS://news.example/[x]\\y`z`*_",
    "https://news.example/two words",
    "mailto:desk@news.example",
)
_MARKUP = (
    *(
        "1. ",
        "12) ",
        "- ",
        "+ ",
        "# ",
        "> ",
        "=== ",
        "--- ",
        "```",
        "~~~",
        "| --- |",
        ":-: ",
        "***",
    ),
    *("&amp;", "&#60;", "<b>", "</p>", "<!--", "-->", "<script>", "<https://x.example>", "]]>"),
    *("[a](b)", "![", "](", "[x]: /y", "\\", "\\\\", "!", "«", "“", "」", "の", "€", "\u00a0", "_"),
    *(
        "https://x.example/a_b",
        "www.x.example",
        "javascript:alert(1)",
        "'",
        '"',
        "*",
        "***",
        "|",
        "#",
    ),
)
_WORDS = st.text("abcXYZ019 ", min_size=1, max_size=6)
_ANY = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp")), min_size=1, max_size=3
)
_SHOWN_MARKS = (Mark.STRONG, Mark.EMPHASIS, Mark.CODE, Mark.SUPERSCRIPT, Mark.SUBSCRIPT, Mark.LINK)


class Leaf(NamedTuple):
    """What a reader sees of one paragraph, item, cell …"""

    role: str
    text: str
    marks: tuple[frozenset[str], ...] = ()
    images: tuple[tuple[str, str], ...] = ()


@dataclass
class Document:
    """Blocks, and the leaves that they are."""

    blocks: list[Block] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    lists: int = 0
    groups: int = 0

    def add(self, lines: list[Block], role: str) -> None:
        for block in lines:
            self.blocks.append(block._replace(index=len(self.blocks), group=self.groups))
        self.leaves.append(
            Leaf(
                role,
                "\n".join(line.text for line in lines),
                tuple(mark for line in lines for mark in marks_of(line)),
                tuple(image for line in lines for image in images_of(line)),
            )
        )


def marks_of(block: Block) -> list[frozenset[str]]:
    """For each visible character the marks that must be shown on it."""
    marks: list[set[str]] = [set() for _ in block.text]
    for span in sorted(block.spans):
        name = str(span.mark)
        if span.mark is Mark.LINK:
            if span.target in UNSAFE:
                continue
            name = f"link {span.target.replace(' ', '%20')}"
        elif span.mark not in _SHOWN_MARKS:
            continue
        for char in marks[span.start : span.end]:
            if span.mark is not Mark.LINK or not any(m.startswith("link") for m in char):
                char.add(name)
    return [
        frozenset(mark)
        for char, mark in zip(block.text, marks, strict=True)
        if not char.isspace() and block.kind is not Kind.CODE
    ]


def images_of(block: Block) -> list[tuple[str, str]]:
    """Alternative text and address of the images that must be shown."""
    return [
        (span.label, span.target.replace(" ", "%20"))
        for span in sorted(block.spans)
        if span.mark is Mark.IMAGE and span.target.lower().startswith("http")
    ]


@st.composite
def texts(draw: st.DrawFn) -> str:
    parts = draw(
        st.lists(st.one_of(st.sampled_from(_MARKUP), _WORDS, _ANY), min_size=1, max_size=5)
    )
    return re.sub("[ \t\n]+", " ", "".join(parts)).strip() or "x"


@st.composite
def lines(draw: st.DrawFn, kind: Kind = Kind.PARAGRAPH, **fields: object) -> Block:
    """A block of nasty text with spans that overlap."""
    text = draw(texts())
    return Block(0, text, kind, spans=draw(spans(len(text))), **fields)  # type: ignore[arg-type]


@st.composite
def spans(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    found = []
    for mark in draw(st.lists(st.sampled_from((*_SHOWN_MARKS, Mark.IMAGE)), max_size=5)):
        start, end = sorted(draw(st.tuples(*[st.integers(0, length)] * 2)))
        target = draw(st.sampled_from(SAFE + UNSAFE)) if mark in (Mark.LINK, Mark.IMAGE) else ""
        if mark is Mark.IMAGE:
            found.append(Span(start, start, mark, target, draw(texts())))
        elif start < end:
            found.append(Span(start, end, mark, target))
    return tuple(sorted(found))


@st.composite
def paragraphs(draw: st.DrawFn, kind: Kind = Kind.PARAGRAPH, **fields: object) -> list[Block]:
    found = draw(st.lists(lines(kind), min_size=1, max_size=2))
    return [line._replace(joined=i > 0, **fields) for i, line in enumerate(found)]


def _add_list(draw: st.DrawFn, document: Document, depth: int) -> None:
    document.lists += 1
    name = f"list {document.lists}"
    ordered = draw(st.booleans())
    first = draw(st.integers(0, 12)) if ordered else 0
    for number in range(first, first + draw(st.integers(1, 3))):
        marker = f"{number}{draw(st.sampled_from('.)'))}" if ordered else "-"
        shown = str(number) if ordered else "-"
        item = draw(paragraphs(Kind.LIST_ITEM, level=depth))
        item[0] = item[0]._replace(marker=marker)
        document.add(item, f"{name} depth {depth} {shown}")
        if draw(st.booleans()):
            more = draw(paragraphs(Kind.LIST_ITEM, level=depth))
            document.add(more, f"{name} depth {depth} {shown} goes on")
        if depth < 3 and draw(st.integers(0, 2)) == 0:
            _add_list(draw, document, depth + 1)


def _add_table(draw: st.DrawFn, document: Document) -> None:
    rows = draw(st.lists(st.lists(lines(), min_size=1, max_size=3), min_size=1, max_size=3))
    has_head = draw(st.booleans())
    for number, row in enumerate(rows):
        mark = Mark.HEADER_CELL if has_head and number == 0 else Mark.CELL
        found: list[Span] = []
        text = ""
        for cell in row:
            shift = len(text)
            found.append(Span(shift, shift + len(cell.text), mark))
            found += [s._replace(start=s.start + shift, end=s.end + shift) for s in cell.spans]
            text += cell.text + "\t"
            role = "th" if mark is Mark.HEADER_CELL else "td"
            document.leaves.append(
                Leaf(role, cell.text, tuple(marks_of(cell)), tuple(images_of(cell)))
            )
        block = Block(len(document.blocks), text[:-1], Kind.TABLE_ROW, spans=tuple(sorted(found)))
        document.blocks.append(block._replace(group=document.groups))


def _add_section(draw: st.DrawFn, document: Document) -> None:
    document.groups += 1
    kind = draw(st.sampled_from(list(Kind)))
    if kind is Kind.LIST_ITEM:
        _add_list(draw, document, 1)
    elif kind is Kind.TABLE_ROW:
        _add_table(draw, document)
    elif kind is Kind.HEADING:
        level = draw(st.integers(1, 6))
        document.add([draw(lines(kind, level=level))], f"h{level}")
    elif kind is Kind.CODE:
        code = "\n".join(draw(st.lists(texts(), min_size=1, max_size=4)))
        marker = draw(st.sampled_from(("", "python", "c++", 'x" onclick="')))
        document.add([Block(0, code, kind, marker=marker, spans=draw(spans(len(code))))], "code")
        document.leaves[-1] = document.leaves[-1]._replace(images=())
    elif kind is Kind.IMAGE:
        image = Span(0, 0, Mark.IMAGE, "https://news.example/i.png", draw(texts()))
        document.add([Block(0, "", kind, spans=(image,))], "image")
    else:
        document.add(draw(paragraphs(kind)), str(kind))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    document = Document()
    for _ in range(draw(st.integers(1, 3))):
        _add_section(draw, document)
    return document
