"""Corrections and editorial standards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Corrections"]

WORDS = frozenset("correction corrections clarification editorsnote trustproject factcheck".split())


class Corrections:
    """Corrections, editor's notes and editorial standards."""

    name = "corrections"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut notes on errors and on standards, and the boxes they stand in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
