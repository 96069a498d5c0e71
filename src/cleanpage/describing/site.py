"""The publication, and the organisation behind it."""

from __future__ import annotations

from collections.abc import Iterator

from cleanpage.article import Candidate
from cleanpage.describing.addresses import host_of
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold, readable
from cleanpage.describing.things import flat, names, texts

__all__ = ["rank_publishers", "rank_sites", "site_keys"]


def rank_sites(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the publication's name; the host's if the page gives none."""
    return in_order(
        ("meta og:site_name", clues.meta.get("og:site_name", ())),
        ("json-ld isPartOf", map(readable, names(_parts_of(clues.main.fields.get("ispartof"))))),
        ("json-ld publisher", map(readable, names(clues.main.fields.get("publisher")))),
        ("json-ld WebSite", map(readable, _site_names(clues))),
        ("meta application-name", clues.meta.get("application-name", ())),
        ("meta apple-mobile-web-app-title", clues.meta.get("apple-mobile-web-app-title", ())),
        ("meta citation_journal_title", clues.meta.get("citation_journal_title", ())),
        ("host", [host_of(clues.url)]),
    )


def rank_publishers(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the organisation behind the site."""
    declared = [
        name
        for key in (
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_publisher",
            "article:publisher",
        )
        for name in clues.meta.get(key, ())
        if "://" not in name
    ]
    return in_order(
        ("json-ld publisher", map(readable, names(clues.main.fields.get("publisher")))),
        (
            "json-ld sourceOrganization",
            map(readable, names(clues.main.fields.get("sourceorganization"))),
        ),
        ("meta publisher", declared),
        ("json-ld Organization", map(readable, _organisations(clues))),
    )


def site_keys(clues: Clues) -> frozenset[str]:
    """Folded names by which the site may call itself: declared ones, and its host's."""
    declared = [
        *clues.meta.get("og:site_name", ()),
        *clues.meta.get("application-name", ()),
        *names(clues.main.fields.get("publisher")),
        *_site_names(clues),
    ]
    host = host_of(clues.url)
    labels = [host, host.rpartition(".")[0], *host.split(".")[:-1]]
    keys = {fold(name[:200]) for name in [*declared, *labels]}
    return frozenset(key for key in keys | {key.replace(" ", "") for key in keys} if len(key) > 1)


def _parts_of(value: object) -> list[object]:
    """What an article is a part of, but for its own page, which is called as it is."""
    return [
        part
        for part in flat(value)
        if not (isinstance(part, dict) and "WebPage" in texts(part.get("@type")))
    ]


def _site_names(clues: Clues) -> Iterator[str]:
    for thing in clues.things:
        if "WebSite" in thing.kinds:
            yield from names(thing.fields.get("name"))[:2]


def _organisations(clues: Clues) -> Iterator[str]:
    for thing in clues.things:
        if "Organization" in thing.kinds or "NewsMediaOrganization" in thing.kinds:
            yield from names(thing.fields.get("name"))[:1]
