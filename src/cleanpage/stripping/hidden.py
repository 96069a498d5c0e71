"""Text that the page's markup keeps from its readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, PageInfo
from cleanpage.stripping.boxes import box_cuts, unless_most
from cleanpage.stripping.evidence import is_chosen

__all__ = ["Hidden"]

#: What opens above the page, and only if a reader asks for it.
WORDS = frozenset("modal popup popover tooltip dialog".split())
#: What readers unfold: its text is the article's, for all that it is hidden at first. What a script
#: folds says so to screen readers, too (`aria-hidden`).
FOLDED = frozenset(
    "tab tabs tabbed tabpanel accordion accordions accordian collapse collapsed collapsible "
    "collapsing toggle toggler expand expandable expanded faq faqs details panel aria".split()
)
#: Elements around a text whose names are looked at for that.
_NEAR = 8
#: Where more of the article is hidden, a script shows it: behind a paywall, or once it is loaded.
_MOST_OF_ARTICLE = 0.3


class Hidden:
    """Text that the page hides from its readers, unless it is the article's own."""

    name = "hidden"
    words = WORDS

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut what is hidden, even if it was chosen, and what stands in dialogs.

        Of 57 corpus pages where less than 0.3 of the chosen text is hidden, most of that is no part
        of the article on 41 (forms, templates, what else is sold); where it is, it is folded as a
        rule.
        """
        against = []
        for block in blocks:
            if block.hidden:
                tag = block.boxes[0].tag if block.boxes else "text"
                cut = Cut(block.index, "markup", f"hidden {tag}")
                if not is_chosen(page, block.index):
                    yield cut
                elif not _is_folded(block):
                    against.append(cut)
        yield from unless_most(against, blocks, page, _MOST_OF_ARTICLE)
        yield from box_cuts(blocks, page, WORDS)


def _is_folded(block: Block) -> bool:
    return any(not FOLDED.isdisjoint(box.words) for box in block.boxes[:_NEAR])
