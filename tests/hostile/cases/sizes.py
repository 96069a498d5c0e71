"""Single things that are far too large."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.article import PARAGRAPHS, TITLE, inside, page
from tests.hostile.cases.case import Case

__all__ = ["SIZES"]

_MB = 1_000_000
_WORDS = "the quick harbour pilot waits for rain "


def _text(piece: str) -> Callable[[int], str]:
    """A page with a text node of n characters behind its article."""
    return lambda n: page(after="<p>" + piece * (n // len(piece)))


def _attribute(name: str, piece: str = "x") -> Callable[[int], str]:
    """A page with an attribute of n characters around its article."""
    return lambda n: page(f'<div {name}="{piece * (n // len(piece))}">', "</div>")


SIZES: tuple[Case, ...] = (
    Case("text-node", _text(_WORDS), 12 * _MB),
    Case("text-node-without-spaces", _text("x"), 12 * _MB),
    Case("text-node-of-spaces", _text(" "), 12 * _MB),
    Case("text-node-of-lines", _text("line\n"), 12 * _MB),
    Case("text-node-of-characters-in-references", _text("&amp;"), 12 * _MB),
    Case("text-node-of-named-references", _text("&CounterClockwiseContourIntegral;"), 5 * _MB),
    Case("text-node-of-stops", _text(". "), 5 * _MB),
    Case("text-node-of-quotes", _text('"“'), 5 * _MB),
    Case("text-node-of-han", _text("港口的新桥"), 3 * _MB),
    Case("text-node-of-digits", _text("1"), 5 * _MB),
    Case("text-node-of-markdown", _text("*_`[<&\\"), 2 * _MB),
    Case("text-node-of-backticks", lambda n: inside(f"<p>A <code>{'`' * n}</code> b."), _MB),
    Case("text-node-before", lambda n: page("x " * (n // 2)), 12 * _MB),
    Case(
        "article-of-one-paragraph",
        lambda n: page(
            article=f"<article><h1>{TITLE}</h1><p>{' '.join(PARAGRAPHS * (n // 1400))}</article>"
        ),
        5 * _MB,
    ),
    Case(
        "code-block", lambda n: inside("<pre><code>" + "x = 1;\n" * (n // 7) + "</code></pre>"), _MB
    ),
    Case("textarea", lambda n: page(after=f"<textarea>{'x ' * (n // 2)}</textarea>"), 5 * _MB),
    Case("script", lambda n: page(f"<script>{'var x = 1; ' * (n // 11)}</script>"), 12 * _MB),
    Case("scripts", lambda n: page("<script>x</script>" * n), 50_000),
    Case("style", lambda n: page(f"<style>{'a{b:c}' * (n // 6)}</style>"), 12 * _MB),
    Case("attribute", _attribute("data-x"), 5 * _MB),
    Case("attribute-id", _attribute("id", "abc-"), 5 * _MB),
    Case("attribute-class", _attribute("class", "share-bar "), 5 * _MB),
    Case("attribute-class-camel-case", _attribute("class", "aB"), 5 * _MB),
    Case("attribute-style", _attribute("style", "display : "), 5 * _MB),
    Case("attribute-href", lambda n: inside(f'<p><a href="/{"a/../" * (n // 5)}">x</a>'), _MB),
    Case("attribute-alt", lambda n: inside(f'<img src=/a.png alt="{"alt " * (n // 4)}">'), 5 * _MB),
    Case("attribute-title", _attribute("title", "Share "), 5 * _MB),
    Case(
        "attributes-in-one-tag",
        lambda n: page("<div " + " ".join(f"a{i}=b" for i in range(n)) + ">"),
        10_000,
    ),
    Case(
        "attributes-of-marked-elements",
        lambda n: page(f'<time datetime="{"2" * 1000}" class="date">x</time>' * n),
        2_000,
    ),
    Case("data-uri", lambda n: inside(f'<img src="data:image/png;base64,{"A" * n}">'), 5 * _MB),
    Case("data-uris", lambda n: page(f'<img src="data:image/png;base64,{"A" * 1000}">' * n), 5_000),
    Case(
        "class-names-all-different",
        lambda n: page(after="".join(f'<p class="c{i}x k{i}y" id="i{i}z">x</p>' for i in range(n))),
        5_000,
        full=50_000,
    ),
    Case("tag-name", lambda n: page(f"<{'x' * n}>"), 5 * _MB),
    Case(
        "tag-names-all-different",
        lambda n: page(after="".join(f"<t{i}x>y</t{i}x>" for i in range(n))),
        10_000,
        full=50_000,
    ),
    Case(
        "attribute-names-all-different",
        lambda n: page(after="".join(f"<p a{i}=b>x</p>" for i in range(n))),
        10_000,
        full=50_000,
    ),
    Case("doctype", lambda n: f"<!doctype {'x' * n}>" + page(), _MB),
    Case("comment", lambda n: page(f"<!--{'- ' * (n // 2)}-->"), 12 * _MB),
    Case("comments", lambda n: page("<!--x-->" * n), 100_000),
    Case("comments-unclosed", lambda n: page(after="<!--x" * n), 100_000),
    Case("comments-bogus", lambda n: page("<!x>" * n), 100_000),
    Case("comments-in-text", lambda n: inside("<p>a" + "<!-- -->b" * n), 50_000),
    Case("processing-instructions", lambda n: page("<?x y?>" * n), 100_000),
    Case("cdata", lambda n: page("<![CDATA[x]]>" * n), 50_000),
    Case("less-than-signs", lambda n: page(after="<p>" + "< " * n), _MB),
    Case("ampersands", lambda n: page(after="<p>" + "&" * n), _MB),
    Case("unclosed-attributes", lambda n: page(after="<a href='" * n), 100_000),
    Case(
        "page-too-large",
        lambda n: page(after="<p>Rain.</p>" * (n // 12)),
        100 * _MB,
        status="too_large",
    ),
    Case("text-too-large", lambda n: page(after="x" * n), 100 * _MB, status="too_large"),
    Case("spaces-too-large", lambda n: page(after=" " * n), 100 * _MB, status="too_large"),
    Case("too-many-elements", lambda n: page(after="<b>x</b>" * n), 400_000, status="too_large"),
    Case("too-many-blocks", lambda n: page(after="<p>x" * n), 150_000, status="too_large"),
)
