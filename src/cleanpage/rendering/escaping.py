r"""Text that Markdown would take for markup, escaped.

By CommonMark 0.31 and the GFM extensions; the comments name the section of the specification that
asks for it. Bare web addresses are left as they are: where GFM makes links of them, the text stays
the same.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

__all__ = [
    "code_fence",
    "code_span",
    "escape_heading_end",
    "escape_line_start",
    "escape_target",
    "escape_text",
    "is_separator",
    "may_be_punctuation",
]

_SPECIAL = re.compile(
    r"""
    \\ (?= [!-/:-@\[-`{-~] | \Z )           # 2.4 backslash escapes; 6.7 hard line breaks
    | [`*~\[\]]                             # 6.1 code, 6.2 emphasis, strikethrough, 6.3 links
    | _ (?: (?<! [^\W_] _ ) | (?! [^\W_] ) ) # 6.2: within a word it is none
    | < (?= [a-z/!?] )                      # 6.5 autolinks, 6.6 raw HTML
    | & (?= \#?+ \w++ ; )                   # 2.5 character references
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINE_START = re.compile(
    r"""
    ( [0-9]{1,9} ) (?= [.)] (?: \s | \Z ) )   # 5.2 ordered list items
    | (?= \#{1,6} (?: \s | \Z )               # 4.2 headings
        | >                                   # 5.1 block quotes
        | [-+] (?: [\s|:-] | \Z )             # 4.1 breaks, 4.3 underlines, 5.2 bullets, tables
        | =+ \s* \Z                           # 4.3 setext heading underlines
        | \|                                  # GFM 4.10 tables
        | : \s* [-|]
      )
    """,
    re.VERBOSE,
)
_CLOSING_HASHES = re.compile(r"(?:(?<=\s)|\A)(?=#+\Z)")
_TARGET_ESCAPED = re.compile(r"[()\[\]\\]|&(?=#?\w*;)")
_TARGET_ENCODED = re.compile(r"[<>`|\s]")
_BACKTICKS = re.compile(r"`+")
_NO_LANGUAGE = re.compile(r"[^\w+#.-]+")


def escape_text(text: str) -> str:
    r"""Escape what would be inline markup in a text between two delimiters.

    Example:
        >>> escape_text("snake_case is *not* <b>, AT&T is not &amp;")
        'snake_case is \\*not\\* \\<b>, AT&T is not \\&amp;'
    """
    return _SPECIAL.sub(r"\\\g<0>", text)


def escape_line_start(line: str) -> str:
    r"""Escape the start of a line of Markdown that would begin a block.

    Example:
        >>> [escape_line_start(line) for line in ("1. May", "- a", "-5 °C", "# 1", "#1")]
        ['1\\. May', '\\- a', '-5 °C', '\\# 1', '#1']
    """
    match = _LINE_START.match(line)
    return f"{match[1] or ''}\\{line[match.end() :]}" if match else line


def escape_heading_end(line: str) -> str:
    r"""Escape number signs at the end of a heading, which would be dropped (4.2).

    Example:
        >>> escape_heading_end("What is new in C #"), escape_heading_end("C#")
        ('What is new in C \\#', 'C#')
    """
    return _CLOSING_HASHES.sub(r"\\", line)


def escape_target(target: str) -> str:
    r"""Escape a safe address so that it can stand in the parentheses of a link (6.3).

    Example:
        >>> escape_target("https://example.com/Mercury_(planet)?a=<b>&lt;")
        'https://example.com/Mercury_\\(planet\\)?a=%3Cb%3E\\&lt;'
    """
    encoded = _TARGET_ENCODED.sub(lambda char: quote(char[0]), target)
    return _TARGET_ESCAPED.sub(r"\\\g<0>", encoded)


def code_span(text: str) -> str:
    """Put text into a code span whose backticks are more than any run of them within (6.1).

    Example:
        >>> code_span("a`b"), code_span("`")
        ('``a`b``', '`` ` ``')
    """
    fence = "`" * (_longest_run(text) + 1)
    pad = " " if text[0] in "` " or text[-1] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def code_fence(text: str, language: str) -> str:
    """Put lines of code between fences that are longer than any run of backticks within (4.5).

    Example:
        >>> print(code_fence("x = 1", "python"))
        ```python
        x = 1
        ```
    """
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{_NO_LANGUAGE.sub('', language)}\n{text}\n{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)


def is_punctuation(char: str) -> bool:
    """Whether every version of CommonMark takes it for punctuation (2.1)."""
    return unicodedata.category(char)[0] == "P" or (char.isascii() and _is_symbol(char))


def is_separator(char: str) -> bool:
    """Whether it may stand outside of a delimiter run that has punctuation inside (6.2)."""
    return not char or char.isspace() or is_punctuation(char)


def may_be_punctuation(char: str) -> bool:
    """Whether some version of CommonMark takes it for punctuation: 0.31 added the symbols."""
    return is_punctuation(char) or _is_symbol(char)


def _is_symbol(char: str) -> bool:
    return unicodedata.category(char)[0] == "S"
