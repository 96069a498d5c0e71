from __future__ import annotations

import pytest

from cleanpage.stripping.bios import Bios
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within

ADA = ("Ada Okonjo",)

PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(behind("⟦About the author⟧\n\n⟦Ada Okonjo mends nets.⟧"), authors=ADA),
    case(behind("⟦Ada is a staff writer at The Quay. Her work has appeared in two almanacs.⟧")),
    case(behind("⟦Ada Okonjo is a reporter for The Quay who covers the harbour.⟧"), authors=ADA),
    case(behind("⟦Follow her on Twitter⟧\n⟦Email her at ada@quay.example⟧")),
    case(
        f"{FIRST}\n\n{LAST}\n\nShare\n⟦A sailor who loves ropes.⟧\n"
        "⟦Ada is a freelance writer who lives by the sea. Her work has appeared in Knots.⟧\n"
        "⟦Education⟧\n⟦Bachelor of Arts in Navigation⟧\n"
        "⟦Topics of Expertise⟧\n⟦Harbours, Ropes, Weather⟧",
        name="a profile with values below its headings",
    ),
    case(
        behind(
            "Share\n⟦A sailor.⟧\n⟦Ada sails, reads, and plays with her dog.⟧\n⟦Education⟧\n⟦Knots⟧"
        ),
        body=(0, 2),
        name="lines above that say no phrase",
    ),
    case(behind("<div class=author-bio><p>⟦Ada⟧<p>⟦Sails at weekends⟧</div>"), name="a box"),
    case(behind("<aside class=author><p>⟦Ada mends nets⟧</aside>"), name="a box of the author"),
    case(behind("⟦Ada can be reached at ada@quay.example.⟧"), only_prose=True),
    case(behind("⟦Reach her at ada@quay.example⟧")),
    case(behind("⟦Have a tip? Email her at ada@quay.example⟧")),
    case(behind("⟦Über den Autor⟧\n\n⟦Ada Okonjo flickt Netze.⟧"), authors=ADA, language="de"),
    case(behind("⟦À propos de l'auteur⟧"), language="fr"),
    case(behind("⟦Sobre el autor⟧"), language="es"),
    case(
        f"{PROSE}<div class=author-bio><p>⟦She mends nets, and has sailed around two capes.⟧</div>",
        name="a box that reads like prose",
    ),
]

KEEP = [
    case(within("Ada Okonjo is a reporter for The Quay, the court was told on Monday.")),
    case(within("Education cost the town more than the harbour ever brought it.")),
    case(within("<h2>Education</h2>"), name="a subheading"),
    case(within("Education"), name="a subheading of text"),
    case(within("She has written for children, for sailors, and for nobody at all.")),
    case(behind("The rest is fog."), name="a short last sentence"),
    case(behind("They waved.\n\nNobody waved back."), name="two short last sentences"),
    case(within("<ul><li>Location<li>Depth<li>Tide</ul>"), name="entries of a list"),
    case(within("He lives in a lighthouse, and the author of several charts lived below.")),
    case(within("<h2>About the ferry</h2>"), name="another subheading"),
    case(within("Follow him on the towpath and you will hear every bird by its name.")),
    case(
        f"<div class=bio><p>{FIRST}</div><div class=bio><p>{LAST}</div>",
        name="an article of lives",
    ),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Bios(), given) == marked(given)
