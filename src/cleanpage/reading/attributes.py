"""The attributes that are read, as data, and what each says of its element.

A third of the attributes on real pages are none of these; they are passed over unread.
"""

from __future__ import annotations

from cleanpage.reading.elements import MARKED, SHAPING

__all__ = ["ATTRIBUTES", "NAMING"]

NAMING = 64  #: its words name the element

#: By the attribute's name the bits that it adds to those of `elements`.
ATTRIBUTES = {
    # addresses and contents, which whoever knows the element asks for
    **dict.fromkeys("href src content value alt width height start type open".split(), 0),
    **dict.fromkeys(("name", "http-equiv", "lang", "xml:lang", "shadowrootmode"), 0),
    **dict.fromkeys(("srcset", "data-srcset", "data-lazy-srcset", "data-src", "data-lazy-src"), 0),
    **dict.fromkeys(("data-original", "data-orig-file", "data-hi-res-src"), 0),
    **dict.fromkeys(("class", "id", "role", "rel", "data-testid", "data-component"), NAMING),
    **dict.fromkeys(("itemprop", "property"), NAMING | MARKED),
    **dict.fromkeys(("datetime", "pubdate"), MARKED),
    **dict.fromkeys(("style", "hidden"), SHAPING),
    "aria-hidden": 0,
}
