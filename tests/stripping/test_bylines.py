from __future__ import annotations

import pytest

from cleanpage.stripping.bylines import Bylines
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

ADA = ("Ada Okonjo",)

PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(above("⟦By Ada Okonjo and Lee Brandt⟧")),
    case(above("⟦By Ada Okonjo, Harbour Correspondent⟧")),
    case(above("⟦Written by Ada Okonjo⟧")),
    case(above("⟦Ada Okonjo⟧"), authors=ADA, name="a name that is known"),
    case(above("⟦Ada Okonjo in Quaymouth⟧"), authors=ADA, name="a name and a place"),
    case(above("<div class=byline><span>⟦A. Okonjo, from the quay⟧</span></div>"), name="a box"),
    case(above("<a rel=author href=/a>⟦By Ada Okonjo⟧</a>"), name="a link"),
    case(behind("⟦(Reporting by Ada Okonjo; Editing by Lee Brandt)⟧")),
    case(behind("⟦Additional reporting by Lee Brandt⟧")),
    case(behind("⟦Lee Brandt contributed to this report.⟧"), only_prose=True),
    case(above("⟦Von Ada Okonjo⟧"), language="de"),
    case(above("⟦Par Ada Okonjo⟧"), language="fr"),
    case(above("⟦Por Ada Okonjo⟧"), language="es"),
    case(above("⟦Di Ada Okonjo⟧"), language="it"),
    case(above("⟦Door Ada Okonjo⟧"), language="nl"),
    case(
        f"<p class=byline>⟦Ada Okonjo mends nets, and has sailed around two capes.⟧</p>{PROSE}",
        name="a sentence on the author",
    ),
    case(behind("⟦(Reporting by Ada Okonjo, with reporting by Lee Brandt.)⟧")),
]

KEEP = [
    case(within("By Tuesday morning the tide had turned, and the crews were still asleep.")),
    case(above("By Tuesday morning"), name="a line of time"),
    case(above("By the Numbers"), name="a heading with a capital"),
    case(within("Ada Okonjo waved from the pier until nobody could see her."), authors=ADA),
    case(above("Ada Okonjo."), authors=ADA, name="a sentence of one name"),
    case(within("<h2>By the river</h2>"), name="a subheading"),
    case(within("<p>INTERVIEWER: Who wrote that?</p><p>OKONJO: I did.</p>"), authors=ADA),
    case(within("Written by hand, the log of the last voyage is hard to read today.")),
    case(within("Contributors to the fund got a brass plate each, and a slice of cake.")),
    case(within("<ul><li>By Ada Okonjo<li>By Lee Brandt</ul>"), name="entries of a list"),
    case(within("<table><tr><td>Author<td>Title<tr><td>Okonjo<td>Ropes</table>")),
    case(within("Editor"), name="a subheading of text"),
    case(f"<div class=byline><p>{FIRST}<p>{LAST}</div>", name="an article so named"),
    case(within("With reporting came duties: a log by night, and a letter by noon.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Bylines(), given) == marked(given)
