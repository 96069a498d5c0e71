"""The page's own summary."""

from __future__ import annotations

from cleanpage.article import Candidate
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import readable
from cleanpage.describing.things import texts

__all__ = ["rank_descriptions"]

_META = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
)


def rank_descriptions(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the summary, as the page gives them."""
    declared = [(f"meta {name}", clues.meta.get(name, ())) for name in _META]
    written = map(readable, texts(clues.main.fields.get("description")))
    return in_order(*declared[:2], ("json-ld description", written), *declared[2:])
