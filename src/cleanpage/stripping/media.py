"""What players, galleries and images say of themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts
from cleanpage.stripping.evidence import found, hits_of, quoted
from cleanpage.stripping.runs import is_head

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
        for index, hits in found(page, self.name):
            # "External content", above what is shown until the reader consents.
            if index + 1 < len(blocks) and is_head(blocks[index], hits):
                below = hits_of(page, index + 1)
                if any(hit.table == "cookies" and hit.key == "starts" for hit in below):
                    yield Cut(index, "heading", quoted(blocks[index], hits))
        yield from area_cuts(blocks, page, WORDS, self.name)
