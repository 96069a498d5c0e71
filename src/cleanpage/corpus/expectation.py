"""What a page must give: some of its metadata, the kept blocks, and the reasons for the cuts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import cleanpage
from cleanpage import Article, Block, Kind, Mark, Removal, Span
from cleanpage.corpus.fields import Value, field_value, field_values

__all__ = ["GIVEN", "Expectation", "ExpectedCut", "collapse", "cut_of", "expect", "plain_block"]

#: What may be told to `extract()` and `clean_text()` beside the page.
GIVEN = ("url", "encoding", "title", "language")


class ExpectedCut(NamedTuple):
    """A text that must be cut, by which stripper and by which of its rules."""

    stripper: str
    rule: str
    text: str


@dataclass(frozen=True)
class Expectation:
    """What a page must give.

    Attributes:
        blocks: the blocks that must be kept, with text, kind, level, marker and `joined`.
        fields: the metadata that must hold; what is not in it is not checked.
        cuts: texts that must be cut; None if the reasons do not matter.
        given: arguments for the extraction: `url`, `encoding`, `title`, `language`.
    """

    blocks: tuple[Block, ...] = ()
    fields: Mapping[str, Value] = field(default_factory=dict)
    cuts: tuple[ExpectedCut, ...] | None = None
    given: Mapping[str, str] = field(default_factory=dict)


def collapse(text: str) -> str:
    """A text with each run of white space as one space, and none at its ends."""
    return " ".join(text.split())


def expect(
    article: Article,
    given: Mapping[str, str],
    before: Expectation | None = None,
    *,
    cuts: bool = True,
) -> Expectation:
    """The expectation that an article fulfils.

    Args:
        article: what the page gives now.
        given: the arguments that it was made with.
        before: an earlier expectation, to check the same fields as that does.
        cuts: whether the reasons for the cuts are expected too, where there was none before.

    Example:
        >>> expect(Article(title="Tram"), {}).fields["title"]
        'Tram'
    """
    if before is None:
        fields = field_values(article)
    else:
        fields = {name: field_value(article, name) for name in before.fields}
        cuts = before.cuts is not None
    return Expectation(
        blocks=tuple(plain_blocks(article.blocks)),
        fields=fields,
        cuts=tuple(map(cut_of, article.removed)) if cuts else None,
        given=dict(given),
    )


def plain_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with nothing but what an expectation holds."""
    for index, block in enumerate(blocks):
        yield plain_block(block, index)


def plain_block(block: Block, index: int) -> Block:
    """A block with nothing but what an expectation holds: no boxes, no links."""
    images = tuple(
        Span(0, 0, Mark.IMAGE, span.target, span.label)
        for span in block.spans
        if block.kind == Kind.IMAGE and span.mark == Mark.IMAGE
    )
    return cleanpage.Block(
        index,
        block.text,
        Kind(block.kind),
        level=block.level,
        marker=block.marker,
        spans=images,
        joined=block.joined,
    )


def cut_of(removal: Removal) -> ExpectedCut:
    """A removal as an expectation holds it; an image is named by its alternative text."""
    labels = [span.label or span.target for span in removal.block.spans if span.mark == Mark.IMAGE]
    text = collapse(removal.text) or collapse(" ".join(labels))
    return ExpectedCut(removal.stripper, removal.rule, text)
