"""Which elements end where pages leave end tags out, or have too many."""

from __future__ import annotations

import pytest

from cleanpage.reading.html import read_html
from cleanpage.reading.nesting import ended_by, ended_with


@pytest.mark.parametrize(
    ("tags", "tag", "count"),
    [
        ("div p", "p", 1),
        ("div p", "div", 1),
        ("div p b i", "p", 3),
        ("div p a", "div", 0),  # a link around a box is a card, however it is written
        ("div p", "span", 0),
        ("ul li", "li", 1),
        ("ul li p em", "li", 3),
        ("ul li div", "li", 0),
        ("ul li", "ul", 0),
        ("dl dt", "dd", 1),
        ("table tbody tr td p", "td", 2),
        ("table tbody tr td", "tr", 2),
        ("table tr td", "tbody", 2),
        ("table tr td table", "tr", 0),
        ("select optgroup option", "optgroup", 2),
        ("p a", "a", 1),
        ("", "p", 0),
    ],
)
def test_start_tags(tags: str, tag: str, count: int) -> None:
    assert ended_by(tags.split(), tag) == count


@pytest.mark.parametrize(
    ("tags", "tag", "count"),
    [
        ("div p", "p", 1),
        ("div p b", "div", 3),
        ("div p b", "p", 2),
        ("div", "p", 0),
        ("b div", "b", 0),
        ("section div", "section", 2),
        ("div table tr td", "div", 0),
        ("div table tr td p", "table", 4),
        ("ul li div", "li", 2),
        ("x-card div", "x-card", 2),
        ("", "div", 0),
    ],
)
def test_end_tags(tags: str, tag: str, count: int) -> None:
    assert ended_with(tags.split(), tag) == count


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<ul><li>a<li>b</ul>c", ["a", "b", "c"]),
        ("<p>a<div>b</div>c</p>d", ["a", "b", "c", "d"]),
        ("<div>a</span>b</div>", ["ab"]),
        ("a</p>b</div>c", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", ["a\tb", "c\td"]),
        ("<p>a</body>b</html>c", ["a", "b", "c"]),
        ("<body><p>a<body class=x><p>b", ["a", "b"]),
        ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>字", ["漢kan字"]),
        ("<template><p>a<p>b</template>c", ["c"]),
        ("a<template><p>b", ["a", "b"]),
        ("<head><script>x</script><p>a</head><body>b", ["a", "b"]),
    ],
)
def test_text_stands_where_it_belongs(html: str, texts: list[str]) -> None:
    assert [block.text for block in read_html(html).blocks] == texts


def test_elements_stay_around_what_follows_a_stray_end_tag() -> None:
    (block,) = read_html("<main class=m><div></div></div></section><p>a").blocks
    assert [box.tag for box in block.boxes] == ["p", "main"]
