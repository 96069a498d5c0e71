"""Keywords, topics, and the department of the publication."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleanpage.article import Candidate
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.things import names, texts

__all__ = ["rank_sections", "rank_tags", "split_tags"]

_COMMA = re.compile(r"\s*+[,;|、，،]\s*+")
_LONGEST = 80
_MOST = 60


def rank_tags(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the article's keywords; each value is a tuple of them."""
    meta = clues.meta
    return in_order(
        ("meta article:tag", [split_tags(meta.get("article:tag", ()))]),
        ("json-ld keywords", [split_tags(names(clues.main.fields.get("keywords")))]),
        ("rel tag", [split_tags(_linked(clues))]),
        ("meta news_keywords", [split_tags(meta.get("news_keywords", ()))]),
        (
            "meta parsely-tags",
            [split_tags([*meta.get("parsely-tags", ()), *meta.get("sailthru.tags", ())])],
        ),
        ("meta keywords", [split_tags(meta.get("keywords", ()))]),
        ("json-ld about", [split_tags(names(clues.main.fields.get("about")))]),
    )


def rank_sections(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the department."""
    meta = clues.meta
    return in_order(
        ("meta article:section", meta.get("article:section", ())),
        ("json-ld articleSection", map(readable, texts(clues.main.fields.get("articlesection")))),
        (
            "meta section",
            [
                *meta.get("section", ()),
                *meta.get("parsely-section", ()),
                *meta.get("cxenseparse:section", ()),
            ],
        ),
        (
            "itemprop articleSection",
            (
                readable(m.attributes.get("content") or m.text[:_LONGEST])
                for m in clues.properties.get("articlesection", ())
            ),
        ),
    )


def split_tags(lists: Iterable[str]) -> tuple[str, ...]:
    """The tags in strings with commas, each once.

    Example:
        >>> split_tags(["River trade, Ferries;", "#ferries", "Ports"])
        ('River trade', 'Ferries', 'Ports')
    """
    found: dict[str, str] = {}
    for text in lists:
        for part in _COMMA.split(readable(text)):
            tag = part.strip(" #\"'“”")
            if tag and len(tag) <= _LONGEST and len(found) < _MOST:
                found.setdefault(fold(tag) or tag, tag)
    return tuple(found.values())


def _linked(clues: Clues) -> list[str]:
    """Texts of `rel=tag` links that stand with the article, not with a teaser."""
    return [
        element.text
        for element in clues.page.marked
        if "rel" in element.attributes
        and "tag" in element.attributes["rel"].lower().split()
        and not clues.aside(element.first)
    ]
