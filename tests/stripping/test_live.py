from __future__ import annotations

import pytest

from cleanpage.stripping.live import Live
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

EVENTS = "<li><a href=#a>⟦17.40 Horn sounds⟧</a><li><a href=#b>⟦11.15 Fog lifts⟧</a>"

CUT = [
    case(above("⟦This live blog is now closed⟧")),
    case(above("⟦Live updates⟧")),
    case(above(f"<h2>⟦Key events⟧</h2><ul>{EVENTS}</ul>"), name="key events"),
    case(within("⟦17.40 GMT⟧")),
    case(behind("⟦This is a developing story⟧")),
    case(within("⟦Show key events only⟧")),
    case(behind("⟦Please check back for updates⟧")),
    case(above("⟦3 new updates⟧"), only_prose=True),
    case(above("<div class=keyevents><p>⟦Horn sounds⟧</div>"), only_prose=True),
    case(behind("⟦Watch live⟧")),
    case(above("⟦Liveticker⟧"), language="de", only_prose=True),
    case(above("⟦En direct⟧"), language="fr", only_prose=True),
]

KEEP = [
    case(within("Live updates of the tide came by telegraph, one word at a time.")),
    case(within("Breaking the ice took the tug an hour, and the captain a bad tooth.")),
    case(within("<h2>Summary</h2>"), name="a subheading"),
    case(within("<h3>Key moments of a career</h3>"), name="another subheading"),
    case(within("Summary"), name="a subheading of text"),
    case(within("Key events of that year were a flood, a wedding, and another flood.")),
    case(within("<ul><li>Pinned<li>Loose</ul>"), name="entries of a list"),
    case(within("At 17.40 the horn sounded, and the last of the lights went out.")),
    case(within("<table><tr><td>17.40 GMT<td>high<tr><td>23.55 GMT<td>low</table>")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Live(), given) == marked(given)
