"""What render_html writes is safe, and a parser reads the document again."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import lxml.html
import pytest
from hypothesis import given

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.html import render_html

from .documents import SAFE, UNSAFE, Leaf, documents

TAGS = frozenset(
    (
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code"),
        *("table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "figure", "figcaption"),
        *("img", "a", "em", "strong", "sup", "sub", "br"),
    )
)
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "code": {"class"}}
_MARKS = {"strong": "strong", "em": "emphasis", "code": "code", "sup": "superscript"}
_ROLES = {"dt": "term", "dd": "definition", "figcaption": "caption", "pre": "code"}


def parsed(markup: str) -> lxml.html.HtmlElement:
    return lxml.html.fragment_fromstring(markup, create_parent="div")


def leaves_of(root: lxml.html.HtmlElement) -> Iterator[Leaf]:
    """What a reader of the HTML sees."""
    lists = {element: i for i, element in enumerate(root.iter("ul", "ol"), 1)}
    for element in root.iter(*TAGS, "div"):
        tag = element.tag
        if tag == "li":
            own = element.getparent()
            depth = len(list(element.iterancestors("li"))) + 1
            shown = "-"
            if own.tag == "ol":
                shown = str(int(own.get("start", "1")) + own.index(element))
            role = f"list {lists[own]} depth {depth} {shown}"
            yield leaf(role, element)
            yield from (leaf(f"{role} goes on", more) for more in element.findall("p"))
        elif tag == "figure" and element.find("img") is not None:
            yield leaf("image", element)
        elif tag == "p" and element.getparent().tag in ("div", "blockquote"):
            yield leaf("quote" if element.getparent().tag == "blockquote" else "paragraph", element)
        elif tag in ("pre", "th", "td", "dt", "dd", "figcaption", *(f"h{n}" for n in range(1, 7))):
            yield leaf(_ROLES.get(tag, tag), element)


def leaf(role: str, element: lxml.html.HtmlElement) -> Leaf:
    pieces = list(inline(element, frozenset()))
    text = "".join(text for text, _, _ in pieces)
    marks = [m for text, m, _ in pieces for char in text if not char.isspace()]
    images = tuple(image for _, _, image in pieces if image)
    if role == "code":
        return Leaf(role, text)
    return Leaf(role, text, tuple(marks), images)


def inline(
    element: lxml.html.HtmlElement, marks: frozenset[str]
) -> Iterator[tuple[str, frozenset[str], tuple[str, str] | None]]:
    """The pieces of text in an element with the marks upon them, without blocks within."""
    yield element.text or "", marks, None
    for child in element:
        if child.tag == "br":
            yield "\n", marks, None
        elif child.tag == "img":
            yield "", marks, (child.get("alt"), child.get("src"))
        elif child.tag in ("a", "em", "strong", "sup", "sub", "code"):
            name = _MARKS.get(child.tag, "subscript")
            if child.tag == "a":
                name = f"link {child.get('href')}"
            yield from inline(child, marks | {name})
        yield child.tail or "", marks, None


@given(documents())
def test_a_parser_reads_the_same_text_structure_and_marks(document):
    assert list(leaves_of(parsed(render_html(document.blocks)))) == document.leaves


@given(documents())
def test_only_known_tags_attributes_and_addresses(document):
    for element in parsed(render_html(document.blocks)).iterdescendants():
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES.get(element.tag, set())
        if address := element.get("href") or element.get("src"):
            schemes = ("http", "https", "mailto") if element.tag == "a" else ("http", "https")
            assert urlsplit(address).scheme in schemes


@given(documents())
def test_parsing_and_writing_again_changes_nothing(document):
    once = parsed(render_html(document.blocks))
    twice = parsed(lxml.html.tostring(once, encoding="unicode"))[0]
    assert lxml.html.tostring(twice) == lxml.html.tostring(once)


@pytest.mark.parametrize("target", UNSAFE)
@pytest.mark.parametrize("mark", [Mark.LINK, Mark.IMAGE])
def test_unsafe_addresses_are_left_out(target, mark):
    span = Span(0, 4 if mark is Mark.LINK else 0, mark, target, "label")
    assert render_html([Block(0, "here", spans=(span,))]) == "<p>here</p>"


@pytest.mark.parametrize("target", SAFE)
def test_safe_links_lead_where_they_led(target):
    html = render_html([Block(0, "here", spans=(Span(0, 4, Mark.LINK, target),))])
    assert parsed(html).find(".//a").get("href") == target.replace(" ", "%20")


@pytest.mark.parametrize(
    ("blocks", "html"),
    [
        ([], ""),
        ([Block(0, "")], ""),
        (
            [Block(0, "a\tb", Kind.TABLE_ROW)],
            "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
        ),
        (
            [Block(0, "x = 1", Kind.CODE, marker='py"thon')],
            '<pre><code class="language-python">x = 1</code></pre>',
        ),
        (
            [
                Block(0, "a", Kind.LIST_ITEM, 1, "-", group=1),
                Block(1, "b", Kind.LIST_ITEM, 2, "4.", group=1),
                Block(2, "c", Kind.LIST_ITEM, 2, "6.", group=1),
                Block(3, "more of a", Kind.LIST_ITEM, 1, "", group=1),
            ],
            '<ul><li>a<ol start="4"><li>b</li></ol><ol start="6"><li>c</li></ol>'
            "<p>more of a</p></li></ul>",
        ),
        ([Block(0, "Harbour", Kind.CAPTION)], "<figure><figcaption>Harbour</figcaption></figure>"),
        ([Block(0, "Deep", Kind.HEADING, 9)], "<h6>Deep</h6>"),
        ([Block(0, "a"), Block(1, "b", joined=True)], "<p>a<br>b</p>"),
    ],
)
def test_html_of(blocks, html):
    assert render_html(blocks) == html


def test_lists_20_000_deep_are_shown_16_deep():
    blocks = [Block(i, "x", Kind.LIST_ITEM, i + 1, "-", group=1) for i in range(20_000)]
    html = render_html(blocks)
    assert html.count("<li>") == 20_000
    assert html.count("<ul>") == 16
