"""HTML to blocks: what a reader would see, as a list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.block import Block, Kind, Mark
from cleanpage.limits import Limits
from cleanpage.reading.html import read_html


def blocks(html: str) -> list[Block]:
    return list(read_html(html, "https://a.example/dir/page").blocks)


def texts(html: str) -> list[str]:
    return [block.text for block in blocks(html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One<p>Two", ["One", "Two"]),
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
        ("<div>a <b>b</b> c</div>", ["a b c"]),
        ("<div>a<b>b</b>c</div>", ["abc"]),
        ("<p>  white \n\t space  </p>", ["white space"]),
        ("<p>no\u00a0break</p>", ["no break"]),
        ("te<!-- comment -->xt", ["text"]),
        ("Caf&eacute; &amp; bar", ["Café & bar"]),
        ("<button>Share</button><button>Print</button>", ["Share", "Print"]),
        ("<select><option>One<option>Two</select>", ["One", "Two"]),
        ("<details><summary>Why</summary>Because</details>", ["Why", "Because"]),
        ("<my-card>One</my-card><my-card>Two</my-card>", ["One", "Two"]),
        ("<p>E = mc<sup>2</sup>, H<sub>2</sub>O</p>", ["E = mc2, H2O"]),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["漢kan"]),
        ("<script>var a = '<p>x</p>';</script>y<style>p {}</style>", ["y"]),
        ("a<template><p>hidden</p></template>b", ["ab"]),
        ("<svg><title>Logo</title><path d='M0'/></svg>after", ["after"]),
        ("<svg><g>unclosed <p>text", ["unclosed", "text"]),
        ("<head><title>T</title></head><body>One</body><body>Two</body>", ["One", "Two"]),
        ('<?xml version="1.0" encoding="latin-1"?><p>é</p>', ["é"]),
        ("\ufeff<p>x", ["x"]),
        ("a\x00b\x08c", ["abc"]),
        ("", []),
        ("<", ["<"]),
        ("<p></p><div> </div>", []),
    ],
)
def test_text(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_one_break_is_a_new_line_two_are_a_new_paragraph() -> None:
    found = blocks("<div>One<br>Two<br><br>Three<br> <br/>Four</div>")
    assert [(block.text, block.joined) for block in found] == [
        ("One", False),
        ("Two", True),
        ("Three", False),
        ("Four", False),
    ]


def test_a_break_within_a_heading_is_a_space() -> None:
    assert texts("<h1>One<br>two</h1>") == ["One two"]


@pytest.mark.parametrize(
    ("html", "kind", "level"),
    [
        ("<h3>x</h3>", Kind.HEADING, 3),
        ("<blockquote><p>x</p></blockquote>", Kind.QUOTE, 0),
        ("<pre>x</pre>", Kind.CODE, 0),
        ("<figure><figcaption>x</figcaption></figure>", Kind.CAPTION, 0),
        ("<dl><dt>x</dt></dl>", Kind.TERM, 0),
        ("<dl><dd>x</dd></dl>", Kind.DEFINITION, 0),
        ("<ul><li>x</li></ul>", Kind.LIST_ITEM, 1),
        ("<ul><li><p>x</p></li></ul>", Kind.LIST_ITEM, 1),
        ("<li>x</li>", Kind.LIST_ITEM, 1),
        ("<p>x</p>", Kind.PARAGRAPH, 0),
    ],
)
def test_kinds(html: str, kind: Kind, level: int) -> None:
    (block,) = blocks(html)
    assert (block.kind, block.level) == (kind, level)


def test_lists_nest_and_count() -> None:
    found = blocks(
        "<ol start=3><li>a<ul><li>b</ul><li value=7><p>c</p><p>d</p><li>e</ol><ol><li>f</ol>"
    )
    assert [(block.text, block.level, block.marker) for block in found] == [
        ("a", 1, "3."),
        ("b", 2, "-"),
        ("c", 1, "7."),
        ("d", 1, ""),
        ("e", 1, "8."),
        ("f", 1, "1."),
    ]
    groups = [block.group for block in found]
    assert len(set(groups[:5])) == 1
    assert groups[5] not in (0, groups[0])


def test_code_keeps_its_white_space_and_names_its_language() -> None:
    (block,) = blocks('<pre class="language-python">\ndef f():\n    return  1\n</pre>')
    assert block.text == "def f():\n    return  1"
    assert block.marker == "python"


def test_rows_of_data_tables_are_blocks() -> None:
    found = blocks("<table><tr><th>A<th>B<tr><td>1<td><a href=x>2</a><tr><td><td>3</table>")
    assert [(block.text, block.kind) for block in found] == [
        ("A\tB", Kind.TABLE_ROW),
        ("1\t2", Kind.TABLE_ROW),
        ("3", Kind.PARAGRAPH),
    ]
    marks = [span.mark for span in found[0].spans]
    assert marks == [Mark.HEADER_CELL, Mark.HEADER_CELL]
    assert found[1].linked == 1


def test_layout_tables_leave_no_trace() -> None:
    cell = "<p>One long paragraph.</p>" * 6
    found = texts(f"<table><tr><td><a href=/>Home</a></td><td>{cell}</td></tr></table>")
    assert found == ["Home", *["One long paragraph."] * 6]


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden>x</p>",
        '<div style="color: red; display : none">x</div>',
        '<p><span style="visibility:hidden">x</span></p>',
        '<p style="COLOR: RED; DISPLAY:NONE">x</p>',
        "<noscript><p>x</p></noscript>",
        "<dialog>x</dialog>",
        "<iframe>x</iframe>",
    ],
)
def test_hidden_text_is_read_and_marked(html: str) -> None:
    assert [(block.text, block.hidden) for block in blocks(html)] == [("x", True)]


@pytest.mark.parametrize(
    "html", ["<dialog open>x</dialog>", '<p aria-hidden="true">x</p>', "<p>x</p>"]
)
def test_other_text_is_not_hidden(html: str) -> None:
    assert [block.hidden for block in blocks(html)] == [False]


def test_spans_say_where_inline_markup_stands() -> None:
    (block,) = blocks(
        '<p>See <a href="../x?a=1&amp;b=2"><b>the report</b></a> and <em> more </em>.</p>'
    )
    assert block.text == "See the report and more ."
    found = {
        block.text[span.start : span.end]: (span.mark, span.target) for span in block.spans[:1]
    }
    assert found == {"the report": (Mark.LINK, "https://a.example/x?a=1&b=2")}
    assert [block.text[span.start : span.end] for span in block.spans] == [
        "the report",
        "the report",
        "more",
    ]
    assert block.linked == len("the report")


def test_a_link_around_blocks_is_in_each_of_them() -> None:
    found = blocks("<a href=/x><h3>Head</h3><p>Text</p></a>")
    assert [block.link_share for block in found] == [1.0, 1.0]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<img src="a.jpg" alt="A  b">', [("https://a.example/dir/a.jpg", "A b")]),
        (
            '<img src="data:image/gif;base64,R0" data-src="/b.jpg">',
            [("https://a.example/b.jpg", "")],
        ),
        ('<img data-srcset="s.jpg 300w, l.jpg 900w">', [("https://a.example/dir/l.jpg", "")]),
        ('<img src=p.gif width=1 height="1">', []),
        (
            "<img src=data:x><noscript><img src=c.jpg></noscript>",
            [("https://a.example/dir/c.jpg", "")],
        ),
        (
            "<img data-src=c.jpg><noscript><img src=c.jpg></noscript>",
            [("https://a.example/dir/c.jpg", "")],
        ),
        ('<amp-img src="a.jpg"></amp-img>', [("https://a.example/dir/a.jpg", "")]),
    ],
)
def test_images(html: str, expected: list[tuple[str, str]]) -> None:
    images = [s for block in blocks(html) for s in block.spans if s.mark is Mark.IMAGE]
    assert [(span.target, span.label) for span in images] == expected


def test_boxes_are_the_elements_around_all_of_the_block() -> None:
    found = blocks(
        '<div class="storyBody"><p id="x"><a class="more">Read</a> on</p><a class="b">y</a></div>'
    )
    assert [box.tag for box in found[0].boxes] == ["p", "div"]
    assert found[0].boxes[1].words == ("story", "body")
    assert [box.tag for box in found[1].boxes][:2] == ["a", "div"]
    assert found[0].boxes[1].number == found[1].boxes[1].number


def test_base_element_changes_what_links_are_relative_to() -> None:
    (block,) = blocks('<base href="/other/"><p><a href="x">y</a></p>')
    assert block.spans[0].target == "https://a.example/other/x"


def test_what_is_marked_in_a_row_stands_where_the_row_does() -> None:
    cells = "<td>Quaymouth<td><time>3 May</time><td><span class=byline>Ada</span>"
    page = read_html(f"<p>Ships<table><tr>{cells}</tr><tr>{cells}</table><p><time>Now</time>")
    assert [block.text for block in page.blocks][1:] == ["Quaymouth\t3 May\tAda"] * 2 + ["Now"]
    assert [(marked.first, marked.last) for marked in page.marked] == [
        *[(1, 1)] * 2,
        *[(2, 2)] * 2,
        (3, 3),
    ]


def test_elements_that_may_carry_metadata_are_marked() -> None:
    page = read_html(
        "<html lang=de><title>A &amp; b</title><meta name=author content=Ann>"
        '<script type="application/ld+json">{"a": "</p>"}</script>'
        '<p class="byline">By <b>Ann</b></p><time datetime="2024-01-02">today</time>'
    )
    found = {marked.tag: marked for marked in page.marked}
    assert found["html"].attributes == {"lang": "de"}
    assert found["title"].text == "A & b"
    assert found["meta"].attributes["content"] == "Ann"
    assert found["script"].text == '{"a": "</p>"}'
    assert (found["p"].text, found["p"].first) == ("By Ann", 0)
    assert found["time"].text == "today"


def test_limits_end_the_reading() -> None:
    html = "<p>x</p>" * 50
    few = read_html(html, limits=Limits(elements=20))
    assert 0 < len(few.blocks) < 50
    assert "elements" in few.limit
    short = read_html(html, limits=Limits(blocks=10))
    assert len(short.blocks) <= 12
    assert "blocks" in short.limit


def test_depth_is_no_problem() -> None:
    assert texts("<div>" * 20_000 + "deep") == ["deep"]


#: Bits of markup that combine to broken pages.
_BITS = st.sampled_from(
    "<p> </p> <div class=a> </div> <a href=x> </a> <b> </i> <br> <ul> <li> </ul> <ol> <table> "
    "<tr> <td> <th> </table> <pre> </pre> <h1> </h1> <blockquote> <script> </script> <style> "
    "<svg> </svg> <title> <template> </template> <img src=x> <noscript> <!-- --> <![CDATA[ < > "
    "& &amp; &#0; word "
    "text, Ende. 日本語 עברית \x00 \ufffd".split(" ")
)


@given(st.lists(_BITS, max_size=60).map(" ".join) | st.text(max_size=300))
def test_any_page_is_read(html: str) -> None:
    page = read_html(html)
    for index, block in enumerate(page.blocks):
        assert block.index == index
        assert block.text == block.text.strip() or block.kind in (Kind.CODE, Kind.TABLE_ROW)
        assert 0 <= block.linked <= len(block.text)
        for span in block.spans:
            assert 0 <= span.start <= span.end <= len(block.text)
