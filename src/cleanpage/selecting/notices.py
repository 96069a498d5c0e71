"""Pages that say themselves that they hold no article: errors, forms to log in, searches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleanpage.article import Metadata
from cleanpage.block import Block
from cleanpage.extent import extent
from cleanpage.phrases.book import languages, phrases
from cleanpage.phrases.folding import TRIMMED, fold, stands_alone

__all__ = ["is_notice"]

#: Extent of what is not linked.
_LONGEST = 1_000
#: Between the parts of a title such as "Log in | The Gazette".
_BORDER = re.compile(r"\s[|–—·•»-]++\s")


def is_notice(blocks: Sequence[Block], chosen: Sequence[bool], about: Metadata) -> bool:
    """Whether a page is titled like a notice, and says no more than one.

    A part of the title is one of the words that notices have ("Log in"), or it begins in a way
    that no headline does ("Page not found"). What has a date and an author is no notice.

    Example:
        >>> blocks = [Block(0, "It was moved or deleted.")]
        >>> is_notice(blocks, [True], Metadata(title="404 – Page not found"))
        True
        >>> is_notice(blocks, [True], Metadata(title="Login data of thousands stolen"))
        False
    """
    if about.date and about.authors:
        return False
    if not any(_is_notice(part.strip(TRIMMED)) for part in _BORDER.split(fold(about.title))):
        return False
    own = (block for block, is_own in zip(blocks, chosen, strict=True) if is_own)
    return sum(extent(block.text) * (1 - block.link_share) for block in own) <= _LONGEST


def _is_notice(part: str) -> bool:
    if part in _listed("notices"):
        return True
    starts = _listed("notice_starts")
    return part.startswith(starts) and any(
        part.startswith(phrase) and stands_alone(part, 0, len(phrase)) for phrase in starts
    )


@cache
def _listed(key: str) -> tuple[str, ...]:
    """A list of the phrase files in all languages: a notice may be in any."""
    return tuple(fold(line) for code in languages() for line in phrases(code, "language", key))
