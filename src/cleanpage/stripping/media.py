"""What players, galleries and images say of themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Media"]

WORDS = frozenset(
    "player jw jwplayer videoplayer audioplayer vjs videojs brightcove playlist podcast "
    "lightbox slideshow gallery duration trinity speechkit beyondwords readspeaker".split()
)


class Media:
    """Labels of players, galleries and listening services."""

    name = "media"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what belongs to a player's or a gallery's surface, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
