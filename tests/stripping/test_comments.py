from __future__ import annotations

import pytest

from cleanpage.stripping.comments import Comments
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within

PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(behind("⟦Conversation⟧")),
    case(behind("⟦Comments⟧\n\n⟦gull_watcher⟧\n\n⟦First!⟧"), name="a thread without markup"),
    case(behind("⟦3 comments⟧\n\n⟦I was there, and it rained all day.⟧"), body=(0, 2)),
    case(behind("⟦Leave a comment⟧")),
    case(behind("⟦Your email address will not be published.⟧")),
    case(within("⟦View all comments⟧")),
    case(behind("<div id=comments><h3>⟦So you say⟧</h3><p>⟦First!⟧</div>"), only_prose=True),
    case(
        behind("<section><h3>⟦Comments⟧</h3><p>⟦pete⟧<p>⟦I waved.⟧</section><p>Imprint"),
        only_prose=True,
        name="a section",
    ),
    case(behind("<div class=respond><p>⟦Leave a reply⟧<p>⟦Your name⟧</div>")),
    case(behind("⟦Comments are closed⟧")),
    case(behind("⟦Kommentare⟧\n\n⟦Möwe77⟧\n\n⟦Erster!⟧"), language="de"),
    case(behind("⟦Laisser un commentaire⟧"), language="fr"),
    case(behind("⟦Deja un comentario⟧"), language="es"),
    case(behind("⟦Комментарии⟧\n\n⟦чайка⟧"), language="ru"),
    case(
        f"{PROSE}<div class=comment><p>⟦I was there, and it rained all day on the crews.⟧</div>",
        name="a comment that reads like prose",
    ),
    case(behind("⟦This topic has been deleted.⟧")),
]

KEEP = [
    case(within("“Comment on that,” he said. She looked at the water, and did not.")),
    case(within("Comments on the plan filled two rooms, and then the corridor between.")),
    case(within("<h2>Comments on the ruling</h2>"), name="a subheading"),
    case(within("<h2>Discussion</h2>"), name="a subheading of a paper"),
    case(within("Discussion"), name="a subheading of text"),
    case(within("Reply to none of it, the lawyer wrote, and keep every single letter.")),
    case(within("“Message received.”"), name="a short answer"),
    case(behind("Ask me, or leave a comment below.\n\nYours, Ada"), body=(0, 4), name="a farewell"),
    case(within("<ul><li>Name<li>Depth</ul>"), name="entries of a list"),
    case(behind("© 2026 The Quay. All rights reserved."), name="other furniture"),
    case(
        f"{FIRST}\n\n{LAST}\n\n⟦Comments⟧\n⟦I waved, too.⟧\n© 2026 The Quay. All rights reserved."
    ),
    case(within("<blockquote>Leave a comment, he wrote on the wall.</blockquote>")),
    case(
        f"<div class=comment><p>{FIRST}</div><div class=comment><p>{LAST}</div>",
        name="a forum",
    ),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Comments(), given) == marked(given)
