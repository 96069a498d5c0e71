from __future__ import annotations

import pytest

from cleanpage.stripping.polls import Polls
from tests.stripping.pages import Case, behind, case, marked, taken, within

CUT = [
    case(within("⟦Take our poll⟧")),
    case(within("⟦Cast your vote⟧\n⟦View results⟧")),
    case(behind("⟦Question of the day⟧")),
    case(within("<div class=poll><p>⟦Cast your vote⟧<p>⟦Tow⟧<p>⟦Sink⟧</div>"), name="a box"),
    case(behind("<div id=survey><p>⟦How was it?⟧</div>"), only_prose=True),
    case(behind("⟦Total votes⟧\n⟦Vote now⟧"), only_prose=True),
    case(within("⟦Vote in our poll⟧")),
    case(behind("⟦Take the quiz⟧")),
    case(behind("⟦Reader poll: tow or sink?⟧")),
    case(behind("⟦Umfrage⟧"), language="de", only_prose=True),
    case(behind("⟦Sondage⟧"), language="fr", only_prose=True),
    case(behind("⟦Encuesta⟧"), language="es", only_prose=True),
]

KEEP = [
    case(within("Should harbour masters who refuse to tow face consequences?")),
    case(within("Polls closed at ten, and by eleven the harbour had a new mayor.")),
    case(within("Vote counting took all night, in the shed where the ropes are kept.")),
    case(within("<h2>Results</h2>"), name="a subheading"),
    case(within("Results"), name="a subheading of text"),
    case(within("<table><tr><td>Okonjo<td>1,204 votes<tr><td>Brandt<td>87 votes</table>")),
    case(within("“Not sure.”"), name="an answer of two words"),
    case(within("<ul><li>Survey<li>Plan<li>Build</ul>"), name="entries of a list"),
    case(within("Survey ships mapped the sound, and gave every single rock a name.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Polls(), given) == marked(given)
