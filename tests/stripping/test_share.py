from __future__ import annotations

import pytest

from cleanpage.stripping.share import Share
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

CUT = [
    case(above("⟦Share⟧\n\nBarges Leave Quaymouth\n\n⟦Share⟧"), name="around the headline"),
    case(within("⟦Share⟧")),
    case(within("⟦Copy link⟧")),
    case(within("⟦SHARE ›⟧")),
    case(behind("⟦Share this article⟧\n⟦Facebook⟧\n⟦Twitter⟧\n⟦Email⟧")),
    case(behind("⟦1.2K shares⟧")),
    case(behind("⟦Follow us on Twitter⟧")),
    case(within("<div class=share-bar><p><a href=/f>⟦Facebook⟧</a><p><a href=/x>⟦X⟧</a></div>")),
    case(behind("<div class=social><button>⟦Tell everyone⟧</button></div>"), name="a named box"),
    case(within("<ul class=sharing><li><a href=/w>⟦WhatsApp⟧</a><li><a href=/t>⟦Viber⟧</a></ul>")),
    case(within("⟦Teilen⟧"), language="de"),
    case(within("⟦Partager⟧"), language="fr"),
    case(within("⟦Compartir⟧"), language="es"),
    case(within("⟦Поделиться⟧"), language="ru"),
    case(behind("<div><span>⟦Share this story⟧</span></div>"), only_prose=True),
    case(behind("⟦Follow us for the latest news⟧")),
    case(behind("⟦Sorry, your blog cannot share posts by email.⟧")),
]

KEEP = [
    case(within("Share prices of the towing companies fell on Monday, and rose again.")),
    case(within("Follow the river long enough, the ferryman says, and it will follow you.")),
    case(within("Print is not dead, said the owner of the last kiosk on the quay.")),
    case(within("Share of homes without power: about a third, the operator says.")),
    case(within("“Share it,” she said. Nobody did, and the bread went stale on the table.")),
    case(within("<h2>Signal</h2>"), name="a messenger as a subheading"),
    case(within("Telegram"), name="a messenger as a subheading of text"),
    case(within("<ol><li>Open the menu<li>Print<li>Close the lid</ol>"), name="a step"),
    case(within("<table><tr><td>Share<td>Price<tr><td>4 %<td>12</table>"), name="a table's head"),
    case(within("1"), name="a listicle's number"),
    case(within("~47M"), name="a figure of a table"),
    case(f"<div class=share-bar><p>{FIRST}<p>They waved.<p>{LAST}</div>", name="a box around all"),
    case(within("<h2 id=share-prices-fell>What the owners lost</h2>"), name="a heading's id"),
    case(within("Follow us for an hour, the pilot said, and you will see the bar.")),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Share(), given) == marked(given)
