r"""Expectations as Markdown: front matter, one line a block, and what was cut under `## Removed`.

A block's kind is shown by what the line starts with, as in Markdown: `## `, `- `, `> `,
`| a | b |`, `; ` for a term and `: ` for its definition, `^ ` for a caption, a fence around code.
The text after it is the block's own, to the character; only where it would be read otherwise, a
backslash stands in front of it. A line right under a paragraph is the paragraph's next line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from cleanpage import Block, Kind, Mark, Span
from cleanpage.corpus.expectation import GIVEN, Expectation, ExpectedCut
from cleanpage.corpus.fields import FIELDS, LISTS, Value
from cleanpage.corpus.front_matter import read_front_matter, write_front_matter

__all__ = ["block_lines", "read_markdown", "write_markdown"]

REMOVED = "## Removed"
GIVEN_PREFIX = "given_"
SEPARATOR = " · "
PREFIXES = {Kind.QUOTE: "> ", Kind.CAPTION: "^ ", Kind.TERM: "; ", Kind.DEFINITION: ": "}
KINDS = {prefix[0]: kind for kind, prefix in PREFIXES.items()}
#: Kinds whose blocks stand on neighbouring lines, without a blank line between.
TIGHT = frozenset({Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TERM, Kind.DEFINITION})

HEADING = re.compile(r"(#{1,6}) (.*)")
MARKER = re.compile(r"[-*+•◦▪‣·–]|(?:\d{1,9}|[A-Za-z]|[ivx]{1,6})[.)]")
LIST_ITEM = re.compile(rf"((?:  )*)({MARKER.pattern}) (.*)")
CONTINUED_ITEM = re.compile(r"((?:  )+)(\S.*)")
PREFIXED = re.compile(r"([>^;:]) (.*)")
TABLE_ROW = re.compile(r"\|(.*)\|")
CELL_END = re.compile(r"(?<!\\)\|")
IMAGE = re.compile(r"!\[(.*)\]\(([^()\s]*)\)")
FENCE = re.compile(r"(`{3,})(\S*)")
SPECIAL = (HEADING, LIST_ITEM, CONTINUED_ITEM, PREFIXED, TABLE_ROW, IMAGE, FENCE)


def write_markdown(expectation: Expectation) -> str:
    """Write an expectation.

    Example:
        >>> from cleanpage import Block
        >>> print(write_markdown(Expectation((Block(0, "Line 4 runs."),), {"title": "Tram"})))
        ---
        title: Tram
        ---
        <BLANKLINE>
        Line 4 runs.
        <BLANKLINE>
    """
    given: dict[str, Value] = {
        GIVEN_PREFIX + name: text for name, text in expectation.given.items()
    }
    parts = [
        write_front_matter({**given, **expectation.fields}),
        "".join(_body(expectation.blocks)),
    ]
    if expectation.cuts is not None:
        cuts = [f"- {SEPARATOR.join(cut)}\n" for cut in expectation.cuts]
        parts += [f"\n{REMOVED}\n\n", *cuts] if cuts else [f"\n{REMOVED}\n"]
    return "".join(parts)


def _body(blocks: Iterable[Block]) -> Iterator[str]:
    before: Block | None = None
    for block in blocks:
        tight = before is not None and before.kind == block.kind and block.kind in TIGHT
        if not (block.joined and before is not None) and not tight:
            yield "\n"
        yield "\n".join(block_lines(block)) + "\n"
        before = block


def block_lines(block: Block) -> list[str]:
    r"""A block as the lines that an expectation has for it; one line, unless it is code.

    Example:
        >>> from cleanpage import Block, Kind
        >>> block_lines(Block(0, "Timetable", Kind.HEADING, level=2))
        ['## Timetable']
    """
    if block.kind == Kind.CODE:
        longest = max(map(len, re.findall("`+", block.text)), default=0)
        fence = "`" * max(3, longest + 1)
        return [fence + "".join(block.marker.split()), *block.text.split("\n"), fence]
    if block.kind == Kind.IMAGE:
        return [_image(block)]
    text = block.text.replace("\n", " ")
    text = "\\" + text if text.startswith(("\\", " ")) else text
    return [_line(block, text)]


def _line(block: Block, text: str) -> str:
    if block.kind == Kind.TABLE_ROW:
        return "| " + " | ".join(cell.replace("|", r"\|") for cell in text.split("\t")) + " |"
    if block.kind == Kind.HEADING:
        line = "#" * max(1, block.level) + " " + text
        return line if line != REMOVED else "## \\Removed"
    if block.kind == Kind.LIST_ITEM:
        return _list_item(block, text)
    if block.kind in PREFIXES:
        return PREFIXES[block.kind] + text
    return "\\" + text if any(shape.fullmatch(text) for shape in SPECIAL) else text


def _image(block: Block) -> str:
    label, target = next(((s.label, s.target) for s in block.spans), (block.text, ""))
    return f"![{' '.join(label.split())}]({target})"


def _list_item(block: Block, text: str) -> str:
    indent = "  " * max(0, block.level - 1)
    if block.marker:
        marker = block.marker if MARKER.fullmatch(block.marker) else "-"
        return f"{indent}{marker} {text}"
    ambiguous = LIST_ITEM.fullmatch(text) and not text.startswith("\\")
    return f"{indent}  " + ("\\" + text if ambiguous else text)


def read_markdown(content: str) -> Expectation:
    r"""Read an expectation.

    Args:
        content: what `write_markdown()` wrote, or somebody after its example.

    Raises:
        ValueError: the content is not understood; the message names the line or the field.

    Example:
        >>> read_markdown("---\ntitle: Tram\n---\n\n## Timetable\n").blocks[0].level
        2
    """
    front, body = read_front_matter(content.replace("\r\n", "\n").removeprefix("\ufeff"))
    given = {
        name: str(front.pop(GIVEN_PREFIX + name)) for name in GIVEN if GIVEN_PREFIX + name in front
    }
    if unknown := sorted(front.keys() - set(FIELDS)):
        raise ValueError(f"unknown field {unknown[0]!r}; the fields are {', '.join(FIELDS)}")
    for name in LISTS & front.keys():
        value = front[name]
        front[name] = value if isinstance(value, tuple) else tuple(filter(None, [value]))
    lines = body.split("\n")
    removed = _removed_at(lines)
    return Expectation(
        blocks=tuple(_read_blocks(iter(lines[:removed]))),
        fields=front,
        cuts=None if removed is None else tuple(_read_cuts(lines[removed + 1 :])),
        given=given,
    )


def _removed_at(lines: list[str]) -> int | None:
    """Where `## Removed` stands, outside of code."""
    fence = ""
    for number, line in enumerate(lines):
        if fence:
            fence = "" if line == fence else fence
        elif line == REMOVED:
            return number
        elif opening := FENCE.fullmatch(line):
            fence = opening[1]
    return None


def _read_blocks(lines: Iterator[str]) -> Iterator[Block]:
    index = 0
    after_paragraph = False
    for line in lines:
        if not line.strip():
            after_paragraph = False
            continue
        if fence := FENCE.fullmatch(line):
            code = itertools.takewhile(fence[1].__ne__, lines)
            block = Block(index, "\n".join(code), Kind.CODE, marker=fence[2])
        else:
            block = _read_line(line, index)
        yield block._replace(joined=after_paragraph and block.kind not in TIGHT)
        after_paragraph = True
        index += 1


def _read_line(line: str, index: int) -> Block:
    readers = (read(match, index) for shape, read in SHAPES if (match := shape.fullmatch(line)))
    return next(readers, None) or Block(index, _text(line))


def _read_heading(match: re.Match[str], index: int) -> Block:
    return Block(index, _text(match[2]), Kind.HEADING, level=len(match[1]))


def _read_row(match: re.Match[str], index: int) -> Block:
    cells = (cell[1:-1].replace(r"\|", "|") for cell in CELL_END.split(match[1]))
    return Block(index, _text("\t".join(cells)), Kind.TABLE_ROW)


def _read_image(match: re.Match[str], index: int) -> Block:
    return Block(index, "", Kind.IMAGE, spans=(Span(0, 0, Mark.IMAGE, match[2], match[1]),))


def _read_item(match: re.Match[str], index: int) -> Block:
    level = len(match[1]) // 2 + 1
    return Block(index, _text(match[3]), Kind.LIST_ITEM, level=level, marker=match[2])


def _read_continued(match: re.Match[str], index: int) -> Block:
    return Block(index, _text(match[2]), Kind.LIST_ITEM, level=len(match[1]) // 2)


def _read_prefixed(match: re.Match[str], index: int) -> Block:
    return Block(index, _text(match[2]), KINDS[match[1]])


#: What a line can look like, with what reads it; the first that fits counts.
SHAPES = (
    (HEADING, _read_heading),
    (TABLE_ROW, _read_row),
    (IMAGE, _read_image),
    (LIST_ITEM, _read_item),
    (CONTINUED_ITEM, _read_continued),
    (PREFIXED, _read_prefixed),
)


def _text(written: str) -> str:
    return written.removeprefix("\\")


def _read_cuts(lines: Iterable[str]) -> Iterator[ExpectedCut]:
    for line in filter(str.strip, lines):
        parts = line.removeprefix("- ").split(SEPARATOR, 2)
        if len(parts) != len(ExpectedCut._fields) or not line.startswith("- "):
            raise ValueError(f"expected `- stripper{SEPARATOR}rule{SEPARATOR}text`, not {line!r}")
        yield ExpectedCut(*(part.strip() for part in parts))
