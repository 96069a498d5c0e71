"""An article that is planted into hostile pages, and the question whether it came out."""

from __future__ import annotations

import re

TITLE = "Quaymouth opens its harbour bridge after nine years"
PARAGRAPHS = (
    "The last bolt of the new harbour bridge at Quaymouth was tightened on Monday morning, nine "
    "years after the council had voted for it, and by noon the first lorries rolled across the "
    "water without waiting for the ferry.",
    "Engineers had planned for three winters and needed seven. Twice the river carried away the "
    "scaffolding of the northern pier, and once a barge loaded with gravel struck the southern "
    "one, which cost the town another summer.",
    "“We stopped counting the delays when the children who had waved at the first crane came back "
    "as apprentices,” said Orla Tennick, who led the works from the first day, while she handed "
    "the key of the control room to the harbour master.",
    "The ferry that has carried passengers since 1911 will make its final crossing on Sunday. Its "
    "crew of eleven moves to the bridge, where two of them will raise the middle span for sailing "
    "ships at the turn of each tide.",
    "Not everybody in the old town is glad. Shopkeepers on the ferry steps expect to lose half of "
    "their customers, and the fishermen's guild has asked the council for a lower speed limit "
    "because of the waves under the arches.",
    "The council answered that it would look at the figures in spring. Until then a bus runs every "
    "ten minutes from the steps to the new road, free of charge, and the bells of the lighthouse "
    "ring whenever the span goes up.",
)
#: The part of its paragraphs that must come out whole.
ENOUGH = 0.8
_NO_LETTERS = re.compile("[^A-Za-z]+")

BODY = f"<h1>{TITLE}</h1>\n" + "\n".join(f"<p>{text}</p>" for text in PARAGRAPHS)
ARTICLE = f"<main><article>{BODY}</article></main>"
TEXT = "\n\n".join((TITLE, *PARAGRAPHS))


def page(before: str = "", after: str = "", *, head: str = "", article: str = ARTICLE) -> str:
    """A page around the article, with anything in front of it, behind it and in the head."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>{head}'
        f"</head><body>{before}{article}{after}</body></html>"
    )


def inside(middle: str) -> str:
    """A page with anything between the article's third and fourth paragraph."""
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS]
    paragraphs.insert(3, middle)
    return page(article=f"<main><article><h1>{TITLE}</h1>{''.join(paragraphs)}</article></main>")


def kept_share(text: str) -> float:
    """The part of the article's paragraphs that stands in a text; only ASCII letters count."""
    bare = _bare(text)
    return sum(_bare(paragraph) in bare for paragraph in PARAGRAPHS) / len(PARAGRAPHS)


def _bare(text: str) -> str:
    return _NO_LETTERS.sub("", text)


def survives(text: str) -> bool:
    """Whether the article came out."""
    return kept_share(text) >= ENOUGH
