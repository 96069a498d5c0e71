"""Banners on cookies, consent and scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Cookies"]

WORDS = frozenset(
    "cookie cookies cookiebar cookiebanner cookieconsent consent gdpr ccpa onetrust didomi "
    "cookiebot cmplz iubenda usercentrics truste eupopup".split()
)


class Cookies:
    """Banners on cookies, consent and privacy choices."""

    name = "cookies"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what asks for consent, and the banners it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
