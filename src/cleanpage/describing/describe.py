"""A page's metadata: each field from the best of its candidates."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cleanpage.article import Candidate, Metadata
from cleanpage.describing.authors import rank_authors
from cleanpage.describing.clues import gather
from cleanpage.describing.dates import rank_dates
from cleanpage.describing.plain import rank_plain
from cleanpage.describing.site import site_keys
from cleanpage.describing.title import rank_titles
from cleanpage.reading.page import Page

__all__ = ["describe"]


def describe(
    page: Page, url: str = "", now: datetime | None = None, body: tuple[int, int] = (0, 0)
) -> Metadata:
    """What a page says of its article.

    Args:
        page: the page as it was read.
        url: the address that it was fetched from; empty if unknown.
        now: the time of reading; dates beyond it are refused, "3 hours ago" is counted from it.
        body: the range of blocks in which the article's prose stands, if it is known already.

    Returns:
        Each field's best candidate, and all of them in `ranked`; never raises for a page's content.
    """
    clues = gather(page, url, body)
    fields = rank_plain(clues)
    fields["title"] = rank_titles(clues, site_keys(clues))
    fields["authors"] = rank_authors(clues)
    language = fields["language"][0].value if fields["language"] else ""
    fields["date"], fields["modified"] = rank_dates(clues, language, now)
    return assemble(fields)


def assemble(fields: dict[str, tuple[Candidate, ...]]) -> Metadata:
    """Metadata from ranked candidates."""
    best: dict[str, Any] = {name: ranked[0].value for name, ranked in fields.items() if ranked}
    return Metadata(**best, ranked=tuple(sorted((n, r) for n, r in fields.items() if r)))
