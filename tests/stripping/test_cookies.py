from __future__ import annotations

import pytest

from cleanpage.stripping.cookies import Cookies
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

CUT = [
    case(above("⟦We use cookies⟧\n⟦Accept all⟧\n⟦Reject all⟧")),
    case(behind("⟦Cookie settings⟧")),
    case(above("⟦This website uses cookies to improve your experience.⟧")),
    case(behind("⟦Do not sell my personal information⟧")),
    case(above("⟦We value your privacy⟧")),
    case(behind("⟦Manage preferences⟧\n⟦Save & accept⟧")),
    case(within("⟦To view this content, please accept cookies⟧"), only_prose=True),
    case(above("<div id=consent><p>⟦Biscuits?⟧<p>⟦Yes⟧</div>"), only_prose=True),
    case(above("<div class=cookie-banner><p>⟦We use cookies⟧<p>⟦Fine by me⟧</div>")),
    case(behind("⟦Cookie-Einstellungen⟧"), language="de"),
    case(behind("⟦Gérer les cookies⟧"), language="fr", only_prose=True),
    case(behind("⟦Aceptar todas las cookies⟧"), language="es", only_prose=True),
    case(
        within(
            "⟦We ask for your permission before anything is loaded, as they may be using cookies.⟧"
        )
    ),
    case(within("⟦You need to enable JavaScript to run this app.⟧"), only_prose=True),
    case(within("⟦Your privacy settings prevent this post from being shown.⟧"), only_prose=True),
    case(
        within(
            "⟦Deine Privatsphäre-Einstellungen verhindern das Laden und Anzeigen aller externen "
            "Inhalte. Zur Anzeige aktiviere bitte die Einstellungen.⟧"
        ),
        language="de",
    ),
    case(
        within(
            "⟦An dieser Stelle findest du externe Inhalte. Ich bin damit einverstanden, "
            "dass mir externe Inhalte angezeigt werden.⟧"
        ),
        language="de",
    ),
    case(
        within("⟦Ce contenu a été bloqué : vous devez accepter les cookies de la plateforme.⟧"),
        language="fr",
    ),
    case(
        within("⟦Para ver este contenido debes aceptar las cookies de la plataforma.⟧"),
        language="es",
    ),
]

KEEP = [
    case(within("“We use cookies to improve your experience” is how most of the banners begin.")),
    case(within("Cookies were baked for the crews, and eaten before the horn sounded.")),
    case(within("Accept that the tide will turn, the old man says, and then wait for it.")),
    case(within("<h2>Statistics</h2>"), name="a subheading"),
    case(within("Statistics"), name="a subheading of text"),
    case(within("Preferences differ: some like the ropes new, and some like them soft.")),
    case(within("<ul><li>Functional<li>Broken</ul>"), name="entries of a list"),
    case(within("“I agree,” she said."), name="a short answer"),
    case(within("<h2>Cookies</h2>"), name="a recipe's subheading"),
    case(within("Your privacy is worth a curtain, and a curtain is worth a fish or two.")),
    case(within("Your privacy settings, the clerk said, are a door that somebody left ajar.")),
    case(within("External content of the barrels was tar, and nobody asked what was inside.")),
    case(within("An dieser Stelle stand einst ein Kran, und vor ihm ein Baum."), language="de"),
    case(within("Ce contenu du tonneau, personne ne voulait le boire ni le jeter."), language="fr"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Cookies(), given) == marked(given)
