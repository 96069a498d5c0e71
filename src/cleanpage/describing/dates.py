"""First publication and last change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

import regex

from cleanpage.article import Candidate
from cleanpage.describing.clues import Clues
from cleanpage.describing.datetimes import parse_date
from cleanpage.describing.ranking import rank
from cleanpage.describing.things import texts
from cleanpage.reading.page import Marked

__all__ = ["rank_dates"]

#: Meta tags of publication, by how well they keep their promise.
_PUBLISHED = {
    "article:published_time": 9.0,
    "article:published": 9.0,
    "og:published_time": 8.5,
    "og:article:published_time": 8.5,
    "datepublished": 8.5,
    "parsely-pub-date": 8.5,
    "sailthru.date": 8.0,
    "cxenseparse:recs:publishtime": 8.0,
    "article:published_date": 8.0,
    "publish-date": 8.0,
    "publish_date": 8.0,
    "publishdate": 8.0,
    "publication_date": 8.0,
    "publication-date": 8.0,
    "pubdate": 8.0,
    "published_time": 8.0,
    "published": 8.0,
    "citation_publication_date": 8.0,
    "citation_online_date": 8.0,
    "dcterms.created": 7.0,
    "dc.date.issued": 8.0,
    "dcterms.issued": 8.0,
    "dc.date.created": 7.5,
    "article_date_original": 8.0,
    "originalpublicationdate": 8.0,
    "displaydate": 7.0,
    "og:pubdate": 7.5,
    "datecreated": 7.0,
    "date": 7.0,
    "dc.date": 7.0,
    "dcterms.date": 7.0,
    "dc.created": 7.0,
    "rnews:datepublished": 8.0,
    "vr:published_time": 8.0,
    "created": 6.5,
    "creation_date": 6.5,
    "last-publication-date": 6.0,
}
_MODIFIED = {
    "article:modified_time": 9.0,
    "article:modified": 9.0,
    "og:updated_time": 8.0,
    "og:article:modified_time": 8.5,
    "datemodified": 8.5,
    "lastmod": 8.0,
    "last-modified": 7.0,
    "lastmodified": 7.0,
    "dc.date.modified": 8.0,
    "dcterms.modified": 8.0,
    "modified_time": 8.0,
    "article:updated_time": 8.0,
    "revision_date": 6.0,
}
_URL_DAY = regex.compile(r"(?<!\d)((?:19|20)\d\d)[/._-]?(0[1-9]|1[0-2]|[1-9](?=[/._-]))[/._-]?([0-2]\d|3[01]|[1-9](?!\d))(?!\d)")
_UPDATING = frozenset("updated update modified modification lastmod aktualisiert".split())
_VISIBLE = frozenset("date dateline datetime published publish pubdate timestamp posted time byline meta".split())
#: Visible dates are read from this many marked elements at the most.
_MOST = 40


def rank_dates(
    clues: Clues, language: str, now: datetime | None
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Candidates for first publication and for the last change, best first."""
    read = _Reader(language, now)
    published = list(read.all(_published(clues)))
    visible = list(read.all(_visible(clues)))
    modified = list(read.all(_modified(clues)))
    return rank(_agree(published + visible)), rank(modified)


class _Reader:
    def __init__(self, language: str, now: datetime | None) -> None:
        self.language = language
        self.now = now

    def all(self, raw: Iterable[tuple[str, str, float]]) -> Iterator[Candidate]:
        """Those of the strings that are dates, as candidates."""
        for text, source, score in raw:
            moment = parse_date(text, self.language, now=self.now)
            if moment is not None:
                yield Candidate(moment, source, score)


def _published(clues: Clues) -> Iterator[tuple[str, str, float]]:
    for key, score in (("datepublished", 10.0), ("datecreated", 6.0), ("uploaddate", 5.0)):
        for text in texts(clues.main.fields.get(key)):
            yield text, f"json-ld {key}", score
    for thing in clues.things:
        if thing is not clues.main and thing.weight:
            for text in texts(thing.fields.get("datepublished")):
                yield text, "json-ld datepublished", 7.0
    for name, score in _PUBLISHED.items():
        for text in clues.meta.get(name, ()):
            yield text, f"meta {name}", score
    for name, score in (("datepublished", 8.0), ("datecreated", 6.0)):
        for element in clues.properties.get(name, ()):
            yield _machine(element), f"itemprop {name}", score
    match = _URL_DAY.search(clues.url)
    if match:
        yield "-".join(f"{int(part):02}" for part in match.groups()), "url", 6.5


def _modified(clues: Clues) -> Iterator[tuple[str, str, float]]:
    for text in texts(clues.main.fields.get("datemodified")):
        yield text, "json-ld datemodified", 10.0
    for name, score in _MODIFIED.items():
        for text in clues.meta.get(name, ()):
            yield text, f"meta {name}", score
    for element in clues.properties.get("datemodified", ()):
        yield _machine(element), "itemprop datemodified", 8.0


def _machine(element: Marked) -> str:
    attributes = element.attributes
    return attributes.get("content") or attributes.get("datetime") or attributes.get("title") or element.text


def _visible(clues: Clues) -> Iterator[tuple[str, str, float]]:
    """`<time>` and elements named after dates, the nearer to the article's head the better."""
    seen = 0
    for element in clues.page.marked:
        if element.tag in ("meta", "link", "script", "html", "title", "base", "h1"):
            continue
        words = set(element.words)
        if element.tag != "time" and words.isdisjoint(_VISIBLE):
            continue
        seen += 1
        if seen > _MOST:
            return
        text = element.attributes.get("datetime") or element.attributes.get("content") or element.text[:200]
        score = 5.0 if element.tag == "time" else 4.0
        score += 1.5 * ("pubdate" in element.attributes or "published" in words)
        score -= 2.0 * (not words.isdisjoint(_UPDATING))
        score -= min(abs(element.first - clues.start), 40) / 20
        yield text, f"{element.tag} {element.words[0] if element.words else ''}".strip(), score


def _agree(candidates: list[Candidate]) -> Iterator[Candidate]:
    """Raises the score of days that several sources name."""
    sources: dict[date, set[str]] = {}
    for candidate in candidates:
        sources.setdefault(candidate.value.date(), set()).add(candidate.source)
    for candidate in candidates:
        bonus = min(len(sources[candidate.value.date()]) - 1, 3) * 0.7
        yield candidate._replace(score=candidate.score + bonus)
