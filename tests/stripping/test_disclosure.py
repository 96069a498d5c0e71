from __future__ import annotations

import pytest

from cleanpage.stripping.disclosure import Disclosure
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(above("⟦This post may contain affiliate links.⟧")),
    case(above("⟦Affiliate disclosure: we may earn a commission at no extra cost to you.⟧")),
    case(within("⟦We may earn a commission from links on this page.⟧")),
    case(within("⟦As an Amazon Associate we earn from qualifying purchases.⟧")),
    case(behind("⟦Advertiser disclosure⟧")),
    case(behind("⟦The views expressed are the author's own and do not necessarily reflect ours.⟧")),
    case(behind("⟦The author has no conflict of interest.⟧")),
    case(behind("<div class=affiliate-note><p>⟦Ropes bought here pay us⟧</div>"), only_prose=True),
    case(behind("⟦When you buy through links on our site, we may be compensated.⟧")),
    case(above("⟦All products featured here are good. We may earn a commission.⟧")),
    case(behind("⟦Disclosure: the author owns a barge.⟧")),
    case(above("<p class=disclosure>⟦Paid by the harbour⟧</p>"), only_prose=True),
    case(behind("⟦The views expressed in this article are those of the author.⟧")),
    case(
        above(
            "⟦While each product featured is independently selected by our editors, "
            "we may earn commission.⟧"
        )
    ),
    case(
        f"{PROSE}<div class=disclosure><p>⟦Who buys a rope here pays a part of it to us.⟧</div>",
        name="a box that reads like prose",
    ),
    case(
        behind("⟦Gastkommentare müssen nicht der Meinung der Redaktion entsprechen.⟧"),
        language="de",
    ),
    case(behind("⟦Les propos tenus ici n'engagent que leurs auteurs.⟧"), language="fr"),
]

KEEP = [
    case(within("Disclosure rules for harbour masters changed in spring, and few noticed.")),
    case(within("We may never know who cut the rope that held the last barge to the quay.")),
    case(within("The views expressed at the meeting were loud, and often the same ones.")),
    case(within("<h2>Disclosures</h2>"), name="a subheading"),
    case(within("Affiliate clubs sent boats of their own, and brass bands to man them.")),
    case(within("<blockquote>We may receive less than we are owed.</blockquote>")),
    case(within("If you buy a rope, buy a long one: nobody was ever sorry for a long rope.")),
    case(within("The company would not disclose what it had paid for the two cranes.")),
    case(within("While each rope was selected by hand, the lamps were bought by the dozen.")),
    case(f"<div class=disclosure><p>{FIRST}<p>{LAST}</div>", name="an article so named"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Disclosure(), given) == marked(given)
