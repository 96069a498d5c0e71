from __future__ import annotations

import pytest

from cleanpage.stripping.corrections import Corrections
from tests.stripping.pages import Case, behind, case, marked, taken, within

CUT = [
    case(behind("⟦Truth and Accuracy⟧\n\n⟦Submit a Correction →⟧")),
    case(behind("⟦We are committed to truth and accuracy. Read our editorial standards.⟧")),
    case(behind("⟦Correction: An earlier version of this article misspelled the ferry's name.⟧")),
    case(behind("⟦Spotted an error?⟧")),
    case(behind("⟦Editor's note⟧\n⟦This article has been updated to reflect the tide tables.⟧")),
    case(behind("⟦A previous version of this story gave the wrong year.⟧")),
    case(behind("⟦Corrections and clarifications⟧")),
    case(behind("<a href=/c>⟦Report a typo⟧</a>")),
    case(
        behind("<div class=correction><p>⟦The ferry is called Ada, not Ida⟧</div>"), only_prose=True
    ),
    case(behind("⟦Fehler gefunden?⟧"), language="de"),
    case(behind("⟦Our editorial standards⟧")),
    case(behind("⟦This story was corrected on May 3.⟧")),
]

KEEP = [
    case(within("Corrections officers at the nearby prison heard the horn, and looked up.")),
    case(within("Correction of the charts took a year, and by then the sands had moved.")),
    case(within("The correction came on page nine, and the harbour master never saw it.")),
    case(within("<h2>Corrections</h2>"), name="a subheading"),
    case(within("An earlier version of this bridge stood a mile upstream, and fell down.")),
    case(within("Standards and ethics were taught on Thursdays, in the room with the stove.")),
    case(within("<ul><li>Clarification<li>Filtration</ul>"), name="entries of a list"),
    case(within("Notice an error of a degree at noon, and by night you are on the rocks.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Corrections(), given) == marked(given)
