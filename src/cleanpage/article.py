"""The result: an article with its metadata, what was cut from its page, and how it went."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from cleanpage.block import Block, Cut
from cleanpage.lazy import made_once

__all__ = ["Article", "Candidate", "Metadata", "Refusal", "Removal", "Status"]


class Status(StrEnum):
    """How an extraction went."""

    OK = "ok"
    #: Nothing to read, or nothing but furniture.
    EMPTY = "empty"
    #: There is text, but no article: a home page, a list of links, a log-in wall.
    NOT_ARTICLE = "not_article"
    #: A limit was reached; the article is what was read until there.
    TOO_LARGE = "too_large"
    #: The bytes are no text: an image, a PDF, an archive, noise.
    UNDECODABLE = "undecodable"


class Removal(NamedTuple):
    """A cut that was applied.

    Attributes:
        stripper: name of the stripper that asked for it.
        rule: which of its rules.
        evidence: the words or the markup that matched.
        block: the block as it was, whole.
        start: first character that was cut; 0 for the whole block.
        end: one past the last; None for the whole block.
    """

    stripper: str
    rule: str
    evidence: str
    block: Block
    start: int = 0
    end: int | None = None

    @property
    def text(self) -> str:
        """The text that was cut."""
        return self.block.text[self.start : self.end]


class Refusal(NamedTuple):
    """A stripper that asked for most of the article and was not heard.

    Attributes:
        stripper: its name.
        share: the part of the article's characters that it asked for, 0.0 to 1.0.
    """

    stripper: str
    share: float


class Candidate(NamedTuple):
    """A value that the page offers for a field, where it stands, and the score that decided."""

    value: Any
    source: str
    score: float


@dataclass(frozen=True)
class Metadata:
    """What a page says of its article; a field that the page does not give is empty or None.

    Attributes:
        title: the headline as a reader sees it.
        authors: names as written, in order; an organisation where no person is named.
        date: first publication; timezone-aware where the page says so.
        modified: last change.
        site_name: the publication.
        language: BCP 47 tag.
        description: the page's own summary.
        url: canonical address, absolute.
        image: absolute address of the main image.
        image_size: its width and height in pixels, where the page gives them.
        tags: keywords and topics.
        section: department of the publication.
        license: address or name of the licence.
        publisher: the organisation behind the site.
        is_free: whether the article can be read without paying; None if the page does not say.
        kind: schema.org type ("NewsArticle").
        comments_count: number of comments that the page declares.
        ranked: for each field all values that were seen, the best first.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    date: datetime | None = None
    modified: datetime | None = None
    site_name: str = ""
    language: str = ""
    description: str = ""
    url: str = ""
    image: str = ""
    image_size: tuple[int, int] | None = None
    tags: tuple[str, ...] = ()
    section: str = ""
    license: str = ""
    publisher: str = ""
    is_free: bool | None = None
    kind: str = ""
    comments_count: int | None = None
    ranked: tuple[tuple[str, tuple[Candidate, ...]], ...] = ()

    @property
    def sources(self) -> Mapping[str, str]:
        """For each field that has a value, where it was found (`"json-ld datePublished"`)."""
        return MappingProxyType(
            {
                name: seen[0].source
                for name, seen in self.ranked
                if seen and seen[0].value not in ("", (), None)
            }
        )

    def candidates(self, field: str) -> tuple[Candidate, ...]:
        """All values seen for a field, ranked, with the score that decided.

        Raises:
            ValueError: there is no such field.
        """
        if field not in FIELDS:
            raise ValueError(f"no field {field!r}; the fields are {', '.join(FIELDS)}")
        return dict(self.ranked).get(field, ())


#: The names of the metadata fields, in the order in which they are shown.
FIELDS = tuple(name for name in Metadata.__dataclass_fields__ if name != "ranked")


@dataclass(frozen=True)
class Article(Metadata):
    """An article, clean, with the record of what was cut from its page.

    Frozen and picklable. Text, Markdown, HTML and the removals are made on first access.

    Attributes:
        status: how the extraction went.
        note: a sentence on the status, for people; empty if all is well.
        confidence: how sure the selection is of the text, 0.0 to 1.0.
        blocks: what was kept, in document order.
        page_blocks: all blocks of the page, as they were read.
        cuts: the cuts that were applied to `page_blocks`, each with its stripper's name.
        refusals: strippers that asked for most of the article and were not heard.
    """

    status: Status = Status.EMPTY
    note: str = ""
    confidence: float = 0.0
    blocks: tuple[Block, ...] = ()
    page_blocks: tuple[Block, ...] = ()
    cuts: tuple[tuple[str, Cut], ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @made_once
    def text(self) -> str:
        """Plain text: paragraphs separated by a blank line, list items and table rows by a line."""
        from cleanpage.rendering.text import render_text  # noqa: PLC0415 - not always wanted

        return render_text(self.blocks)

    @made_once
    def markdown(self) -> str:
        """CommonMark with GFM tables, special characters escaped."""
        from cleanpage.rendering.markdown import render_markdown  # noqa: PLC0415 - not always wanted

        return render_markdown(self.blocks)

    @made_once
    def html(self) -> str:
        """Safe HTML: whitelisted tags, http, https and mailto links only."""
        from cleanpage.rendering.html import render_html  # noqa: PLC0415 - not always wanted

        return render_html(self.blocks)

    @made_once
    def removed(self) -> tuple[Removal, ...]:
        """Each thing that was cut: by what, and why; in document order."""
        return tuple(
            Removal(name, cut.rule, cut.evidence, self.page_blocks[cut.index], cut.start, cut.end)
            for name, cut in self.cuts
        )

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain dicts, lists, strings and numbers; dates in ISO 8601."""
        out: dict[str, Any] = {
            "status": str(self.status),
            "note": self.note,
            "confidence": self.confidence,
        }
        for name in FIELDS:
            value = getattr(self, name)
            if isinstance(value, datetime):
                value = value.isoformat()
            out[name] = list(value) if isinstance(value, tuple) else value
        out["sources"] = dict(self.sources)
        out["text"] = self.text
        out["blocks"] = [
            {
                "kind": str(block.kind),
                "level": block.level,
                "marker": block.marker,
                "text": block.text,
            }
            for block in self.blocks
        ]
        out["removed"] = [
            {"stripper": cut.stripper, "rule": cut.rule, "evidence": cut.evidence, "text": cut.text}
            for cut in self.removed
        ]
        out["refusals"] = [{"stripper": r.stripper, "share": r.share} for r in self.refusals]
        return out

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict()` as JSON, not escaped beyond what JSON needs.

        Args:
            indent: spaces per level; None puts all on one line.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
