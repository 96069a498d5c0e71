"""How much of a page is read at the most."""

from __future__ import annotations

from dataclasses import dataclass, fields

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one page, with defaults for a crawler.

    Reaching one never raises: the article is made of what was read until there, `article.status` is
    `Status.TOO_LARGE`, and `article.note` says which limit it was. Depth needs no limit: nothing
    here recurses.

    Attributes:
        input_bytes: bytes of HTML, or characters of a string; what is beyond is not read.
        elements: elements of a page, or lines of flattened text, that are read.
        blocks: blocks that are made.
        json_ld_bytes: characters of all JSON-LD together.

    Raises:
        ValueError: a limit is not a positive whole number.

    Example:
        >>> Limits(input_bytes=1_000_000).elements
        300000
    """

    input_bytes: int = 64_000_000
    elements: int = 300_000
    blocks: int = 26_000
    json_ld_bytes: int = 2_000_000

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ValueError(f"{field.name} must be a positive whole number, not {value!r}")
