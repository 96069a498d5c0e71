"""Markup that parsers disagree about."""

from __future__ import annotations

from tests.hostile.article import ARTICLE, BODY, inside, page
from tests.hostile.cases.case import Case

__all__ = ["ODDITIES"]


def _in_front(name: str, markup: str, *, keeps: bool = True) -> Case:
    return Case(name, lambda _: page(markup), keeps=keeps)


def _inside(name: str, markup: str, *, keeps: bool = True) -> Case:
    return Case(name, lambda _: inside(markup), keeps=keeps)


ODDITIES: tuple[Case, ...] = (
    _inside(
        "svg",
        "<svg><title>Icon</title><desc>d</desc><text x=1>label</text><style>a{}</style>"
        "<foreignObject><p>foreign</p></foreignObject><script>alert(1)</script></svg>",
    ),
    _in_front("svg-unclosed", "<svg><g><path d='M0 0'>"),
    _inside("svg-in-svg", "<svg><svg><text>x</text></svg></svg>"),
    _inside(
        "math",
        "<math><mi>x</mi><annotation-xml encoding='text/html'><p>y</p></annotation-xml>"
        "<mtext><table><tr><td>z</table></mtext></math>",
    ),
    _inside("math-in-svg-in-math", "<math><annotation-xml><svg><foreignObject><math><mi>x</math>"),
    _inside("template", "<template><p>never shown</p><script>x</script></template>"),
    _in_front("template-unclosed", "<template><div>"),
    Case(
        "shadow-root",
        lambda _: page(
            article=f"<my-story><template shadowrootmode=open><article>{BODY}</article></template>"
        ),
    ),
    Case(
        "custom-elements",
        lambda _: page(
            article=ARTICLE.replace("<p>", "<story-par>").replace("</p>", "</story-par>")
        ),
    ),
    Case(
        "only-divs",
        lambda _: page(article=ARTICLE.replace("<p>", "<div>").replace("</p>", "</div>")),
    ),
    Case(
        "only-line-breaks",
        lambda _: page(article=ARTICLE.replace("<p>", "").replace("</p>", "<br><br>")),
    ),
    Case("upper-case", lambda _: page().replace("<p>", "<P>").replace("article>", "ARTICLE>")),
    Case(
        "prefixed-names",
        lambda _: page(article=ARTICLE.replace("<p>", "<x:p>").replace("</p>", "</x:p>")),
    ),
    Case(
        "frameset",
        lambda _: (
            "<html><head><title>x</title></head><frameset cols='1,*'>"
            f"<frame src=http://a.example/><noframes>{ARTICLE}</noframes></frameset>"
        ),
    ),
    _in_front("frameset-in-body", "<frameset><frame src=a><frame src=b></frameset>"),
    _in_front("iframes", "<iframe src='http://a.example/' srcdoc='<p>x</p>'><p>y</iframe>" * 100),
    Case("plaintext", lambda _: page(after="<plaintext><p>all of it")),
    _inside("xmp", "<xmp><p>not a paragraph</p></xmp>"),
    _inside("listing", "<listing>a < b</listing>"),
    _in_front("title-unclosed", "<title>never closed"),
    _in_front("textarea-unclosed", "<textarea>never closed"),
    _in_front("style-unclosed", "<style>never closed"),
    _in_front("script-unclosed", "<script>never closed", keeps=False),
    _in_front("script-double-escaped", "<script><!--<script>x</script>--></script>"),
    _in_front("select-unclosed", "<select><option>never closed"),
    _in_front("noscript-unclosed", "<noscript><img src=x>"),
    _in_front("table-unclosed", "<table><tr><td>"),
    _in_front("table-with-text-between", "<table>a<tr>b<td>c</td>d</tr>e</table>"),
    _in_front("link-unclosed", "<a href='/x'>"),
    _in_front("heading-unclosed", "<h2>"),
    _in_front("quote-unclosed", "<blockquote>"),
    _in_front("pre-unclosed", "<pre>"),
    _in_front(
        "attribute-quotes-missing", "<div class='x id=y><p>lost</p>' title=\"z>", keeps=False
    ),
    _in_front("attributes-doubled", "<div class=a class=b id=c id=d class='share'>"),
    _in_front("attribute-names-strange", "<div =x \"y\" <z '>' on= @click=x :a=b #c {d}>w</div>"),
    _in_front("closing-tag-with-attributes", "</div class=x href=y><p></p a=b>"),
    _in_front("self-closing-everything", "<div/><p/><span/><b/>"),
    _in_front("conditional-comments", "<!--[if IE]><p>old</p><![endif]--><![if !IE]>new<![endif]>"),
    _in_front("comment-ends-strangely", "<!--> <!---> <!-- a --!> <!-- b -- > c -->"),
    _in_front("end-of-comment-alone", "--> ]]> ?> %> -->"),
    _in_front("server-code", "<?php echo '<p>x</p>'; ?><% y %><%= z %>{{ mustache }}{% jinja %}"),
    _in_front("namespaces", "<html xmlns:fb='x' xmlns='y'><fb:like>Like</fb:like><o:p></o:p>"),
    _in_front("base-elements", "<base href='http://[bad'><base href='javascript:x'><base>" * 50),
    _in_front("meta-refresh", "<meta http-equiv=refresh content='0;url=http://a.example/'>" * 50),
    _inside(
        "ordered-list-extremes",
        "<ol start=-99999999999999><li value=1e99>a<li value=&#x661;>b<li value=999999999>c</ol>",
    ),
    _inside("heading-levels", "<h0>a</h0><h7>b</h7><h99999999999>c</h99999999999>"),
    _inside(
        "image-sizes",
        "<img src=a.png width=1e999 height=-5><img src=b.png width=NaN>"
        "<img srcset=', , ,'><img srcset='a 1e400x, b infw'><img src='//['>",
    ),
    _inside(
        "link-targets",
        "<p><a href='http://['>a</a> <a href='http://a.example:99999999/'>b</a>"
        " <a href='\ud800'>c</a> <a href='//'>d</a> <a href='http://\u2100.example'>e</a>",
    ),
    _inside("ruby", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> is read so.</p>"),
    _inside("soft-hyphens", "<p>Har\u00adbour\u200b mas\u2060ter</p>"),
    _inside("dialogs", "<dialog open>now</dialog><dialog>later</dialog><menu><li>x</menu>"),
    _inside("details", "<details><summary>More</summary><p>Inside.</p></details>"),
)
