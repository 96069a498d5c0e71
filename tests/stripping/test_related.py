from __future__ import annotations

import pytest

from cleanpage.stripping.related import Related
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within

OTHER = "Missing Lighthouse Keeper Finally Comes Home"
THIRD = "Ferry Captain Wins Prize for Soup"
LINK = f"<a href=/b>⟦{OTHER}⟧</a>"

CUT = [
    case(within(f"⟦Related:⟧\n⟦{OTHER}⟧"), name="a head and a headline, without markup"),
    case(within(f"⟦Related:⟧\n\n⟦{OTHER}⟧"), name="the headline apart"),
    case(behind(f"⟦Read more⟧\n\n⟦{OTHER}⟧\n\n⟦{THIRD}⟧"), name="several behind the article"),
    case(within(f"⟦Read also: {OTHER}⟧")),
    case(within("<p>⟦Read also:⟧</p><p><a href=/b>⟦Keeper Comes Home⟧</a></p>")),
    case(within(f"<h3>⟦Related⟧</h3><ul><li>{LINK}<li><a href=/c>⟦{THIRD}⟧</a></ul>")),
    case(behind(f"<h2>⟦Most popular⟧</h2><p>{LINK}</p>")),
    case(within("<p><a href=/m>⟦Read more⟧</a></p>"), name="a button"),
    case(
        within("⟦Read more⟧\n\nThe Second Barge\n\n⟦Read more⟧\n\nThe Third Barge"),
        name="buttons below entries",
    ),
    case(f"{FIRST} ⟦Read more⟧\n\n{LAST}", name="a tail without markup"),
    case(f"<p>{FIRST} <a href=/m>⟦Read more⟧</a></p><p>{LAST}</p>", name="a linked tail"),
    case(behind(f"<div class=related-posts><p>{LINK}<p>⟦By the pier⟧</div>"), name="a named box"),
    case(
        behind(
            "<div class=jp-relatedposts><p>⟦The keeper had been out for a week, he said.⟧</div>"
        ),
        name="excerpts in a box that is named so",
    ),
    case(
        behind(
            "<aside><h3>⟦You may also like⟧</h3>"
            "<div><h4>⟦Keeper Comes Home⟧</h4><p>⟦He had been out.⟧</div></aside>"
        ),
        only_prose=True,
        name="a section of teasers",
    ),
    case(within(f"⟦Lesen Sie auch: {OTHER}⟧"), language="de"),
    case(within(f"⟦Mehr zum Thema⟧\n⟦{OTHER}⟧"), language="de"),
    case(within(f"⟦À lire aussi : {OTHER}⟧"), language="fr"),
    case(within(f"⟦Lea también: {OTHER}⟧"), language="es"),
    case(within(f"⟦Читайте также: {OTHER}⟧"), language="ru"),
    case(within(f"⟦Main article: {OTHER}⟧")),
    case(within(f"⟦Hauptartikel: {OTHER}⟧"), language="de"),
    case(within(f"⟦Article détaillé : {OTHER}⟧"), language="fr"),
]

KEEP = [
    case(within("Related companies lost ground, and the smallest of them closed.")),
    case(within("Read more closely, the reports of that winter say something else.")),
    case(within("<h2>Related work</h2>"), name="a subheading"),
    case(within("<h2>More</h2>"), name="a subheading of one word"),
    case(within("Featured"), name="a subheading of text"),
    case(within("Part 2: The Flood"), name="a part"),
    case(within("Watch officers reported two lights in the fog, and then none at all.")),
    case(f"{FIRST}\n\nRelated:\n\n{LAST}", name="a head without links"),
    case(within("Most read the letter twice; the rest had no need to read it at all.")),
    case(within(OTHER), name="a headline without a head"),
    case(within("She told them to read more."), name="a tail that is the sentence's own"),
    case(within("<ul><li>Latest<li>Loudest<li>Lost</ul>"), name="entries of a list"),
    case(f"{FIRST}\n\n⟦Related:⟧\n⟦{OTHER}⟧\n\nThe Way Home\n\n{LAST}", name="a subheading after"),
    case(within("Main articles of the treaty were read aloud, and nobody clapped.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Related(), given) == marked(given)
