"""What each HTML element does to the flow of text, as data.

After the HTML standard's rendering section (https://html.spec.whatwg.org/multipage/rendering.html):
`display: block` and its relatives end a block of text, everything else flows on. Where broken or
modern pages need more, the reason stands beside the set.
"""

from __future__ import annotations

from cleanpage.block import Kind, Mark

__all__ = [
    "BLOCK",
    "DRAWN",
    "ENCLOSING",
    "HEADINGS",
    "HIDING",
    "KINDS",
    "MARKED",
    "MARKS",
    "PARTS_OF_TABLES",
    "PECULIAR",
    "ROOT",
    "SHAPING",
    "SILENT",
    "VOID",
    "traits_of",
]

# What an element does, by its tag or by its attributes: a bit for each, because the reader asks
# for all of it at each element.
BLOCK = 1  #: begins and ends a block
SHAPING = 2  #: changes what the text in it is, so that `flow.inner_flow` has a say
MARKED = 4  #: describing looks at it
SILENT = 8  #: no text of it is ever shown
VOID = 16  #: never has content
PECULIAR = 32  #: does something of its own beside its flow
ROOT = 128  #: each page has one, whatever it writes

#: Elements that begin and end a block. Form controls are inline-blocks, but a button's text never
#: continues a sentence.
_BLOCKS = frozenset(
    (
        "address article aside blockquote body button caption center dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr "
        "html legend li listing main menu nav ol optgroup option p plaintext pre search section "
        "select summary table tbody td textarea tfoot th thead tr ul xmp"
    ).split()
)

_ROOTS = frozenset(("html", "head", "body"))

#: Hold more than text; one that never ends would take the rest of the page out of sight.
ENCLOSING = frozenset(("template", "noembed", "datalist"))

#: Inside of an `<svg>` these hold names, descriptions and labels, not text.
DRAWN = frozenset("desc metadata text tspan textpath".split())

#: No text of theirs is ever shown.
_SILENT = DRAWN | ENCLOSING | frozenset("script style title rp".split())

#: Shown only where a browser lacks something; read, but marked as hidden. An unclosed one would
#: otherwise take the article with it.
HIDING = frozenset("noscript iframe object video audio canvas noframes".split())

#: Never have content.
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

HEADINGS = {f"h{level}": level for level in range(1, 7)}

#: The kind of the blocks that stand in an element, unless an inner one says otherwise.
KINDS = {
    "li": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTE,
    "pre": Kind.CODE,
    "listing": Kind.CODE,
    "xmp": Kind.CODE,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "dt": Kind.TERM,
    "dd": Kind.DEFINITION,
    **dict.fromkeys(HEADINGS, Kind.HEADING),
}

#: Change what the text inside of them is.
_SHAPING = frozenset(KINDS) | HIDING | frozenset("ul ol menu dir table dl dialog".split())

#: Inline elements whose extent is recorded as a span.
MARKS = {
    "a": Mark.LINK,
    "b": Mark.STRONG,
    "strong": Mark.STRONG,
    "i": Mark.EMPHASIS,
    "em": Mark.EMPHASIS,
    "cite": Mark.EMPHASIS,
    "dfn": Mark.EMPHASIS,
    "var": Mark.EMPHASIS,
    "code": Mark.CODE,
    "kbd": Mark.CODE,
    "samp": Mark.CODE,
    "tt": Mark.CODE,
    "sup": Mark.SUPERSCRIPT,
    "sub": Mark.SUBSCRIPT,
}

#: A row and its cells.
PARTS_OF_TABLES = frozenset(("tr", "td", "th"))

#: Elements that do something of their own beside their flow.
_PECULIAR = PARTS_OF_TABLES | frozenset(MARKS) | frozenset(("svg", "html", "amp-img"))

#: Elements that describing looks at, whatever they are called.
_MARKED_TAGS = frozenset("title meta link base time address h1".split())

_TRAITS: dict[str, int] = {}
for _bit, _tags in (
    (BLOCK, _BLOCKS),
    (SHAPING, _SHAPING),
    (MARKED, _MARKED_TAGS),
    (SILENT, _SILENT),
    (VOID, _VOID),
    (PECULIAR, _PECULIAR),
    (ROOT, _ROOTS),
):
    for _tag in _tags:
        _TRAITS[_tag] = _TRAITS.get(_tag, 0) | _bit


def traits_of(tag: str) -> int:
    """The bits of what an element does; custom elements are boxes of a layout, as a rule.

    Example:
        >>> traits_of("p") == BLOCK, traits_of("x-card") == BLOCK, traits_of("span")
        (True, True, 0)
    """
    traits = _TRAITS.get(tag)
    if traits is None:
        return BLOCK if "-" in tag else 0
    return traits
