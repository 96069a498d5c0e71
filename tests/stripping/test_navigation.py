from __future__ import annotations

import pytest

from cleanpage.stripping.navigation import Navigation
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

LINKS = "<a href=/n>⟦News⟧</a><p><a href=/s>⟦Sport⟧</a><p><a href=/w>⟦Tides⟧</a>"
CONTENTS = "<li><a href=#a>⟦The quay⟧</a><li><a href=#b>⟦The pier⟧</a><li><a href=#c>⟦Fog⟧</a>"

CUT = [
    case(within("<h2>Retries <a class=headerlink href=#r>⟦¶⟧</a></h2>")),
    case(within("<h2>The <b>old</b> quay <a href=#q>⟦#⟧</a></h2>")),
    case(above("⟦Skip to content⟧")),
    case(above(f"<div><p>{LINKS}</div>"), name="a row of links"),
    case(above(f"<nav><p>{LINKS}</nav>"), name="a nav element"),
    case(within(f"<ul>{CONTENTS}</ul>"), name="links into the page"),
    case(above("<h2>⟦On this page⟧</h2>" + f"<ul>{CONTENTS}</ul>"), name="a table of contents"),
    case(above("<div class=breadcrumb><a href=/>⟦Home⟧</a><p><a href=/n>⟦Tides⟧</a></div>")),
    case(behind("⟦Back to top⟧")),
    case(behind("⟦Previous article⟧\n⟦Next article⟧")),
    case(behind("<footer><p>⟦Quay⟧</footer>"), only_prose=True),
    case(behind("⟦Page 1 of 3⟧"), only_prose=True),
    case(above("⟦Zum Inhalt springen⟧"), language="de"),
    case(above("⟦Aller au contenu⟧"), language="fr", only_prose=True),
    case(above("⟦Ir al contenido⟧"), language="es", only_prose=True),
    case(above("⟦Your cart is empty⟧\n⟦Continue shopping⟧")),
    case(behind("⟦Choosing a selection results in a full page refresh.⟧")),
]

KEEP = [
    case(within("<h2>Learn <a href=/c>C#</a></h2>")),
    case(within("<h2>What § 5 says</h2>")),
    case(within("Home is where the anchor holds, and nowhere else, the skipper says.")),
    case(behind("Home care for the old sailors"), name="a line that begins like a menu"),
    case(within("Search parties went out at dusk, and came back at dawn with one dog.")),
    case(within("<h2>Contents</h2>"), name="a subheading"),
    case(within("“No.”"), name="an answer of one word"),
    case(within("Yes"), name="an answer without quotes"),
    case(within("<ul><li><a href=/a>The quay</a><li><a href=/b>The pier</a><li>Fog</ul>")),
    case(within("<p><a href=/a>The quay</a><p><a href=/b>The pier</a>"), name="two links"),
    case(within("<p><a href=/a>The quay</a><p><a href=/b>Pier</a><p><a href=/c>Fog</a>")),
    case(within("<ol><li>Open the lid<li>Search<li>Wait</ol>"), name="a step"),
    case(above("<header><h1>Barges Leave</h1></header>"), name="a header of the article"),
    case(behind("<footer><p>Nobody came back.</footer>"), name="a footer of the article"),
    case(within("<ul role=menu><li>a + b<li>c + d</ul>"), name="no links in it"),
    case(within("Your cart is empty of fish by noon, the old man says, or it stays full.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Navigation(), given) == marked(given)
