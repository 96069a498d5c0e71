"""One flattened page with furniture of all kinds: each line goes to the stripper of its kind."""

from __future__ import annotations

from cleanpage.pipeline import run
from cleanpage.reading.text import read_text
from cleanpage.stripping import BUILT_IN
from tests.stripping.pages import info

TITLE = "Harbour Masters Decline to Tow Barges for the Ministry"

# What stands behind the bar is the stripper that must take the line; none keeps it.
PAGE = f"""
Share | share

{TITLE} | headline

Share | share

In response to a planned operation that would clear the northern harbours of old barges, several \
harbour masters said on Wednesday that they would not be helping.

By Tuesday morning no barge had moved, and the crews were asleep on deck.

Should harbour masters who refuse to tow face consequences?

Share prices of the towing companies fell after the news, and then rose again by evening.

Related: | related
Missing Lighthouse Keeper Finally Tells Her Story: Had No Idea Anyone Was Looking | related

In a statement given last month, the acting minister said that the coast “better hold on tight.”

Corrections officers at the nearby prison heard the horns, and went back to their cards.

In a statement on Wednesday, officials said that they “could not speculate” on the operation.

Truth and Accuracy | corrections

Submit a Correction → | corrections



We are committed to truth and accuracy in all of our reporting. Read our editorial standards. \
| corrections

Tags: | tags
, , , , , , | tags
Share | share
Boat school graduate who loves all things rope and sail. | bios
Ada is a Quaymouth graduate who sails, reads and plays with her dog in her spare time. Her work \
has appeared in the Quay Review, in Knots, and in two almanacs of the northern coast. | bios
Education | bios
Bachelor of Arts in Navigation | bios
Topics of Expertise | bios
Harbours, Boats, History, Weather | bios




Advertise with The Quay Journal and reach millions of readers, while supporting our work. \
Advertise Today. | ads

Conversation | comments
"""


def _labelled() -> list[tuple[str, str]]:
    lines = PAGE.replace("\\\n", "").strip("\n").split("\n")
    return [(line, kind) for line, _, kind in (line.partition(" | ") for line in lines)]


def _cut(chosen_prose: bool) -> tuple[dict[str, list[str]], list[str]]:
    text = "\n".join(line for line, _ in _labelled())
    blocks = read_text(text).blocks
    page = info(blocks, only_prose=chosen_prose, title=TITLE, markup=False)
    result = run(blocks, page, BUILT_IN)
    assert not result.refusals
    by: dict[str, list[str]] = {}
    for name, cut in result.cuts:
        by.setdefault(blocks[cut.index].text, []).append(name)
    return by, [block.text for block in result.blocks]


def test_each_line_goes_to_the_stripper_of_its_kind_even_against_the_selection() -> None:
    by, _ = _cut(chosen_prose=False)
    expected = {line: kind for line, kind in _labelled() if kind}
    assert {line: set(names) for line, names in by.items()} == {
        line: {kind} for line, kind in expected.items()
    }


def test_the_article_is_left_to_the_character() -> None:
    _, kept = _cut(chosen_prose=False)
    assert kept == [line for line, kind in _labelled() if line and not kind]


def test_the_selection_takes_what_no_stripper_knows() -> None:
    by, kept = _cut(chosen_prose=True)
    question = "Should harbour masters who refuse to tow face consequences?"
    assert by.get(question, ["region"]) == ["region"]
    assert len(kept) >= 6
