"""Pages that say themselves that they hold no article: errors, forms to log in, searches."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cleanpage.block import Block
from cleanpage.phrases.book import languages, phrases
from cleanpage.phrases.folding import TRIMMED, fold, stands_alone

__all__ = ["is_notice"]

#: Unlinked characters; an article whose title begins like a notice has more.
_LONGEST = 1_000


def is_notice(blocks: Sequence[Block], chosen: Sequence[bool], title: str) -> bool:
    """Whether a page's title is a notice's, and what was chosen is no longer than a notice.

    Example:
        >>> is_notice([Block(0, "It was moved or deleted.")], [True], "404 – Page not found")
        True
        >>> is_notice([Block(0, "It was moved. " * 99)], [True], "Not found: a lighthouse")
        False
    """
    folded = fold(title).strip(TRIMMED)
    if not any(
        folded.startswith(phrase) and stands_alone(folded, 0, len(phrase)) for phrase in _notices()
    ):
        return False
    text = sum(
        len(block.text) - block.linked for block, own in zip(blocks, chosen, strict=True) if own
    )
    return text <= _LONGEST


@cache
def _notices() -> tuple[str, ...]:
    """How titles of notices begin, in all languages: a notice may be in any."""
    return tuple(
        fold(line) for code in languages() for line in phrases(code, "language", "notices")
    )
