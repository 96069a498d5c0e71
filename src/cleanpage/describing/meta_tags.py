"""`<meta>`, `<link>` and itemprop elements by their names."""

from __future__ import annotations

from collections.abc import Iterable

from cleanpage.describing.strings import readable
from cleanpage.reading.page import Marked

__all__ = ["Meta", "read_links", "read_meta", "read_properties"]

#: Contents by the lower-case name of their tag; colons, dots and dashes are told apart.
Meta = dict[str, list[str]]

_NAMING = ("property", "name", "itemprop", "http-equiv")


def read_meta(marked: Iterable[Marked]) -> Meta:
    """The contents of all meta tags that say something.

    Example:
        >>> read_meta([Marked("meta", {"property": "og:Title", "content": "A &amp; B"}, "")])
        {'og:title': ['A & B']}
    """
    found: dict[str, dict[str, None]] = {}  # each content once, in order
    for element in marked:
        attributes = element.attributes
        declared = attributes.get("content") or attributes.get("value")
        content = readable(declared) if declared else ""
        if not content:
            continue
        for naming in _NAMING:
            named = attributes.get(naming)
            if named:
                for name in named.lower().split():
                    found.setdefault(name, {})[content] = None
    return {name: list(contents) for name, contents in found.items()}


def read_links(marked: Iterable[Marked]) -> dict[str, list[str]]:
    """The addresses of all `<link>` and `<a>` elements by their relation.

    Example:
        >>> read_links([Marked("link", {"rel": "Canonical", "href": "/a"}, "")])
        {'canonical': ['/a']}
    """
    found: dict[str, list[str]] = {}
    for element in marked:
        attributes = element.attributes
        relation = attributes.get("rel")
        if relation and (href := attributes.get("href", "").strip()):
            for name in relation.lower().split():
                found.setdefault(name, []).append(href)
    return found


def read_properties(marked: Iterable[Marked]) -> dict[str, list[Marked]]:
    """Microdata and RDFa elements by the lower-case name of their property, meta tags included.

    Example:
        >>> element = Marked("span", {"itemprop": "headline"}, "A headline")
        >>> read_properties([element])["headline"] == [element]
        True
    """
    found: dict[str, list[Marked]] = {}
    for element in marked:
        named = element.attributes.get("itemprop") or (
            element.attributes.get("property") if element.tag != "meta" else None
        )
        if named:
            for name in named.lower().split():
                found.setdefault(name.rsplit(":", 1)[-1].rsplit("/", 1)[-1], []).append(element)
    return found
