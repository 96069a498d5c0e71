"""What each HTML element does to the flow of text, as data.

After the HTML standard's rendering section (https://html.spec.whatwg.org/multipage/rendering.html):
`display: block` and its relatives end a block of text, everything else flows on. Where broken or
modern pages need more, the reason stands beside the set.
"""

from __future__ import annotations

import re

from cleanpage.block import Kind, Mark

__all__ = [
    "BLOCK",
    "DRAWN",
    "HEADINGS",
    "HIDING",
    "KINDS",
    "MARKED_ATTRIBUTES",
    "MARKED_TAGS",
    "MARKED_WORDS",
    "MARKS",
    "NAMING",
    "PARTS_OF_TABLES",
    "PECULIAR",
    "SHAPING",
    "SILENT",
    "VOID",
    "words_of",
]

#: Elements that begin and end a block. Form controls are inline-blocks, but a button's text never
#: continues a sentence.
BLOCK = frozenset(
    (
        "address article aside blockquote body button caption center dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr "
        "html legend li listing main menu nav ol optgroup option p plaintext pre search section "
        "select summary table tbody td textarea tfoot th thead tr ul xmp"
    ).split()
)

#: Inside of an `<svg>` these hold names, descriptions and labels, not text.
DRAWN = frozenset("desc metadata text tspan textpath".split())

#: No text of theirs is ever shown.
SILENT = DRAWN | frozenset("script style template title noembed rp datalist param".split())

#: Shown only where a browser lacks something; read, but marked as hidden. An unclosed one would
#: otherwise take the article with it.
HIDING = frozenset("noscript iframe object video audio canvas noframes".split())

#: Never have content.
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

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

#: Change what the text inside of them is, so that `flow.inner_flow` has a say.
SHAPING = frozenset(KINDS) | HIDING | frozenset("ul ol menu dir table dl dialog".split())

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
PECULIAR = PARTS_OF_TABLES | frozenset(MARKS) | frozenset(("svg", "html", "amp-img"))

#: Attributes whose words name an element.
NAMING = frozenset(
    ("class", "id", "role", "itemprop", "rel", "data-testid", "data-component", "property")
)

#: Elements that describing looks at, whatever they are called.
MARKED_TAGS = frozenset("title meta link base time address h1".split())

#: An element with one of these attributes is one, too.
MARKED_ATTRIBUTES = frozenset(("itemprop", "datetime", "property", "pubdate"))

#: An element named with one of these words is one, too.
MARKED_WORDS = frozenset(
    "author authors autor auteur byline bylines writer contributor contributors date dateline "
    "datetime published publish pubdate timestamp posted updated modified tag tags topic topics "
    "keywords license headline".split()
)

_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SEPARATORS = str.maketrans(dict.fromkeys("-_.:,;/|()[]{}#!@&=+*~%$^'\"<>?\\0123456789", " "))
_LONGEST_NAME = 400
_MOST_WORDS = 24


def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of a class, id or role attribute, at most 24.

    Numbers and single letters say nothing and are left out; camel case is taken apart.

    Example:
        >>> words_of("shareBar__item c-share-bar--x1")
        ('share', 'bar', 'item')
    """
    words = name[:_LONGEST_NAME].translate(_SEPARATORS).split()
    if not name.islower():
        words = [part.lower() for word in words for part in _CAMEL.findall(word) or (word,)]
    return tuple(dict.fromkeys([word for word in words if len(word) > 1]))[:_MOST_WORDS]
