from __future__ import annotations

import pytest

from cleanpage.stripping.media import Media
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

CUT = [
    case(above("⟦Listen to this article⟧")),
    case(within("⟦Watch the video⟧")),
    case(within("⟦View image in gallery⟧"), only_prose=True),
    case(within("⟦Click to enlarge⟧")),
    case(within("⟦Image 3 of 12⟧")),
    case(within("⟦Your browser does not support the video tag.⟧")),
    case(within("<div class=jwplayer><p>⟦Play video⟧<p>⟦Quay at dawn⟧</div>"), name="a player"),
    case(above("<div class=player><button>⟦4 minutes⟧</button></div>"), only_prose=True),
    case(above("⟦0:00 / 4:12⟧"), only_prose=True),
    case(behind("⟦Listen on Apple Podcasts⟧")),
    case(above("⟦Artikel anhören⟧"), language="de", only_prose=True),
    case(above("⟦Écouter l'article⟧"), language="fr", only_prose=True),
    case(above("⟦Escuchar artículo⟧"), language="es", only_prose=True),
    case(
        within(
            "<h2>⟦External content not available⟧</h2>"
            "<p>Your privacy settings prevent this post from being shown.</p>"
        )
    ),
    case(
        within("⟦Hafenfunk. 22.04.2024. 00:21 Min.. Verfügbar bis 22.04.2026. Hafenfunk.⟧"),
        language="de",
    ),
]

KEEP = [
    case(within("Watch officers reported two lights in the fog, and then none at all.")),
    case(within("Listen to the rope, the rigger says: it sings before it breaks.")),
    case(within("<h2>Volume</h2>"), name="a subheading"),
    case(within("Volume"), name="a subheading of text"),
    case(within("Play was stopped at noon, because of the fog and of a missing ball.")),
    case(within("<ul><li>Listen<li>Look</ul>"), name="entries of a list"),
    case(within("1/2"), name="a fraction"),
    case(within("Video of the launch shows nothing but spray, and one red umbrella.")),
    case(within("Stop"), name="a word alone"),
    case(within("<figure class=gallery><figcaption>Barges at dawn</figcaption></figure>")),
    case(within("<h2>External content</h2>"), name="a subheading above prose"),
    case(
        within("Verfügbar bis 1951 war nur die Fähre, und auch die nicht bei Nebel."), language="de"
    ),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Media(), given) == marked(given)
