"""What kind of thing it is, who may read it, and on what terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleanpage.article import Candidate
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import readable
from cleanpage.describing.things import texts

__all__ = ["rank_comments", "rank_free", "rank_kinds", "rank_licenses"]

_FREE = {
    "true": True,
    "yes": True,
    "1": True,
    "free": True,
    "false": False,
    "no": False,
    "0": False,
    "locked": False,
    "metered": False,
}
_COUNT = re.compile(r"(?:UserComments:)?\s*+(\d{1,9}+)")


def rank_free(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for whether it can be read without paying, by schema.org or Facebook's tiers."""
    declared = clues.main.fields.get("isaccessibleforfree")
    return in_order(
        ("json-ld isAccessibleForFree", _flags([declared])),
        ("meta article:content_tier", _flags(clues.meta.get("article:content_tier", []))),
        (
            "itemprop isAccessibleForFree",
            _flags(
                [
                    m.attributes.get("content") or m.text
                    for m in clues.properties.get("isaccessibleforfree", ())
                ]
            ),
        ),
    )


def rank_kinds(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the schema.org type."""
    return in_order(("json-ld @type", clues.main.kinds))


def rank_licenses(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the licence, an address or a name."""
    value = clues.main.fields.get("license")
    if isinstance(value, dict):
        value = value.get("url") or value.get("name") or value.get("@id")
    return in_order(
        ("json-ld license", map(readable, texts(value))),
        ("rel license", clues.links.get("license", ())),
        ("meta license", [*clues.meta.get("dcterms.license", ()), *clues.meta.get("license", ())]),
    )


def rank_comments(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the number of comments that the page declares."""
    fields = clues.main.fields
    return in_order(
        ("json-ld commentCount", _counts(texts(fields.get("commentcount")))),
        (
            "json-ld interactionStatistic",
            _counts(_interactions(fields.get("interactionstatistic"))),
        ),
        (
            "itemprop commentCount",
            _counts(
                m.attributes.get("content") or m.text
                for m in clues.properties.get("commentcount", ())
            ),
        ),
        (
            "itemprop interactionCount",
            _counts(
                m.attributes.get("content") or ""
                for m in clues.properties.get("interactioncount", ())
                if "Comments" in m.attributes.get("content", "")
            ),
        ),
    )


def _flags(values: Iterable[object]) -> Iterator[bool]:
    for value in values:
        flag = _FREE.get(str(value).strip().lower().rsplit("/", 1)[-1])
        if flag is not None:
            yield flag


def _interactions(value: object) -> Iterator[str]:
    for part in (value if isinstance(value, list) else [value])[:20]:
        if isinstance(part, dict) and "Comment" in str(part.get("interactionType"))[:200]:
            yield from texts(part.get("userInteractionCount"))


def _counts(values: Iterable[str]) -> Iterator[int]:
    for value in values:
        match = _COUNT.fullmatch(value.strip())
        if match:
            yield int(match[1])
