"""One file per kind of furniture, and the tuple that orders them.

`evidence` weighs phrases, `areas` finds boxes that are named for what they hold, `runs` follows a
heading to the links below it, `lines` tells a sentence from a headline. A stripper puts them
together and adds what is peculiar to its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cleanpage.block import Area, Stripper
from cleanpage.stripping.ads import Ads
from cleanpage.stripping.bios import Bios
from cleanpage.stripping.bylines import Bylines
from cleanpage.stripping.comments import Comments
from cleanpage.stripping.cookies import Cookies
from cleanpage.stripping.corrections import Corrections
from cleanpage.stripping.credits import Credits
from cleanpage.stripping.dates import Dates
from cleanpage.stripping.disclosure import Disclosure
from cleanpage.stripping.headline import Headline
from cleanpage.stripping.hidden import Hidden
from cleanpage.stripping.legal import Legal
from cleanpage.stripping.live import Live
from cleanpage.stripping.media import Media
from cleanpage.stripping.navigation import Navigation
from cleanpage.stripping.newsletter import Newsletter
from cleanpage.stripping.paywall import Paywall
from cleanpage.stripping.polls import Polls
from cleanpage.stripping.rating import Rating
from cleanpage.stripping.region import Region
from cleanpage.stripping.related import Related
from cleanpage.stripping.share import Share
from cleanpage.stripping.tags import Tags

__all__ = ["BUILT_IN", "NAMES", "NO_AREAS"]

#: In order of precedence: what two of them ask for goes to the first.
BUILT_IN: tuple[Stripper, ...] = (
    Hidden(),
    Headline(),
    Share(),
    Rating(),
    Related(),
    Ads(),
    Disclosure(),
    Corrections(),
    Comments(),
    Bylines(),
    Dates(),
    Bios(),
    Newsletter(),
    Paywall(),
    Cookies(),
    Tags(),
    Navigation(),
    Polls(),
    Live(),
    Credits(),
    Media(),
    Legal(),
    Region(),
)

#: The names of elements that they look for: those to find when a page's areas are found.
NAMES: frozenset[str] = frozenset().union(*(getattr(s, "words", ()) for s in BUILT_IN))

#: What is found on a page without elements.
NO_AREAS: Mapping[str, tuple[Area, ...]] = MappingProxyType(dict.fromkeys(NAMES, ()))
