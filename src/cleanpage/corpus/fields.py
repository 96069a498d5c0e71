"""An article's metadata as the plain strings that expectations hold."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from cleanpage import Article

__all__ = ["DATES", "FIELDS", "LISTS", "Value", "field_value", "field_values", "holds"]

#: A field's value in an expectation: a list for authors and tags, a string for everything else.
Value: TypeAlias = str | tuple[str, ...]

#: The fields that an expectation can hold, in the order in which they are written.
FIELDS = (
    "status",
    "title",
    "authors",
    "date",
    "modified",
    "site_name",
    "language",
    "description",
    "url",
    "image",
    "image_size",
    "tags",
    "section",
    "license",
    "publisher",
    "is_free",
    "kind",
    "comments_count",
)
LISTS = frozenset({"authors", "tags"})
DATES = frozenset({"date", "modified"})


def field_value(article: Article, name: str) -> Value:
    """One field of an article, as an expectation writes it; empty if the article has none.

    Example:
        >>> field_value(Article(image_size=(1200, 630)), "image_size")
        '1200x630'
    """
    value = getattr(article, name)
    if name in LISTS:
        return tuple(str(item) for item in value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return "x".join(str(item) for item in value)
    return str(value)


def field_values(article: Article) -> dict[str, Value]:
    """All fields that an article gives.

    Example:
        >>> field_values(Article(title="Tram line reopens"))
        {'status': 'empty', 'title': 'Tram line reopens'}
    """
    found = {name: field_value(article, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value}


def holds(name: str, expected: Value, value: Value) -> bool:
    """Whether a field is as expected; of a date, the day alone may be expected.

    Example:
        >>> holds("date", "2026-05-04", "2026-05-04T10:30:00+00:00")
        True
    """
    if name in DATES and isinstance(expected, str) and len(expected) == len("2026-05-04"):
        return str(value)[: len(expected)] == expected
    return expected == value
