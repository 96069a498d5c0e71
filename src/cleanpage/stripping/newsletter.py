"""Prompts for newsletters, apps and donations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.areas import area_cuts
from cleanpage.stripping.boxes import box_cuts
from cleanpage.stripping.cuts import phrase_cuts

__all__ = ["Newsletter"]

WORDS = frozenset(
    "newsletter newsletters signup subscribe mailchimp mailinglist mailpoet convertkit optin "
    "donate donation donations membership appbanner substack nyhetsbrev infolettre boletin".split()
)
#: "Call to action", as those say who sell. A page of offers is made of them.
CALLS = frozenset(("cta", "ctas"))
_MOST_CALLS = 0.1


class Newsletter:
    """Prompts to sign up, to get the app, to donate."""

    name = "newsletter"
    words = WORDS | CALLS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what asks for an address or for money, and the boxes it stands in."""
        yield from phrase_cuts(blocks, page, self.name)
        yield from area_cuts(blocks, page, WORDS, self.name)
        yield from box_cuts(blocks, page, CALLS, _MOST_CALLS)
