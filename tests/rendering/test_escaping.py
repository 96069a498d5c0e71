"""What looks like markup is escaped, what does not is left alone."""

from __future__ import annotations

import pytest

from cleanpage.rendering.escaping import (
    code_fence,
    code_span,
    escape_heading_end,
    escape_line_start,
    escape_text,
)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*a*", r"\*a\*"),
        ("_a_", r"\_a\_"),
        ("`a`", r"\`a\`"),
        ("~~a~~", r"\~\~a\~\~"),
        ("[a](b)", r"\[a\](b)"),
        ("![a](b)", r"!\[a\](b)"),
        ("<b>", r"\<b>"),
        ("</b>", r"\</b>"),
        ("<!-- a -->", r"\<!-- a -->"),
        ("<https://news.example>", r"\<https://news.example>"),
        ("&amp; &#60; &#x3c;", r"\&amp; \&#60; \&#x3c;"),
        (r"a\*b", r"a\\\*b"),
        ("ends with \\", "ends with \\\\"),
    ],
)
def test_markup_is_escaped(text, escaped):
    assert escape_text(text) == escaped


@pytest.mark.parametrize(
    "text",
    [
        "snake_case",
        "3 < 4",
        "<3",
        "AT&T",
        "a & b",
        r"C:\Users",
        "1 - 2 = -1",
        "(a) {b}",
        "5 > 4",
    ],
)
def test_plain_text_is_left_alone(text):
    assert escape_text(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "# a",
        "######",
        "> a",
        ">a",
        "- a",
        "+ a",
        "-",
        "1. a",
        "2024.",
        "7) a",
        "===",
        "---",
        "- - -",
        "|a|",
        ":-: | :-:",
        "--|--",
    ],
)
def test_starts_of_blocks_are_escaped(line):
    assert escape_line_start(line).replace("\\", "", 1) == line
    assert escape_line_start(line) != line


@pytest.mark.parametrize(
    "line",
    [
        "#hashtag",
        "####### seven",
        "-5 °C",
        "+49 30",
        "1.5 million",
        "1234567890. a",
        "= a",
        "a - b",
        ": a",
        "12 a",
    ],
)
def test_other_lines_are_left_alone(line):
    assert escape_line_start(line) == line


def test_hashes_that_would_be_dropped():
    assert escape_heading_end("a ##") == r"a \##"
    assert escape_heading_end("#") == r"\#"
    assert escape_heading_end("C#") == "C#"


@pytest.mark.parametrize(
    ("text", "span"),
    [("a", "`a`"), ("a`b", "``a`b``"), ("``", "``` `` ```"), (" a ", "`  a  `")],
)
def test_code_spans(text, span):
    assert code_span(text) == span


def test_a_fence_is_longer_than_those_within():
    assert code_fence("````\na", 'c++" onclick') == "`````c++onclick\n````\na\n`````"
