from __future__ import annotations

import pytest

from cleanpage.stripping.dates import Dates
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

CUT = [
    case(above("⟦March 3, 2026⟧")),
    case(above("⟦Published: 3 March 2026⟧")),
    case(above("⟦Last updated on March 3, 2026 at 5:30 pm⟧")),
    case(above("⟦Updated 2 hours ago⟧")),
    case(above("⟦5 min read⟧")),
    case(above("⟦2026-03-03 17:30⟧"), only_prose=True),
    case(above("<time datetime=2026-03-03>⟦Tue 3 Mar 2026 17.30⟧</time>")),
    case(above("<div class=published><p>⟦3/3/26⟧</div>"), name="a box"),
    case(within("⟦Updated: March 4, 2026⟧")),
    case(above("⟦3. März 2026⟧"), language="de"),
    case(above("⟦Publié le 3 mars 2026⟧"), language="fr"),
    case(above("⟦3 de marzo de 2026⟧"), language="es"),
    case(above("⟦Опубликовано: 3 марта 2026⟧"), language="ru"),
    case(behind("⟦This page was last edited on 3 May 2024⟧"), body=(0, 2)),
]

KEEP = [
    case(within("March 3, 2026, was the day on which the last barge left the quay.")),
    case(within("Published in March, the book went through nine printings by the summer.")),
    case(within("Today the quay is empty, but for the gulls and one old man with a rod.")),
    case(within("<h2>1912</h2>"), name="a year as a subheading"),
    case(within("<h2>3 March 2026</h2>"), name="an entry of a diary"),
    case(within("<table><tr><td>3 March 2026<td>low<tr><td>4 March 2026<td>high</table>")),
    case(within("<ul><li>3 March 2026: the crane<li>4 March 2026: the barge</ul>")),
    case(within("Yesterday"), name="a subheading of text"),
    case(within("Updated charts would have shown the sandbank, the inquiry found.")),
    case(within("Two hours ago nobody in this room had ever heard the word bollard.")),
    case(behind("<div class=updated><p>Streaming for beginners</div>"), name="a class of layout"),
    case(within("It took 5 minutes, and then the ferry was a dot on the horizon.")),
    case(within("This page was last seen in the log of a barge that never came home.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Dates(), given) == marked(given)
