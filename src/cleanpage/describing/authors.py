"""Who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from cleanpage.article import Candidate
from cleanpage.describing.clues import Clues
from cleanpage.describing.names import split_names
from cleanpage.describing.choosing import rank
from cleanpage.describing.things import names
from cleanpage.reading.page import Marked

__all__ = ["rank_authors"]

_META = {
    "parsely-author": 8.0,
    "sailthru.author": 8.0,
    "citation_author": 8.0,
    "article:author_name": 8.0,
    "author": 7.5,
    "article:author": 7.0,
    "dc.creator": 7.0,
    "dcterms.creator": 7.0,
    "dc.contributor": 5.0,
    "byl": 8.0,
    "og:article:author": 7.0,
    "og:author": 7.0,
    "twitter:creator": 1.0,
}
_BYLINE = frozenset("author authors autor auteur byline bylines writer vcard".split())


def rank_authors(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the authors, best first; each value is a tuple of names."""
    found: list[Candidate] = []
    for raw, source, score in _raw(clues):
        people = list(dict.fromkeys(name for text in raw for name in split_names(text)))
        if people:
            found.append(Candidate(tuple(people), source, score))
    return rank(found)


def _raw(clues: Clues) -> Iterator[tuple[list[str], str, float]]:
    for key, score in (("author", 10.0), ("creator", 8.0)):
        yield names(clues.main.fields.get(key)), f"json-ld {key}", score
    for name, score in _META.items():
        yield clues.meta.get(name, []), f"meta {name}", score
    yield [_named(element) for element in clues.properties.get("author", ())], "itemprop author", 7.5
    for element in clues.page.marked:
        if element.tag in ("meta", "link", "script", "html", "title", "base", "h1"):
            continue
        if "author" in element.attributes.get("rel", "").split():
            yield [element.text[:100]], "rel author", 6.5
        elif not _BYLINE.isdisjoint(element.words) and len(element.text) < 100:
            yield [element.text], "byline", 5.0 - min(abs(element.first - clues.start), 40) / 20


def _named(element: Marked) -> str:
    return element.attributes.get("content") or element.text[:100]
