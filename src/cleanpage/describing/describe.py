"""A page's metadata: each field from the best of its candidates."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cleanpage.article import Candidate, Metadata
from cleanpage.describing.access import rank_comments, rank_free, rank_kinds, rank_licenses
from cleanpage.describing.addresses import rank_addresses
from cleanpage.describing.authors import rank_authors
from cleanpage.describing.clues import gather
from cleanpage.describing.dates import rank_dates
from cleanpage.describing.description import rank_descriptions
from cleanpage.describing.images import rank_images
from cleanpage.describing.language import rank_languages
from cleanpage.describing.site import rank_publishers, rank_sites, site_keys
from cleanpage.describing.tags import rank_sections, rank_tags
from cleanpage.describing.title import rank_titles
from cleanpage.reading.page import Page

__all__ = ["describe"]


def describe(page: Page, url: str = "", now: datetime | None = None) -> Metadata:
    """What a page says of its article.

    Args:
        page: the page as it was read.
        url: the address that it was fetched from; empty if unknown.
        now: the time of reading; dates beyond it are refused, "3 hours ago" is counted from it.

    Returns:
        Each field's best candidate, and all of them in `ranked`; never raises for a page's content.
    """
    clues = gather(page, url)
    sites = site_keys(clues)
    languages = rank_languages(clues)
    published, modified = rank_dates(clues, languages[0].value if languages else "", now)
    images, sizes = rank_images(clues)
    return assemble(
        {
            "title": rank_titles(clues, sites),
            "authors": rank_authors(clues, sites),
            "date": published,
            "modified": modified,
            "site_name": rank_sites(clues),
            "language": languages,
            "description": rank_descriptions(clues),
            "url": rank_addresses(clues),
            "image": images,
            "image_size": sizes,
            "tags": rank_tags(clues),
            "section": rank_sections(clues),
            "license": rank_licenses(clues),
            "publisher": rank_publishers(clues),
            "is_free": rank_free(clues),
            "kind": rank_kinds(clues),
            "comments_count": rank_comments(clues),
        }
    )


def assemble(fields: dict[str, tuple[Candidate, ...]]) -> Metadata:
    """Metadata from ranked candidates."""
    best: dict[str, Any] = {name: ranked[0].value for name, ranked in fields.items() if ranked}
    seen = tuple((name, ranked) for name, ranked in fields.items() if ranked)
    return Metadata(**best, ranked=seen)
