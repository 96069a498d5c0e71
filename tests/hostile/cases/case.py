"""A hostile case."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Case"]

Page = bytes | str
#: Whether all cases are wanted in their full size.
FULL = os.environ.get("CLEANPAGE_HOSTILE") == "full"


@dataclass(frozen=True)
class Case:
    """A page, or a family of pages of growing size.

    Attributes:
        name: unique, with dashes.
        make: the page of size `n`.
        n: its size; 0 for pages that come in one size.
        full: its size where time does not matter, if that is another one.
        keeps: whether the planted article must come out.
        status: what `article.status` must be; empty where several are right.
        flattened: whether it is input for `clean_text`.
        declared: the charset of the HTTP header.
    """

    name: str
    make: Callable[[int], Page]
    n: int = 0
    full: int = 0
    keeps: bool = True
    status: str = ""
    flattened: bool = False
    declared: str | None = None

    def page(self, n: int | None = None) -> Page:
        """The page, in the case's own size or in another one."""
        return self.make(self.size if n is None else n)

    @property
    def size(self) -> int:
        """The case's size, as the environment wants it."""
        return self.full or self.n if FULL else self.n
