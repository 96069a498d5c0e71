"""Lines of flattened text put together to runs: items, quotes, code, tables, plain lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from cleanpage.block import Kind
from cleanpage.reading.lines import Form, Line
from cleanpage.rendering.grouping import MAX_DEPTH

__all__ = ["Run", "collect_runs"]

#: A line may be indented by a column without meaning it.
_STEP = 2
_CODE_INDENT = 4
_LONGEST_TITLE = 100

# What prose does not hold: statements' ends, calls, operators, prompts.
_CODE = re.compile(
    r"""
      [{};] \Z | \w \( [^()\s]* \) | [=!<>+*/-]= | [-=]> | :: | && | \|\| | \w [ ] = [ ] \S
    | ^ \s* (?: \$ | >>> | \#! | \#include | // | /\* | <[/\w] | @\w+ \Z
              | (?: def | class ) [ ] \w+ [(:] | import [ ] [\w.]+ \Z )
    """,
    re.VERBOSE,
)
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_NO_TITLE_END = re.compile(r"[.;,:]\Z")


@dataclass(slots=True)
class Run:
    """Lines of one kind without a blank line between them.

    Attributes:
        kind: of the blocks that they will be.
        lines: their texts, without what is the marker.
        marker: as in `Block`.
        level: as in `Block`.
        tight: no blank line stands before it.
        lazy: from which line on a list item goes on without being indented, if it was wrapped;
            otherwise a paragraph begins there. 0 if there is none.
    """

    kind: Kind
    lines: list[str]
    marker: str = ""
    level: int = 0
    tight: bool = False
    lazy: int = 0


def collect_runs(lines: Sequence[Line]) -> list[Run]:
    """Put lines together.

    Args:
        lines: all lines of a text.

    Returns:
        Runs in the order of the text; every line that is not blank or pure markup (a fence, the
        empty line of a quote) is in one of them.

    Example:
        >>> from cleanpage.reading.lines import classify
        >>> runs = collect_runs([*map(classify, ("- tea", "  black", "", "Boil.", "# Pour"))])
        >>> [(run.kind.value, run.lines) for run in runs]
        [('list_item', ['tea', 'black']), ('paragraph', ['Boil.']), ('heading', ['Pour'])]
    """
    collector = _Collector(lines)
    place = 0
    while place < len(lines):
        place = collector.take(place)
    return collector.runs


class _Collector:
    """Goes through the lines once; a handler takes one line or more and says which comes next."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.runs: list[Run] = []
        self._lines = lines
        self._numbers = _counted(lines)
        self._fences = _fences(lines)
        self._indents: list[int] = []  # of the list items that are open
        self._tight = False  # the line before is not blank
        self._no_code_until = self._no_table_until = self._end_of_code = 0
        self._handlers = {
            Form.BULLET: self._item,
            Form.NUMBER: self._number,
            Form.QUOTE: self._quote,
            Form.HEADING: self._heading,
            Form.RULE: self._rule,
            Form.FENCE: self._fence,
            Form.PIPES: self._table,
            Form.TABS: self._table,
        }

    def take(self, place: int) -> int:
        line = self._lines[place]
        if line.form is Form.BLANK:
            self._tight = False
            return place + 1
        following = 0
        if line.indent >= _CODE_INDENT and not self._tight and not self._indents:
            following = self._code(place)
        if not following and line.form in self._handlers:
            following = self._handlers[line.form](place)
        if following:
            self._tight = line.form is not Form.RULE
            return following
        self._plain(line)
        self._tight = True
        return place + 1

    def _last(self, kind: Kind) -> Run | None:
        """The run before, if this line stands right below it and it is of this kind."""
        if self._tight and self.runs and self.runs[-1].kind is kind:
            return self.runs[-1]
        return None

    def _add(self, run: Run) -> None:
        self.runs.append(run)
        if run.kind is not Kind.LIST_ITEM:
            self._indents.clear()

    def _plain(self, line: Line) -> None:
        text = line.text if line.form is Form.PLAIN else line.raw.strip().replace("\t", " ")
        level = bisect_right(self._indents, line.indent - _STEP) if self._indents else 0
        if not level:
            self._plain_outside_of_lists(text)
            return
        del self._indents[level:]
        level = min(level, MAX_DEPTH)
        last = self._last(Kind.LIST_ITEM)
        if last and last.level == level:
            last.lines.append(text)
        else:
            self._add(Run(Kind.LIST_ITEM, [text], level=level, tight=self._tight))

    def _plain_outside_of_lists(self, text: str) -> None:
        if last := self._last(Kind.PARAGRAPH):
            last.lines.append(text)
        elif last := self._last(Kind.LIST_ITEM):
            last.lazy = last.lazy or len(last.lines)
            last.lines.append(text)
            self._indents.clear()
        else:
            self._add(Run(Kind.PARAGRAPH, [text]))

    def _number(self, place: int) -> int:
        return self._item(place) if _number_of(self._lines[place]) in self._numbers else 0

    def _item(self, place: int) -> int:
        line = self._lines[place]
        while self._indents and line.indent <= self._indents[-1] - _STEP:
            self._indents.pop()
        if not self._indents or line.indent >= self._indents[-1] + _STEP:
            self._indents.append(line.indent)
        level = min(len(self._indents), MAX_DEPTH)
        self._add(Run(Kind.LIST_ITEM, [line.text], line.marker, level, self._tight))
        return place + 1

    def _quote(self, place: int) -> int:
        line = self._lines[place]
        last = self._last(Kind.QUOTE)
        if line.text and last and last.marker == line.marker:
            last.lines.append(line.text)
        elif line.text:
            self._add(Run(Kind.QUOTE, [line.text], line.marker))
        else:
            self._add(Run(Kind.QUOTE, []))
        return place + 1

    def _heading(self, place: int) -> int:
        line = self._lines[place]
        self._add(Run(Kind.HEADING, [line.text], line.marker, len(line.marker)))
        return place + 1

    def _rule(self, place: int) -> int:
        """An underline makes a heading of the line above it; other rules stand for themselves."""
        text = self._lines[place].text
        last = self._last(Kind.PARAGRAPH)
        is_underline = _UNDERLINE.fullmatch(text)
        if is_underline and last and len(last.lines) == 1 and _is_title(last.lines[0]):
            last.kind, last.marker, last.level = Kind.HEADING, text, 1 if text[0] == "=" else 2
        else:
            self._add(Run(Kind.PARAGRAPH, [text]))
        return place + 1

    def _fence(self, place: int) -> int:
        line = self._lines[place]
        fence = line.text[: len(line.text) - len(line.text.lstrip(line.text[0]))]
        closing = self._fences.get(fence, [])
        end = bisect_right(closing, place)
        if end == len(closing):
            return 0
        code = "\n".join(inner.raw.rstrip() for inner in self._lines[place + 1 : closing[end]])
        if not code.strip():
            return 0
        self._add(Run(Kind.CODE, [code], line.text))
        return closing[end] + 1

    def _code(self, place: int) -> int:
        """A chunk of lines that are indented and look like code."""
        if place < self._no_code_until:
            return 0
        end = place
        while end < len(self._lines) and self._lines[end].form is not Form.BLANK:
            end += 1
        chunk = self._lines[place:end]
        self._no_code_until = end
        if not all(line.indent >= _CODE_INDENT for line in chunk):
            return 0
        if sum(bool(_CODE.search(line.raw.rstrip())) for line in chunk) * 3 < len(chunk):
            return 0
        code = "\n".join(line.raw.rstrip() for line in chunk)
        if self.runs and self.runs[-1].kind is Kind.CODE and self.runs[-1].marker == "":
            gap = place - self._end_of_code
            self.runs[-1].lines += [""] * gap + [code]
        else:
            self._add(Run(Kind.CODE, [code]))
        self._end_of_code = end
        return end

    def _table(self, place: int) -> int:
        """Lines between pipes or with tabs are a table if two or more stand together."""
        if place < self._no_table_until:
            return 0
        form = self._lines[place].form
        end = place
        while end < len(self._lines) and self._lines[end].form is form:
            end += 1
        self._no_table_until = end
        rows = self._lines[place:end]
        if form is Form.PIPES:
            cells = sum(bool(row.text.strip("| \t")) for row in rows)
            run = Run(Kind.TABLE_ROW, [row.text for row in rows], "|")
        else:
            cells = sum("\t" in row.text for row in rows)
            run = Run(Kind.TABLE_ROW, [row.raw for row in rows])
        if len(rows) < 2 or cells * 2 < len(rows):
            return 0
        self._add(run)
        return end


def _number_of(line: Line) -> tuple[int, str]:
    return int(line.marker[:-1]), line.marker[-1]


def _counted(lines: Sequence[Line]) -> frozenset[tuple[int, str]]:
    """The numbers that count: one close before or after them opens another line.

    A date ("1. Mai") or a year at the start of a line is no item; a list may have lost one.
    """
    seen = {_number_of(line) for line in lines if line.form is Form.NUMBER}
    return frozenset(
        (n, sign) for n, sign in seen if {(n + step, sign) for step in (-2, -1, 1, 2)} & seen
    )


def _fences(lines: Sequence[Line]) -> dict[str, list[int]]:
    """Where each make of closing fence stands."""
    found: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if line.form is Form.FENCE and not line.text.strip(line.text[0]):
            found.setdefault(line.text, []).append(place)
    return found


def _is_title(text: str) -> bool:
    return (
        len(text) <= _LONGEST_TITLE
        and not _NO_TITLE_END.search(text)
        and any(char.isalnum() for char in text)
    )
