"""Fields that are read, not weighed: one table says where each stands."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from cleanpage.article import Candidate
from cleanpage.describing.clues import Clues
from cleanpage.describing.choosing import rank
from cleanpage.describing.strings import readable
from cleanpage.describing.things import names, texts

__all__ = ["rank_plain"]


def rank_plain(clues: Clues) -> dict[str, tuple[Candidate, ...]]:
    """Site name, language, description, address, image, tags and the other declared fields."""
    fields = clues.main.fields
    base = next((m.attributes.get("href", "") for m in clues.page.marked if m.tag == "base"), "")
    base = urljoin(clues.url, base)
    out: dict[str, tuple[Candidate, ...]] = {}

    def take(field: str, *sources: tuple[str, list[str]]) -> None:
        out[field] = rank(
            Candidate(readable(value), source, 10.0 - place)
            for place, (source, values) in enumerate(sources)
            for value in values[:5]
            if readable(value)
        )

    def meta(name: str) -> tuple[str, list[str]]:
        return f"meta {name}", list(clues.meta.get(name, ()))

    html = next((m.attributes for m in clues.page.marked if m.tag == "html"), {})
    take("site_name", meta("og:site_name"), ("json-ld publisher", names(fields.get("publisher"))), meta("application-name"))
    take("language", ("html lang", [html.get("lang") or html.get("xml:lang") or ""]), meta("content-language"), meta("og:locale"))
    take("description", meta("og:description"), meta("description"), ("json-ld description", texts(fields.get("description"))))
    take("url", ("link canonical", [urljoin(base, h) for h in clues.links.get("canonical", [])]), meta("og:url"), ("url", [clues.url]))
    take("image", ("meta og:image", [urljoin(base, h) for h in clues.meta.get("og:image", [])]))
    take("section", meta("article:section"), ("json-ld articleSection", texts(fields.get("articlesection"))))
    return out
