"""Addresses of a page made absolute; the canonical one."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from cleanpage.article import Candidate
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.things import texts

__all__ = ["absolute", "host_of", "path_of", "rank_addresses"]

_COMPLETE = re.compile(r"https?://[a-z0-9][a-z0-9.-]*+(?:/|$)", re.IGNORECASE)


def absolute(base: str, address: str) -> str:
    """An address against its base; empty if it is none that a browser would load.

    Example:
        >>> absolute("https://a.example/b/c", "../d"), absolute("", "javascript:void(0)")
        ('https://a.example/d', '')
    """
    address = address.strip()
    if _COMPLETE.match(address):
        return address  # the usual case, without taking it apart
    try:
        joined = urljoin(base, address)
        split = urlsplit(joined)
    except ValueError:  # "http://[" and other halves of IPv6 addresses
        return ""
    return joined if split.scheme in ("http", "https") and split.netloc else ""


def host_of(address: str) -> str:
    """The host of an address without "www.", empty if it has none.

    Example:
        >>> host_of("https://www.gazette.example/a")
        'gazette.example'
    """
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def path_of(address: str) -> str:
    """The path of an address, empty if it has none.

    Example:
        >>> path_of("https://www.gazette.example/a/b?c=d")
        '/a/b'
    """
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def rank_addresses(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the canonical address.

    One that leads to another page's root while the page was fetched from a path below it is the
    mistake of a template, and comes last.
    """
    named = clues.main.fields.get("mainentityofpage")
    if isinstance(named, dict):
        named = named.get("@id") or named.get("url")
    ranked = in_order(
        (
            "link canonical",
            (absolute(clues.base, href) for href in clues.links.get("canonical", ())),
        ),
        ("meta og:url", (absolute(clues.base, href) for href in clues.meta.get("og:url", ()))),
        (
            "json-ld url",
            (absolute(clues.base, href) for href in texts(clues.main.fields.get("url"))),
        ),
        ("json-ld mainEntityOfPage", (absolute(clues.base, href) for href in texts(named))),
        ("given", [clues.url]),
    )
    if len(path_of(clues.url)) > 1:
        return tuple(sorted(ranked, key=lambda found: len(path_of(found.value)) <= 1))
    return ranked
