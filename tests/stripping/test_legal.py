from __future__ import annotations

import pytest

from cleanpage.stripping.legal import Legal
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

CUT = [
    case(behind("⟦© 2026 The Quay⟧")),
    case(behind("⟦Copyright 2026 The Quay. All rights reserved.⟧")),
    case(behind("⟦Terms of service⟧\n⟦Privacy policy⟧")),
    case(behind("⟦This article originally appeared on The Pier.⟧")),
    case(behind("⟦The post Barges Leave appeared first on The Quay.⟧")),
    case(behind("⟦This is not investment advice.⟧")),
    case(behind("⟦No part of this may be reproduced without written permission.⟧")),
    case(behind("⟦Republished with permission from The Pier⟧")),
    case(behind("<p class=copyright>⟦The Quay, 2026⟧</p>"), only_prose=True),
    case(behind("<footer><p>⟦© The Quay 2026⟧</footer>"), only_prose=True),
    case(behind("⟦Alle Rechte vorbehalten⟧"), language="de"),
    case(behind("⟦Tous droits réservés⟧"), language="fr"),
    case(behind("⟦Todos los derechos reservados⟧"), language="es"),
    case(behind("⟦Все права защищены⟧"), language="ru"),
    case(
        behind("<div class=disclaimer><p>⟦Ropes may break, and shares in them may fall.⟧</div>"),
        name="small print that reads like prose",
    ),
    case(
        above("⟦A .gov website belongs to an official government organization.⟧"), only_prose=True
    ),
    case(above("⟦Secure .gov websites use HTTPS⟧")),
    case(
        behind(
            "⟦Never use this page as a substitute for medical advice from "
            "your doctor or other qualified clinician.⟧"
        )
    ),
    case(behind("⟦Dieser Artikel ersetzt keine ärztliche Beratung.⟧"), language="de"),
]

KEEP = [
    case(within("Copyright lasts longer than ropes do, the lawyer told the riggers.")),
    case(within("Terms of the deal were read aloud on the quay, and nobody clapped.")),
    case(within("<h2>Copyright</h2>"), name="a subheading"),
    case(within("<h2>License</h2>"), name="a readme's subheading"),
    case(within("Disclaimer"), name="a subheading of text"),
    case(within("Powered by steam until 1951, the crane now stands on one rusty leg.")),
    case(within("<ul><li>Terms<li>Prices</ul>"), name="entries of a list"),
    case(within("The post on the pier has a brass number, and nobody knows what for.")),
    case(within("This article of the treaty gave every harbour a light and a bell.")),
    case(within("Licensed pilots took the ships in, and the others took the pilots out.")),
    case(within("Always ask the pilot, who is no substitute for a chart or for a lamp.")),
    case(f"<div class=disclaimer><p>{FIRST}<p>{LAST}</div>", name="an article so named"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Legal(), given) == marked(given)
