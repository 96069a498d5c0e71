"""Elements that are nested, unclosed or repeated without an end."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.article import ARTICLE, PARAGRAPHS, TITLE, inside, page
from tests.hostile.cases.case import Case

__all__ = ["STRUCTURE"]


def _nested(opening: str, closing: str) -> Callable[[int], str]:
    """A page whose article stands in n elements."""
    return lambda n: page(opening * n, closing * n)


def _beside(opening: str, closing: str = "") -> Callable[[int], str]:
    """A page with n elements in each other behind its article."""
    return lambda n: page(after=opening * n + "deep" + closing * n)


def _within(opening: str, closing: str) -> Callable[[int], str]:
    """A page with n elements in each other in the midst of its article."""
    return lambda n: inside(f"<p>{opening * n}deep{closing * n}</p>")


def _repeated(piece: str) -> Callable[[int], str]:
    """A page with n pieces behind its article; `@` in a piece is its number."""
    return lambda n: page(after="".join(piece.replace("@", str(i)) for i in range(n)))


def _around(piece: str) -> Callable[[int], str]:
    """A page with n pieces, half of them in front of its article."""
    return lambda n: page(
        "".join(piece.replace("@", str(i)) for i in range(n // 2)),
        "".join(piece.replace("@", str(i)) for i in range(n // 2, n)),
    )


def _inline_article(opening: str, closing: str) -> Callable[[int], str]:
    """An article each paragraph of which stands in n inline elements."""
    body = f"<h1>{TITLE}</h1>"
    return lambda n: page(
        article=f"<article>{body}"
        + "".join(f"<p>{opening * n}{text}{closing * n}</p>" for text in PARAGRAPHS)
        + "</article>"
    )


STRUCTURE: tuple[Case, ...] = (
    Case("nested-divs", _nested("<div>", "</div>"), 20_000),
    Case("nested-divs-unclosed", _beside("<div>"), 20_000),
    Case("nested-divs-with-text", _beside("<div>x", "</div>"), 20_000, full=45_000),
    Case(
        "nested-divs-with-classes",
        _beside('<div class="share related bar">x', "</div>"),
        2_000,
        full=20_000,
    ),
    Case(
        "nested-sections-around",
        _nested("<section class=content>", "</section>"),
        5_000,
        full=20_000,
    ),
    Case("nested-inline", _inline_article("<b>", "</b>"), 5_000),
    Case("nested-inline-mixed", _within("<b><i><em><u>", "</u></em></i></b>"), 5_000),
    Case("nested-links", _within("<a href=/x>y", "</a>"), 5_000),
    Case("nested-fonts-misnested", _within("<b><i>x</b>", "</i>"), 5_000),
    Case("nested-tables", _nested("<table><tr><td>", "</td></tr></table>"), 500),
    Case("nested-tables-beside", _beside("<table><tr><td>a<td>", "</table>"), 1_000, full=5_000),
    Case("nested-lists", _beside("<ul><li>x", "</li></ul>"), 5_000, full=20_000),
    Case(
        "nested-ordered-lists",
        _beside("<ol start=999999999><li>x", "</li></ol>"),
        2_000,
        full=20_000,
    ),
    Case("nested-quotes", _beside("<blockquote>x", "</blockquote>"), 2_000, full=20_000),
    Case("nested-forms", _beside("<form><fieldset>x", "</fieldset></form>"), 2_000, full=10_000),
    Case("nested-buttons", _beside("<button>x", "</button>"), 2_000, full=20_000),
    Case("nested-svgs", _beside("<svg><g>", "</g></svg>"), 20_000),
    Case("nested-objects", _beside("<object>x", "</object>"), 20_000),
    Case("nested-templates", _beside("<template>x", "</template>"), 20_000),
    Case(
        "templates-with-one-end",
        lambda n: page(after="<div><template></div>" * n + "</template>"),
        20_000,
    ),
    Case("nested-noscripts", _beside("<noscript>x", "</noscript>"), 20_000),
    Case("nested-marked", _beside('<span itemprop="author">x', "</span>"), 20_000),
    Case("nested-articles", _beside("<article>x", "</article>"), 2_000, full=20_000),
    Case("nested-unknown-elements", _beside("<x-y>z", "</x-y>"), 2_000, full=20_000),
    Case("nested-ruby", _within("<ruby>x<rt>y", "</rt></ruby>"), 2_000),
    Case("unclosed-spans", _beside("<span>"), 100_000),
    Case("unclosed-spans-with-text", _beside("<span>a "), 100_000),
    Case("unclosed-spans-before", lambda n: page("<span>" * n), 100_000),
    Case("unclosed-paragraphs", _repeated("<p>Line @ of many."), 5_000, full=100_000),
    Case("unclosed-list-items", _repeated("<li>entry @"), 5_000, full=100_000),
    Case("unclosed-formatting", _repeated("<p><b><i><u>x @"), 5_000, full=20_000),
    Case("unclosed-links", _repeated("<a href=/@>link @ "), 20_000),
    Case("closing-tags-only", _repeated("</div></p></article></body></html>"), 50_000),
    Case("closing-tags-never-opened", lambda n: page("</b></i></x>" * n), 50_000),
    Case("closing-paragraphs", _repeated("</p>"), 100_000),
    Case("line-breaks", _repeated("<br>"), 100_000),
    Case("line-breaks-with-text", _repeated("line @<br>"), 5_000, full=50_000),
    Case("line-breaks-in-article", lambda n: inside("word<br>" * n), 5_000),
    Case("rules", _repeated("<hr>"), 100_000),
    Case("images", _repeated("<img src=/@.png alt='picture @'>"), 10_000, full=50_000),
    Case(
        "images-in-figures",
        _repeated("<figure><img src=/@.png><figcaption>c</figure>"),
        3_000,
        full=20_000,
    ),
    Case("same-image", _repeated("<img src=/a.png>"), 100_000),
    Case("image-sets", _repeated(f'<img srcset="{"a.jpg 1w, " * 200}">'), 100, full=500),
    Case("links", _around('<a href="/page/@">Link number @</a> '), 100_000),
    Case(
        "links-in-lists",
        _around('<li><a href="/page/@">Link number @</a></li>'),
        10_000,
        full=60_000,
    ),
    Case("links-in-article", lambda n: inside("<p>" + "<a href=/x>y</a> " * n), 20_000),
    Case("one-word-paragraphs", _around("<p>word</p>"), 50_000),
    Case("one-letter-elements", _around("<i>a</i>"), 100_000),
    Case("short-sentences", _around("<p>It rained on day @.</p>"), 5_000, full=50_000),
    Case("headings", _around("<h2>Heading @</h2>"), 5_000, full=50_000),
    Case(
        "galleries",
        _around("<div class=gallery><p>1/3 A pier<p>2/3 A crane<p>3/3 A gull, number @</div>"),
        3_000,
        full=20_000,
    ),
    Case("first-headings", _around(f"<h1>{TITLE} @</h1>"), 5_000, full=20_000),
    Case("table-cells", _around("<table><tr>" + "<td>x" * 100 + "</table>"), 1_000),
    Case("table-cells-in-one-row", lambda n: page(after="<table><tr>" + "<td>x" * n), 100_000),
    Case("table-rows", lambda n: page(after="<table>" + "<tr><td>a<td>b" * n), 5_000, full=30_000),
    Case(
        "table-headers", lambda n: page(after="<table>" + "<tr><th>a<th>b" * n), 5_000, full=30_000
    ),
    Case(
        "table-ragged",
        lambda n: page(after="<table>" + "".join("<tr>" + "<td>x" * (i % 500) for i in range(n))),
        400,
    ),
    Case("colspan", _repeated("<table><tr><td colspan=9007199254740991 rowspan=-1>x<td>y"), 1_000),
    Case(
        "colspan-in-article",
        lambda _: inside(
            "<table><tr><th colspan=9007199254740991>x<th>y<tr><td rowspan=1e308>a<td>b</table>"
        ),
    ),
    Case("options", _repeated("<select>" + "<option>choice" * 100), 100, full=500),
    Case("definitions", _repeated("<dl><dt>term @<dd>it means @</dl>"), 5_000, full=20_000),
    Case("captions", _repeated("<figcaption>Photo: Ada Lund @</figcaption>"), 5_000, full=20_000),
    Case("bylines", _repeated('<p class="byline author">By Ada Lund</p>'), 5_000, full=20_000),
    Case("times", _repeated("<time datetime='2024-05-03'>3 May 2024</time> "), 10_000, full=50_000),
    Case(
        "articles",
        _repeated("<article><h2>Another @</h2><p>Its teaser is short.</article>"),
        5_000,
        full=20_000,
    ),
    Case("same-ids", _repeated("<div id=main class=article><p>x</div>"), 5_000, full=30_000),
    Case(
        "forms-of-share",
        _repeated("<div class='share bar'><a href=#>Share</a></div>"),
        5_000,
        full=20_000,
    ),
    Case(
        "comment-threads",
        _repeated("<div class=comments><h3>Comments</h3><p>I agree @.</div>"),
        5_000,
        full=10_000,
    ),
    Case(
        "article-in-a-cell",
        lambda n: page("<table><tr>" + "<td>menu" * n + "<td>", "<td>end</table>"),
        1_000,
    ),
    Case("article-in-a-button", lambda _: page("<button>", "</button>")),
    Case("article-in-a-list", lambda _: page("<ul><li>", "</ul>")),
    Case("article-hidden", lambda _: page("<div hidden style='display:none'>", "</div>")),
    Case("article-twice", lambda _: page(ARTICLE)),
    Case("bodies", lambda n: page("<body>" * n), 5_000),
    Case("heads", lambda n: page("<head><title>x</title></head>" * n), 5_000),
    Case("whole-pages", lambda n: page(after="<html><head><body><p>x</body></html>" * n), 5_000),
)
