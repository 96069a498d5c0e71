from __future__ import annotations

import pytest

from cleanpage.stripping.ads import Ads
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within

CUT = [
    case(within("⟦Advertisement⟧")),
    case(within("⟦ADVERTISEMENT⟧")),
    case(within("⟦Article continues after advertisement⟧")),
    case(within("⟦Story continues below⟧")),
    case(within("Nobody came. ⟦Story continues below advertisement⟧"), name="a tail"),
    case(within("<p><a href=/s>⟦Sponsored⟧</a></p>")),
    case(
        behind("⟦Advertise with The Quay Journal and reach millions of readers. Advertise Today.⟧")
    ),
    case(within("<div class=ad-slot><p>⟦Advertisement⟧<p>⟦Ropes at half price⟧</div>")),
    case(behind("<div class=sponsored><p>⟦Ropes at half price⟧</div>"), only_prose=True),
    case(within("<div id=google-ad><p>⟦Ropes⟧</div>"), only_prose=True),
    case(within("⟦Anzeige⟧"), language="de"),
    case(within("⟦Publicité⟧"), language="fr"),
    case(within("⟦Publicidad⟧"), language="es"),
    case(within("⟦Advertentie⟧"), language="nl"),
    case(within("⟦REKLAMA⟧"), language="pl"),
    case(within("⟦Реклама⟧"), language="ru"),
    case(within("⟦This story was developed in partnership with Quay Ropes.⟧"), only_prose=True),
    case(within("<a class='btn btn-primary' href=/buy>⟦Try the rope for free⟧</a>")),
    case(within("<p><a class=wp-block-button__link href=/t>⟦Download the tide tables⟧</a></p>")),
    case(within("Order it by letter. ⟦Delivery charges may apply⟧"), name="a tail on charges"),
]

KEEP = [
    case(within("Advertisers are watching too, and some of them have begun to leave.")),
    case(within("Advertisements for the ferry hung on every wall of the old town.")),
    case(within("Ads for soap paid for the first lighthouse, the guide says.")),
    case(within("<h2>Advertising</h2>"), name="a subheading"),
    case(within("Sponsored by nobody, the race went ahead, and everyone won something.")),
    case(within("The story continues below the waterline, as so often in this town.")),
    case(within("<ul><li>Deals<li>Rates<li>Dues</ul>"), name="entries of a list"),
    case(within("<pre>ads</pre>"), name="code"),
    case(within("<p class=button>What the red button on the bridge is for"), name="no link"),
    case(
        within(f"<a class=btn href=/all><span>{FIRST}</span></a>"),
        name="a paragraph that is a link",
    ),
    case("<p>Six ropes.<p class=cta><a href=/1>The green one, and why</a>", name="most of a page"),
    case(within("Buy now, pay later: the phrase was painted on the side of the barge.")),
    case(f"<div class=has-ads><p>{FIRST}<p>They waved.<p>{LAST}</div>", name="a box around all"),
    case(within("This story was developed on the pier, in partnership with the gulls.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Ads(), given) == marked(given)
