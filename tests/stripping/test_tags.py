from __future__ import annotations

import pytest

from cleanpage.stripping.tags import Tags
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

CUT = [
    case(behind("⟦Tags:⟧\n⟦, , , , ,⟧"), name="commas that the links left"),
    case(behind("⟦Tags:⟧\n⟦harbours, barges, gulls⟧")),
    case(behind("⟦Tags: harbours, barges, gulls⟧")),
    case(behind("⟦Filed under: Harbours⟧")),
    case(behind("<p>⟦Tagged: <a href=/h>harbours</a>, <a href=/b>gulls</a>⟧</p>"), only_prose=True),
    case(behind("<p>⟦Tags: <a href=/h>harbours</a>, <a href=/b>gulls</a>⟧</p>")),
    case(behind("<h4>⟦Topics⟧</h4><ul><li><a href=/h>⟦Gulls⟧</a><li><a href=/b>⟦Fog⟧</a></ul>")),
    case(behind("<div class=post-tags><a href=/h>⟦Harbours⟧</a></div>"), name="a box"),
    case(above("<span class=category>⟦Harbours⟧</span>"), only_prose=True),
    case(behind("⟦Keywords: harbours · barges · gulls⟧")),
    case(behind("⟦Schlagworte: Hafen, Schiffe⟧"), language="de"),
    case(behind("⟦Étiquettes : port, bateaux⟧"), language="fr", only_prose=True),
    case(behind("⟦Etiquetas: puerto, barcos⟧"), language="es"),
    case(behind("⟦Теги: порт, баржи⟧"), language="ru"),
]

KEEP = [
    case(within("Tags on the containers had faded, and nobody knew what was in them.")),
    case(within("Tag the rope, drop the rope, and find the rope: that was the whole game.")),
    case(within("<h2>Tags</h2>"), name="a subheading"),
    case(within("Topics"), name="a subheading of text"),
    case(within("Category: the word was painted on the door, and nothing else was.")),
    case(f"{FIRST}\n\n, , ,\n\n{LAST}", name="commas without a head"),
    case(within("Salt, flour, butter, one egg"), name="a list of ingredients"),
    case(within("<ul><li>Places<li>People</ul>"), name="entries of a list"),
    case(within("Labels matter at sea, the mate says, and so do knots, flags and soup.")),
    case(within("<pre>tags: harbour, barge</pre>"), name="code"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Tags(), given) == marked(given)
