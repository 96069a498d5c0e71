"""Blocks to safe HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from cleanpage.block import Block, Kind, Mark, Span
from cleanpage.rendering.grouping import Entry, Paragraph, Section, cells, entries, sections
from cleanpage.rendering.inline import Action, inline_events

__all__ = ["render_html"]

_INLINE_TAGS = {
    Mark.LINK: "a",
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "em",
    Mark.CODE: "code",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
}
_AROUND = {
    Kind.QUOTE: "blockquote",
    Kind.DEFINITION: "dl",
    Kind.IMAGE: "figure",
    Kind.CAPTION: "figure",
}
_TAGS = {Kind.CAPTION: "figcaption", Kind.TERM: "dt", Kind.DEFINITION: "dd"}
_NO_LANGUAGE = re.compile(r"[^\w+#.-]+")


def render_html(blocks: Sequence[Block]) -> str:
    """Render blocks as HTML that is safe to put into a page.

    Every tag is written here, and every text and attribute is escaped; links lead to http, https
    and mailto, images to http and https only.

    Args:
        blocks: what to show, in document order.

    Returns:
        HTML of p, h1-h6, ul, ol, li, blockquote, pre, code, table, thead, tbody, tr, th, td, dl,
        dt, dd, figure, figcaption, img, a, em, strong, sup, sub and br with the attributes href,
        src, alt, start and class (a `language-…` of code); one block of the page a line, "" for
        no blocks.

    Example:
        >>> print(render_html([
        ...     Block(0, "a < b", spans=(Span(0, 1, Mark.EMPHASIS),)),
        ...     Block(1, "see there", spans=(Span(4, 9, Mark.LINK, "javascript:alert(1)"),)),
        ... ]))
        <p><em>a</em> &lt; b</p>
        <p>see there</p>
    """
    return "\n".join(map(_section, sections(blocks)))


def _section(section: Section) -> str:
    kind, paragraphs = section
    if kind is Kind.LIST_ITEM:
        return _list(entries(paragraphs))
    if kind is Kind.TABLE_ROW:
        return _table([row for row, *_ in paragraphs])
    shown = "".join(map(_paragraph, paragraphs))
    around = _AROUND.get(kind)
    return f"<{around}>{shown}</{around}>" if around else shown


def _paragraph(lines: Paragraph) -> str:
    block = lines[0]
    if block.kind is Kind.CODE:
        language = _NO_LANGUAGE.sub("", block.marker)
        attribute = f' class="language-{language}"' if language else ""
        return f"<pre><code{attribute}>{_escaped(block.text)}</code></pre>"
    if block.kind is Kind.IMAGE:
        return _lines(lines)
    tag = _TAGS.get(block.kind, "p")
    if block.kind is Kind.HEADING:
        tag = f"h{min(max(block.level, 1), 6)}"
    return f"<{tag}>{_lines(lines)}</{tag}>"


def _list(items: Iterable[Entry]) -> str:
    out: list[str] = []
    open_tags: list[str] = []
    for depth, number, new_list, new_item, lines in items:
        shown = _lines(lines)
        while len(open_tags) > depth:
            out.append(f"</li></{open_tags.pop()}>")
        if not new_item:
            out.append(f"<p>{shown}</p>")
            continue
        if len(open_tags) == depth:
            out.append("</li>")
            if new_list:
                out.append(f"</{open_tags.pop()}>")
        if len(open_tags) < depth:
            open_tags.append("ul" if number is None else "ol")
            start = "" if number in (None, 1) else f' start="{number}"'
            out.append(f"<{open_tags[-1]}{start}>")
        out.append(f"<li>{shown}")
    out += [f"</li></{tag}>" for tag in reversed(open_tags)]
    return "".join(out)


def _table(rows: Sequence[Block]) -> str:
    out = ["<table>"]
    body = False
    for row in rows:
        found = cells(row)
        is_head = not body and all(cell.header for cell in found)
        shown = []
        for cell in found:
            tag = "th" if cell.header else "td"
            shown.append(f"<{tag}>{_inline(row.text, cell.spans, cell.start, cell.end)}</{tag}>")
        if not is_head and not body:
            out.append("<tbody>")
            body = True
        line = f"<tr>{''.join(shown)}</tr>"
        out.append(f"<thead>{line}</thead>" if is_head else line)
    out.append("</tbody></table>" if body else "</table>")
    return "".join(out)


def _lines(lines: Paragraph) -> str:
    return "<br>".join(_inline(line.text, line.spans) for line in lines)


def _inline(text: str, spans: Iterable[Span], start: int = 0, end: int = -1) -> str:
    out: list[str] = []
    for action, mark, shown, target in inline_events(text, spans, start, end):
        if action is Action.TEXT:
            out.append(_escaped(shown))
        elif action is Action.IMAGE:
            out.append(f'<img src="{escape(target)}" alt="{escape(shown)}">')
        elif action is Action.CLOSE:
            out.append(f"</{_INLINE_TAGS[mark]}>")
        else:
            href = f' href="{escape(target)}"' if mark is Mark.LINK else ""
            out.append(f"<{_INLINE_TAGS[mark]}{href}>")
    return "".join(out)


def _escaped(text: str) -> str:
    return escape(text, quote=False)
