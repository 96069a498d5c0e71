"""The publication's name."""

from __future__ import annotations

from urllib.parse import urlsplit

from cleanpage.describing.clues import Clues
from cleanpage.describing.strings import fold
from cleanpage.describing.things import names

__all__ = ["site_keys"]


def site_keys(clues: Clues) -> frozenset[str]:
    """Folded names by which the site may call itself: declared ones, and its host's."""
    declared = [
        *clues.meta.get("og:site_name", ()),
        *clues.meta.get("application-name", ()),
        *names(clues.main.fields.get("publisher")),
        *(name for thing in clues.things if "WebSite" in thing.kinds for name in names(thing.fields.get("name"))),
    ]
    host = urlsplit(clues.url).hostname or ""
    host = host.removeprefix("www.")
    labels = [host, host.rsplit(".", 1)[0], *host.split(".")[:-1]]
    keys = {fold(name) for name in [*declared, *labels]}
    return frozenset(key for key in keys | {key.replace(" ", "") for key in keys} if len(key) > 1)
