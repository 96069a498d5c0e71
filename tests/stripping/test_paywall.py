from __future__ import annotations

import pytest

from cleanpage.stripping.paywall import Paywall
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

CUT = [
    case(behind("⟦Subscribe to continue reading⟧")),
    case(behind("⟦Already a subscriber? Log in⟧")),
    case(behind("⟦You have reached your limit of free articles⟧")),
    case(above("⟦Subscriber exclusive⟧")),
    case(behind("⟦To continue reading, create a free account.⟧")),
    case(within("⟦This content is for members only⟧")),
    case(behind("⟦You have 2 free articles left⟧"), only_prose=True),
    case(behind("⟦Sign in to continue⟧")),
    case(behind("<div class=subscription><p>⟦One euro a month⟧</div>"), only_prose=True),
    case(behind("<div class=regwall><p>⟦Not a subscriber?⟧<p>⟦One euro⟧</div>")),
    case(behind("⟦Weiterlesen mit Abo⟧"), language="de", only_prose=True),
    case(behind("⟦Déjà abonné ? Connectez-vous⟧"), language="fr"),
    case(behind("⟦Contenido exclusivo para suscriptores⟧"), language="es"),
    case(
        behind(
            "<p>⟦Subscribe now to read the latest news.⟧</p><ul>"
            "<li>⟦Unlimited online access to three papers⟧<li>⟦Two puzzles a day⟧</ul>"
        ),
        name="what readers get for it",
    ),
    case(within("⟦Article content⟧")),
    case(
        behind(
            "<p>⟦ログインして続きを読む⟧</p><dl>"
            "<dt>⟦登録すると⟧<dd>⟦会員向け記事が読み放題⟧<dd>⟦港の時刻表⟧</dl>"
        ),
        only_prose=True,
        language="ja",
    ),
]

KEEP = [
    case(within("Only £ 3 was left in the tin when the committee came to count it.")),
    case(within("To keep reading the stars, he says, one needs a dark sky and a coat.")),
    case(within("Upgrade to the new pump was voted down, and the cellar stayed wet.")),
    case(within("Register offices along the coast closed at noon for the funeral.")),
    case(behind("To read the full " + "log of the last voyage one needs a lamp, and time. " * 5)),
    case(within("<h2>Subscription</h2>"), name="a subheading"),
    case(within("Upgrade"), name="a subheading of text"),
    case(within("<p class=paywall>The rest of the story, behind the wall of the harbour.</p>")),
    case(within("Unlimited access to the pier ended the day the railing gave way.")),
    case(within("<ol><li>Create an account<li>Sail</ol>"), name="a step"),
    case(within("Premium ropes are braided, and cost three times what the others do.")),
    case(
        within("<p>Subscribe now to nothing, he said, and own:</p><ul><li>a rope<li>a lamp</ul>"),
        name="a list of the article",
    ),
    case(within("Article content of that kind was new in 1951, and the printers refused it.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Paywall(), given) == marked(given)
