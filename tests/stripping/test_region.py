from __future__ import annotations

import pytest

from cleanpage.block import Block, PageInfo
from cleanpage.stripping.region import Region
from tests.stripping.pages import Case, above, behind, case, marked, read, taken, within

CASES = [
    case(above("⟦The Quay⟧"), only_prose=True),
    case(behind("⟦Est. 1889⟧"), only_prose=True),
    case(within("<p><a href=/b>⟦By the pier⟧</a>"), only_prose=True),
    case(behind("<aside><p>⟦By the pier⟧</aside>"), only_prose=True),
    case(within("⟦…⟧"), only_prose=True),
    case(within("Tide tables"), name="all is chosen"),
]


@pytest.mark.parametrize("given", CASES)
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Region(), given) == marked(given)


@pytest.mark.parametrize(
    ("page", "rule", "evidence"),
    [
        (above("The Quay"), "outside", "before the article"),
        (behind("Est. 1889"), "outside", "after the article"),
        (within("Est. 1889"), "not-chosen", "unlike the article around it"),
        (within("<p><a href=/b>By the pier</a>"), "links", "100 % of it is links"),
        (behind("<aside><p>Est. 1889</aside>"), "container", "aside"),
        (behind("<article><p>The market burns</article>"), "other-article", "<article>"),
        (behind("<div class='page sidebar left'><p>1889</div>"), "container", "div.sidebar"),
    ],
)
def test_says_why(page: str, rule: str, evidence: str) -> None:
    blocks, known = read(Case(page, only_prose=True))
    (cut,) = Region()(blocks, known)
    assert (cut.rule, cut.evidence) == (rule, evidence)


def test_nothing_without_a_selection() -> None:
    assert not list(Region()([Block(0, "The Quay")], PageInfo()))
