"""Metadata of flattened text: only what its lines really say."""

from __future__ import annotations

from datetime import datetime

from cleanpage.article import Candidate, Metadata
from cleanpage.block import Kind
from cleanpage.describing.datetimes import find_date
from cleanpage.describing.describe import assemble
from cleanpage.describing.language import detect, tag
from cleanpage.describing.names import is_person, names_of
from cleanpage.describing.vocabulary import byline_prefix
from cleanpage.reading.page import Page

__all__ = ["describe_text"]


def describe_text(
    page: Page, title: str = "", url: str = "", language: str = "", now: datetime | None = None
) -> Metadata:
    """What the lines of a flattened page say of their article.

    Args:
        page: the text as it was read.
        title: the headline, if known.
        url: address of the page, if known.
        language: BCP 47 tag, if known; else it is detected.
        now: the time of reading.
    """
    start = next((b.index for b in page.blocks if len(b.text) >= 140), len(page.blocks))
    fields: dict[str, tuple[Candidate, ...]] = {}
    spoken = tag(language) or detect(block.text for block in page.blocks if len(block.text) > 60)
    if spoken:
        fields["language"] = (Candidate(spoken, "given" if language else "text", 1.0),)
    if url:
        fields["url"] = (Candidate(url, "given", 1.0),)
    if title:
        fields["title"] = (Candidate(title, "given", 1.0),)
    else:
        lines = [b for b in page.blocks[:start] if len(b.text.split()) >= 4]
        best = max(lines, key=lambda b: (b.kind is Kind.HEADING, len(b.text)), default=None)
        if best:
            fields["title"] = (Candidate(best.text, "headline", 1.0),)
    for block in page.blocks[: start + 1]:
        if len(block.text) > 120:
            continue
        if byline_prefix(block.text) and "authors" not in fields:
            people = names_of(block.text, visible=True)
            if people and all(map(is_person, people)):
                fields["authors"] = (Candidate(people, "byline", 1.0),)
        dated = find_date(block.text, spoken, now=now)
        if dated and "date" not in fields:
            fields["date"] = (Candidate(dated.moment, "dateline", 1.0),)
    return assemble(fields)
