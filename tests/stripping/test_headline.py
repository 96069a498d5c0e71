from __future__ import annotations

import pytest

from cleanpage.stripping.headline import Headline
from tests.stripping.pages import Case, above, behind, case, marked, taken, within

TITLE = "Barges Leave Quaymouth for Good"

CUT = [
    case(above(f"<h1>⟦{TITLE}⟧</h1>"), title=TITLE),
    case(above(f"⟦{TITLE}⟧"), title=TITLE, name="a line"),
    case(above(f"⟦{TITLE}⟧\n\nNews\n\n⟦{TITLE}⟧"), title=TITLE, name="two copies"),
    case(above("<h1>⟦Barges leave Quaymouth – for good!⟧</h1>"), title=TITLE, name="other marks"),
    case(above("<h1>⟦Barges Leave Quaymouth⟧</h1>"), title=TITLE, name="shortened"),
    case(above(f"<h1>⟦{TITLE} | The Quay⟧</h1>"), title=TITLE, name="with the site's name"),
    case(above(f"<h2>⟦{TITLE}⟧</h2>"), title=TITLE, name="of the second level"),
    case(behind(f"<h3>⟦{TITLE}⟧</h3>"), title=TITLE, name="above the comments"),
    case(within(f"<h2>⟦{TITLE}⟧</h2>"), title=TITLE, name="below the standfirst"),
    case(behind(f"<p><a href=/a>⟦{TITLE}⟧</a>"), title=TITLE, only_prose=True, name="in a list"),
    case(above("⟦最後の船が港を出る⟧"), title="最後の船が港を出る", language="ja"),
    case(above("<h1>⟦Последняя баржа⟧</h1>"), title="Последняя баржа", language="ru"),
]

POEM = "<p>The tide comes in<br>The tide goes out<br>The gulls stay where they are</p>"

KEEP = [
    case(above("<h1>The Quay</h1>"), title=TITLE, name="the site's name"),
    case(within("<h2>For Good?</h2>"), title=TITLE, name="a subheading"),
    case(above("Barges leave"), title=TITLE, name="a line that says less"),
    case(within(f"{TITLE}, said the poster, and so it was."), title=TITLE, name="in a sentence"),
    case(above(f"<h1>{TITLE}</h1>"), title="", name="no title is known"),
    case(above("<h1>Weather</h1>"), title="???", name="a title of marks"),
    case(POEM, title="The tide goes out!", body=(0, 3)),
    case(behind("<ul><li>Quay</ul>"), title="Quay", name="an entry of a list"),
    case(behind("<h1>Other stories</h1>"), title=TITLE, name="another first-level heading"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Headline(), given) == marked(given)
