"""The block, the unit that everything here works on, and what strippers say about it.

HTML and flattened text both become a flat list of blocks; strippers read blocks and answer
with cuts. This module imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import NamedTuple, Protocol, runtime_checkable

__all__ = ["Area", "Block", "Box", "Cut", "Hit", "Kind", "Mark", "PageInfo", "Span", "Stripper"]


class Kind(StrEnum):
    """What a block is to its reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CODE = "code"
    CAPTION = "caption"
    TABLE_ROW = "table_row"
    TERM = "term"
    DEFINITION = "definition"
    IMAGE = "image"


class Mark(StrEnum):
    """What a span of a block's text is."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    CELL = "cell"
    HEADER_CELL = "header_cell"
    IMAGE = "image"


class Span(NamedTuple):
    """Inline markup: `text[start:end]` of its block is a link, emphasised, a table cell.

    `target` is a link's or an image's absolute address (empty otherwise) and `label` an image's
    alternative text. An image is an empty span (`start == end`).
    """

    start: int
    end: int
    mark: Mark
    target: str = ""
    label: str = ""


class Box(NamedTuple):
    """An element around a block.

    `number` counts the page's elements in document order, so that two blocks stand in the same
    container exactly if the numbers agree. `words` are the lower-case words of the attributes that
    name it (class, id, role and others: `reading/attributes.py`): `<div class="shareBar__item"
    role="toolbar">` has `("share", "bar", "item", "toolbar")`.
    """

    number: int
    tag: str
    words: tuple[str, ...] = ()


class Area(NamedTuple):
    """An element and the blocks that stand in it: those from `first` to before `end`."""

    first: int
    end: int
    box: Box


class Block(NamedTuple):
    """One visual line or paragraph of a page.

    A named tuple, not a dataclass, because a page has hundreds of them and it is made four times
    as fast. What flattened text cannot know is empty.

    Attributes:
        index: place in the page's list of blocks, from 0.
        text: what a reader sees, white space collapsed (kept in `CODE`); table cells are separated
            by a tab.
        kind: paragraph, heading, list item …
        level: 1-6 of a heading, nesting from 1 of a list item, else 0.
        marker: what introduces a list item (`"-"`, `"3."`, empty for its second paragraph), the
            language of code.
        spans: inline markup, ordered by start.
        linked: characters of `text` that stand in links, not counting white space at their ends.
        boxes: the elements around the whole of it, nearest first (at most 48); the elements that
            hold only a part of it are not among them.
        group: number of the list or table that it is part of, 0 outside of one.
        joined: it stands on the next line of the same paragraph, not in one of its own (`<br>`,
            verse).
        hidden: the page's markup hides it from readers.

    Example:
        >>> Block(0, "Share", linked=5).link_share
        1.0
    """

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody needs here
    text: str
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    marker: str = ""
    spans: tuple[Span, ...] = ()
    linked: int = 0
    boxes: tuple[Box, ...] = ()
    group: int = 0
    joined: bool = False
    hidden: bool = False

    @property
    def link_share(self) -> float:
        """The part of the text that stands in links, 0.0 to 1.0."""
        return self.linked / len(self.text) if self.text else 0.0


class Hit(NamedTuple):
    """A furniture phrase of a phrase file found in a block's text.

    `table` is the phrase file's table (`"share"`), `key` how it matched (`"whole"`, `"starts"`,
    `"ends"`, `"contains"`, `"pattern"`) and `text[start:end]` what matched.
    """

    table: str
    key: str
    phrase: str
    start: int
    end: int


class Cut(NamedTuple):
    """What a stripper asks for: take block `index` away, or only `text[start:end]` of it.

    Attributes:
        index: the block's place in the list that the stripper was given.
        rule: which of the stripper's rules fired, in a word or two (`"heading-and-links"`).
        evidence: the words or the markup that matched, as they stand on the page.
        start: first character of a partial cut; 0 for the whole block.
        end: one past the last character; None for the whole block.
    """

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody needs here
    rule: str
    evidence: str
    start: int = 0
    end: int | None = None


class PageInfo(NamedTuple):
    """What strippers may know of the page beside its blocks.

    Attributes:
        url: address of the page, empty if unknown.
        title: the headline, empty if unknown.
        language: BCP 47 tag, empty if unknown.
        site_name: the publication's name, empty if unknown.
        authors: the authors' names as far as the page's markup gives them.
        hits: for each block the furniture phrases found in it.
        body: first and one-past-last index of the blocks between which the article's prose stands;
            `(0, 0)` if there is none.
        chosen: for each block whether the selection takes it for a part of the article.
        markup: whether the page came as HTML (False for flattened text).
        areas: for each word that names an element of the page, and for each tag that says what the
            element holds, those elements; None if nobody has looked for them.
        tables: `hits` by the table of the phrase file: for each the blocks, by index, that have
            some, and those; None if nobody has sorted them.
        taken: indexes of the blocks that strippers before this one take away whole. Nothing comes
            of asking for them again; who looks at every block can pass them over.
    """

    url: str = ""
    title: str = ""
    language: str = ""
    site_name: str = ""
    authors: tuple[str, ...] = ()
    hits: tuple[tuple[Hit, ...], ...] = ()
    body: tuple[int, int] = (0, 0)
    chosen: tuple[bool, ...] = ()
    markup: bool = True
    areas: Mapping[str, tuple[Area, ...]] | None = None
    tables: Mapping[str, tuple[tuple[int, tuple[Hit, ...]], ...]] | None = None
    taken: AbstractSet[int] = frozenset()


@runtime_checkable
class Stripper(Protocol):
    """Finds one kind of furniture.

    Anything with a `name` and this call is one: an instance of a class, or a function with a
    `name` attribute. The first line of its docstring describes it in listings. It is called with
    all blocks of the page, must not keep state between calls, and only ever asks: the pipeline
    cuts.
    """

    @property
    def name(self) -> str:
        """Short, unique, what it removes: `"share"`, `"related"`."""
        ...

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterable[Cut]:
        """Yield a cut for each piece of furniture in `blocks`."""
        ...
