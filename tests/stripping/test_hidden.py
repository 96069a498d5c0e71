from __future__ import annotations

import pytest

from cleanpage.stripping.hidden import Hidden
from tests.stripping.pages import FIRST, LAST, Case, above, behind, case, marked, taken, within

CUT = [
    case(within("<p hidden>⟦Loading …⟧</p>"), only_prose=True),
    case(within("<p style='display:none'>⟦Menu⟧</p>"), only_prose=True),
    case(within("<p style='visibility: hidden'>⟦Menu⟧</p>"), only_prose=True),
    case(within("<div hidden><p>⟦One⟧<p>⟦Two⟧</div>"), only_prose=True, name="all within"),
    case(above("<noscript>⟦Turn on scripts⟧</noscript>"), only_prose=True),
    case(behind("<iframe>⟦No frames⟧</iframe>"), only_prose=True),
    case(behind("<dialog>⟦Accept?⟧</dialog>"), only_prose=True, name="a closed dialog"),
    case(behind("<ul hidden><li>⟦One⟧<li>⟦Two⟧</ul>"), only_prose=True),
    case(
        within("<div class=modal><p>⟦A knot is what holds until somebody pulls.⟧</div>"),
        name="a dialog",
    ),
    case(within("<form hidden><p>⟦What nobody sees, even if it was chosen.⟧</form>")),
    case(within("<p>⟦A hitch, and no knot⟧</p>".replace("<p>", "<p class=tooltip>"))),
]

KEEP = [
    case(
        within(f"<div hidden><p>{LAST} They had it yet.<p>{FIRST} Nor did they stay.</div>"),
        name="most of the story, that a script shows",
    ),
    case(within("<div class=tab-panel hidden><p>What readers unfold.</div>"), name="a tab"),
    case(within("<div hidden aria-hidden=true><p>What a script unfolds.</div>"), name="folded"),
    case(within("<p>Hidden in the reeds.</p>"), only_prose=True),
    case(within("<p style='display:block'>Seen</p>"), only_prose=True),
    case(behind("<p class=hidden>Seen, for all the name says</p>"), only_prose=True),
    case(behind("<dialog open>Accept?</dialog>"), only_prose=True),
    case(within("Text without markup"), only_prose=True),
    case(f"<div class=modal><p>{FIRST}<p>{LAST}</div>", name="an article in a dialog"),
    case(within("<h2 id=modal>A modal verb</h2>"), name="a subheading"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Hidden(), given) == marked(given)
