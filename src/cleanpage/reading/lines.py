"""The lines of flattened text: where they end, and what each of them looks like."""

from __future__ import annotations

import re
from enum import Enum
from itertools import islice
from typing import NamedTuple

__all__ = ["SIGNS", "Form", "Line", "classify", "first_lines", "split_lines"]

_TAB_WIDTH = 4
_LONGEST_HEADING = 200

#: Where `str.splitlines` ends a line.
_BREAK = re.compile("\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_PARAGRAPH_BREAKS = re.compile("[\f\u2029]")
# Controls but the line breaks, byte order marks, non-characters, lone surrogates.
_DROPPED = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]+")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060"


class Form(Enum):
    """What a line looks like by itself."""

    BLANK = "blank"
    PLAIN = "plain"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    HEADING = "heading"
    RULE = "rule"
    FENCE = "fence"
    PIPES = "pipes"
    TABS = "tabs"


class Line(NamedTuple):
    """A line of text.

    Attributes:
        form: what it looks like.
        indent: columns of spaces and tabs in front.
        marker: the bullet, number, quote sign or number signs.
        text: the rest, without white space at its ends.
        raw: the line as it stands.
    """

    form: Form
    indent: int
    marker: str
    text: str
    raw: str


# One alternative a form. A dash opens an item only if no sentence ends there: in many languages it
# opens direct speech.
_MARKED = re.compile(
    r"""
      (?P<FENCE>   (?: `{3,} | ~{3,} ) [ \t]* [\w+\#.-]* \Z )
    | (?P<RULE>    (?P<sign> [-=*_•·~—–] ) \s*+ (?: (?P=sign) \s*+ ){2,}+ \Z )
    | (?P<BULLET>  (?: [-*•·‣⁃∙◦●○▪▫■□►▸➢➤✓✔] | – (?! .* [.!?…:»”"]\Z ) ) ) [ \t\u00a0]+ (?= \S )
    | (?P<NUMBER>  [0-9]{1,3} [.)] ) [ \t\u00a0]+ (?= \S )
    | (?P<QUOTE>   > (?: [ \t] > (?= [ \t] | \Z ) )*+ ) (?: [ \t] | \Z ) \s*+
    | (?P<HEADING> \#{1,6} ) [ \t]+ (?= \S )
    | (?P<PIPES>   \| (?= .* \| \Z ) )
    """,
    re.VERBOSE,
)
#: A line that begins with none of these has no marker.
SIGNS = frozenset("-=*_•·~—–`‣⁃∙◦●○▪▫■□►▸➢➤✓✔0123456789>#|")


def split_lines(text: str) -> list[str]:
    r"""Split text at line breaks of any make, without controls.

    Form feeds and paragraph separators leave a blank line.

    Example:
        >>> split_lines("\ufeffa\r\nb\x85c\u2029d\x00")
        ['a', 'b', 'c', '', 'd']
    """
    if "\f" in text or "\u2029" in text:
        text = _PARAGRAPH_BREAKS.sub("\n\n", text)
    lines = text.splitlines()
    if all(map(str.isprintable, lines)):  # ten times as fast as to look for the characters
        return lines
    return _DROPPED.sub("", text).splitlines()


def first_lines(text: str, most: int) -> str:
    r"""The text's first lines with their ends, at most `most` of them.

    Example:
        >>> first_lines("a\r\nb\nc", 2)
        'a\r\nb\n'
    """
    if len(text) <= most:
        return text
    last = next(islice(_BREAK.finditer(text), most - 1, None), None)
    return text[: last.end()] if last else text


def classify(raw: str) -> Line:
    """Say what a line looks like.

    Example:
        >>> classify("  2) Stir well.")[:4]
        (<Form.NUMBER: 'number'>, 2, '2)', 'Stir well.')
    """
    text = raw.strip()
    if not text or (text[0] in _INVISIBLE and not text.strip(_INVISIBLE)):
        return _BLANK
    indent = _indent(raw) if raw[0] in " \t" else 0
    if text[0] in SIGNS and (line := _marked(raw, indent, text)):
        return line
    form = Form.TABS if "\t" in raw else Form.PLAIN
    return Line(form, indent, "", text, raw)


_BLANK = Line(Form.BLANK, 0, "", "", "")


def _indent(raw: str) -> int:
    lead = raw[: len(raw) - len(raw.lstrip(" \t"))]
    return len(lead.expandtabs(_TAB_WIDTH))


def _marked(raw: str, indent: int, text: str) -> Line | None:
    match = _MARKED.match(text)
    if match is None:
        return None
    form = Form[match.lastgroup or "RULE"]
    if form in (Form.RULE, Form.FENCE, Form.PIPES):
        return Line(form, indent, "", text, raw)
    if form is Form.HEADING and (len(text) > _LONGEST_HEADING or text[match.end()].islower()):
        return None  # a comment in code, "# of rooms"
    return Line(form, indent, match[form.name], text[match.end() :], raw)
