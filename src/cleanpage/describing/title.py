"""The headline."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanpage.article import Candidate
from cleanpage.describing.clues import Clues
from cleanpage.describing.ranking import rank
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.things import texts

__all__ = ["rank_titles"]

_META = {
    "og:title": 6.0,
    "twitter:title": 5.0,
    "parsely-title": 5.5,
    "sailthru.title": 5.5,
    "dc.title": 5.0,
    "dcterms.title": 5.0,
    "citation_title": 6.0,
    "title": 4.5,
    "headline": 5.5,
    "article:title": 5.5,
}
_SEPARATOR = regex.compile(r"\s+[|–—\-·•»«:/]+\s+|\s*[|»]\s*")


def rank_titles(clues: Clues, site_name: str) -> tuple[Candidate, ...]:
    """Candidates for the headline, best first."""
    raw = list(_raw(clues))
    folded = [fold(text) for text, _, _ in raw]
    site = fold(site_name)
    found = []
    for (text, source, score), key in zip(raw, folded, strict=True):
        if not key or key == site:
            continue
        agreeing = sum(other == key for other in folded) - 1
        found.append(Candidate(text, source, score + min(agreeing, 4)))
    return rank(found, same=fold)


def _raw(clues: Clues) -> Iterator[tuple[str, str, float]]:
    for heading in clues.headings[:10]:
        if not heading.hidden:
            yield heading.text, "h1", 6.5 - min(abs(heading.index - clues.start), 40) / 20
    for key, score in (("headline", 6.0), ("name", 4.0)):
        for text in texts(clues.main.fields.get(key)):
            yield readable(text), f"json-ld {key}", score
    for name, score in _META.items():
        for text in clues.meta.get(name, ())[:3]:
            yield text, f"meta {name}", score
    for element in clues.properties.get("headline", ())[:3]:
        yield readable(element.attributes.get("content") or element.text), "itemprop headline", 5.5
    if clues.title:
        yield clues.title, "title", 3.5
        parts = _SEPARATOR.split(clues.title)
        if len(parts) > 1:
            yield max(parts, key=len), "title part", 4.0
