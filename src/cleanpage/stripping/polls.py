"""Polls and quizzes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Polls"]

WORDS = frozenset(
    "poll polls polling quiz survey surveys voting umfrage sondage encuesta sondaggio polldaddy "
    "crowdsignal".split()
)


class Polls:
    """Polls, votes and quizzes."""

    name = "polls"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what asks readers to vote, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
