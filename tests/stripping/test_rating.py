from __future__ import annotations

import pytest

from cleanpage.stripping.rating import Rating
from tests.stripping.pages import Case, behind, case, marked, taken, within

CUT = [
    case(behind("⟦Was this article helpful?⟧")),
    case(within("⟦Was this helpful?⟧")),
    case(behind("⟦Rate this article⟧")),
    case(behind("⟦Average rating: 4.5⟧"), only_prose=True),
    case(behind("⟦Thank you for your feedback!⟧")),
    case(behind("<div class=post-ratings><p>⟦Rate this recipe⟧<p>⟦One star⟧<p>⟦Two stars⟧</div>")),
    case(behind("⟦12 ratings⟧"), only_prose=True),
    case(behind("<div class=feedback><button>⟦Yes, it did⟧</button></div>"), only_prose=True),
    case(behind("⟦How would you rate this article?⟧")),
    case(behind("⟦War dieser Artikel hilfreich?⟧"), language="de"),
    case(behind("⟦Cet article vous a-t-il été utile ?⟧"), language="fr"),
    case(behind("⟦¿Te ha resultado útil?⟧"), language="es"),
]

KEEP = [
    case(within("The rating agencies looked at the harbour, and then looked away.")),
    case(within("Rate this low and you will wait for years, the broker warned his clients.")),
    case(within("Was this helpful? Nobody on the quay could say, and nobody was asked.")),
    case(within("<h2>Ratings</h2>"), name="a subheading"),
    case(within("Feedback"), name="a subheading of text"),
    case(within("<table><tr><td>Helpful<td>12<tr><td>Not helpful<td>3</table>")),
    case(within("Helpful neighbours brought ropes, lamps, and a great deal of soup.")),
    case(within("4.5"), name="a number"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Rating(), given) == marked(given)
