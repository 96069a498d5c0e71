"""Names of people out of the strings that name them."""

from __future__ import annotations

import regex

from cleanpage.describing.strings import fold, readable

__all__ = ["split_names"]

_PREFIX = regex.compile(r"^(?:(?:written |posted |words )?by|von|par|por|di|av|door|af|author|autor(?:en)?|text)\b\s*:?\s+", regex.IGNORECASE)
_SEPARATOR = regex.compile(r"\s*(?:[;|•·/\n]|,(?!\s*(?:Jr|Sr|II|III|MD|M\.D|PhD|Ph\.D|RD|Esq|CPA|DDS|DO|RN|MS|MBA)\b)|\s&\s|\s(?:and|und|et|y|e|i|och|og|en|и|та|ve)\s)\s*")
_ADDRESS = regex.compile(r"\S++@\S++|https?://\S++|www\.\S++")
_REFUSED = frozenset(
    "admin administrator author editor staff webmaster root user guest unknown anonymous none null undefined wordpress redaktion".split()
)


def split_names(text: str) -> list[str]:
    """The names in a byline or an author field, in order, each once.

    Example:
        >>> split_names("By Ada Okoye, Bo Lind and Cy Marsh")
        ['Ada Okoye', 'Bo Lind', 'Cy Marsh']
    """
    text = readable(text)
    if text.startswith(("http://", "https://", "www.", "@", "/")):
        return []
    text = _ADDRESS.sub(" ", text)
    text = _PREFIX.sub("", text.strip())
    found: dict[str, str] = {}
    for part in _SEPARATOR.split(text):
        name = part.strip(" -–—:,.()\u00a0") if part else ""
        if part and part.endswith("."):
            name = part.strip(" -–—:,()")
        if name and any(map(str.isalpha, name)) and len(name) <= 60 and fold(name) not in _REFUSED:
            found.setdefault(fold(name), name)
    return list(found.values())
