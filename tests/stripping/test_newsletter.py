from __future__ import annotations

import pytest

from cleanpage.stripping.newsletter import Newsletter
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within

PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(within("⟦Sign up for our newsletter⟧")),
    case(within("⟦Get the best of The Quay delivered straight to your inbox.⟧")),
    case(behind("⟦Subscribe⟧")),
    case(within("<a href=/s>⟦Subscribe⟧</a>"), name="a link"),
    case(within("⟦Newsletter⟧\n⟦Enter your email address⟧\n⟦Sign up⟧")),
    case(behind("⟦Download our app⟧")),
    case(behind("⟦Please consider supporting us. Donate today.⟧")),
    case(behind("⟦Never miss a story⟧")),
    case(behind("⟦Support independent journalism⟧")),
    case(within("<form class=newsletter><p>⟦The Tide⟧<p>⟦Enter your email⟧</form>"), name="a form"),
    case(behind("<div id=signup><p>⟦The Tide, on Fridays⟧</div>"), only_prose=True),
    case(behind("⟦Newsletter abonnieren⟧"), language="de"),
    case(behind("⟦Inscrivez-vous à notre newsletter⟧"), language="fr"),
    case(behind("⟦Suscríbete a nuestra newsletter⟧"), language="es"),
    case(
        within(
            "⟦The Quay is a reader-supported publication. To receive new posts and support "
            "my work, consider becoming a free or paid subscriber.⟧"
        )
    ),
    case(behind("⟦Was this newsletter forwarded to you? Sign up to get it in your inbox.⟧")),
    case(
        f"{PROSE}<div class=cta><p>⟦Let us mend your ropes, too.⟧</div><p>{LAST}</p>",
        name="a call to action",
    ),
]

KEEP = [
    case(within("Subscribers to the old plan kept their moorings, and paid no more.")),
    case(within("The newsletter of the harbour was printed until 1974, on grey paper.")),
    case(within("Sign up sheets hung by the door, and by noon there was no room on them.")),
    case(within("Join us, the posters said. Three people did, and one of them left.")),
    case(within("Your support of the mast matters more than its height, the rigger says.")),
    case(within("<h2>Membership</h2>"), name="a subheading"),
    case(within("Contribute"), name="a subheading of text"),
    case(within("Want more proof? Look at the rope, and at the hands that held it.")),
    case(within("<ol><li>Sign up<li>Log in<li>Sail</ol>"), name="a step"),
    case(within("Looking for more light, the keeper climbed to the very top of the tower.")),
    case(behind("Stay tuned, the radio said."), name="a short last sentence"),
    case(within("Was this the letter that was forwarded to you, the judge asked, or another?")),
    case(
        f"<div class=cta><p>{FIRST}</div><div class=cta><p>{LAST}</div>",
        name="a page of calls to action",
    ),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Newsletter(), given) == marked(given)
