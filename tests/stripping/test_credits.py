from __future__ import annotations

import pytest

from cleanpage.stripping.credits import Credits
from tests.stripping.pages import FIRST, LAST, Case, behind, case, marked, taken, within


def caption(text: str) -> str:
    return within(f"<figure><img src=/a.jpg><figcaption>{text}</figcaption></figure>")


PROSE = f"<p>{FIRST}</p>" * 8

CUT = [
    case(caption("Barges at dawn. ⟦Photo: Ada Lund/Getty Images⟧")),
    case(caption("Barges at dawn ⟦(Ada Lund/AFP)⟧")),
    case(caption("Barges at dawn | ⟦Photo by Ada Lund⟧")),
    case(caption("⟦(Photo: Ada Lund)⟧ Barges at dawn")),
    case(caption("⟦Ada Lund/AFP |⟧ Barges at dawn")),
    case(caption("The barges of E. Okonjo. ⟦Photo: A. S. Lund⟧")),
    case(caption("⟦Photo: Ada Lund⟧")),
    case(caption("⟦Getty Images⟧")),
    case(caption("Barges at dawn.<br>⟦Credit: Ada Lund⟧")),
    case(caption("Barges at dawn.<p class=credit>⟦Ada Lund⟧"), name="a named box"),
    case(within("⟦Photo: Ada Lund/Reuters⟧")),
    case(within("⟦Image credit: Ada Lund⟧")),
    case(behind("⟦Illustration by Ada Lund⟧")),
    case(within("Barges at dawn. ⟦Photo: Ada Lund⟧"), name="a caption without markup"),
    case(within("⟦Foto: Ada Lund/dpa⟧"), language="de"),
    case(caption("Schiffe am Morgen. ⟦Foto: Ada Lund⟧"), language="de"),
    case(within("⟦Crédit photo : Ada Lund⟧"), language="fr"),
    case(
        within(
            "⟦In this Dec. 12, 2006, file photo, a crew waves from the quay of Quaymouth, "
            "and the gulls take no notice of it at all.⟧"
        )
    ),
    case(within("⟦FILE - Barges at dawn in Quaymouth on May 3, 2024.⟧")),
    case(f"{PROSE}<p>⟦The barges leave at dawn (Photo: Ada Lund)⟧</p><p>{LAST}</p>"),
    case(f"{PROSE}<p>⟦Schiffe am Morgen. Foto: Ada Lund⟧</p><p>{LAST}</p>", language="de"),
    case(f"{PROSE}<p class=caption>⟦Barges at dawn, and the crews on deck.⟧</p><p>{LAST}</p>"),
]

KEEP = [
    case(f"{PROSE}<p>All of them crossed at dawn (photos: page 4).</p><p>{LAST}</p>"),
    case(f"{PROSE}<p>Fewer crews went out in May. Source: Harbour Board</p><p>{LAST}</p>"),
    case(
        f"{PROSE}<p>She opened the box at last. Photographs by her father lay inside, in blue "
        f"paper.</p><p>{LAST}</p>"
    ),
    case(f"{PROSE}<p>The map (photos by Ada Lund, texts by Bo Lind) is free.</p><p>{LAST}</p>"),
    case(f"{PROSE}<p>The master resigned – photo by photo he was forgotten.</p><p>{LAST}</p>"),
    case(f"{PROSE}<p>The crews had one word for it: weather.</p><p>{LAST}</p>"),
    case(f"{PROSE}<p>{FIRST} {FIRST} {LAST} (Photo: Ada Lund)</p><p>{LAST}</p>", name="a long one"),
    case(f"{PROSE}<p>One pub has the map by Lund | the crews had none.</p><p>{LAST}</p>"),
    case(
        f"<p>Ropes. Photo: A. Lund</p><p>Barges. Photo: A. Lund</p><p>{LAST}</p>",
        name="a page of pictures",
    ),
    case(caption("Barges at dawn, and one at noon.")),
    case(caption("The photographer Ada Lund on the quay, with her cat.")),
    case(within("Photographs of the quay hang in every kitchen, and in most of the pubs.")),
    case(within("Courtesy of the king, the crews were fed, and the ropes were paid for.")),
    case(within("<h2>Photography</h2>"), name="a subheading"),
    case(within("<h2>Sources</h2>"), name="another subheading"),
    case(within("Image and likeness were not the same, the painter told her pupils.")),
    case(within("Photo"), name="a word alone"),
    case(within("<dl><dt>Photo<dd>Ada Lund<dt>Rope<dd>Lee Brandt</dl>"), name="definitions"),
    case(within("<table><tr><td>Source<td>Depth<tr><td>Chart<td>4 m</table>")),
    case(within("QUAYMOUTH (Reuters) - The last barge left the harbour on Tuesday night.")),
    case(within("Reuters reported two lights in the fog, and then none at all.")),
    case(within("In this file, the clerk said, are photos of every barge and of its crew.")),
    case(f"<p class=caption>{FIRST}</p><p class=caption>{LAST}</p>", name="a page of captions"),
]


@pytest.mark.parametrize("given", [*CUT, *KEEP])
def test_takes_what_is_marked(given: Case) -> None:
    assert taken(Credits(), given) == marked(given)
