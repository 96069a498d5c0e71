"""The headline: it is the article's title, and is not repeated in its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Kind, PageInfo
from cleanpage.stripping.evidence import is_chosen

__all__ = ["Headline"]

_LONGEST = 300
#: The headline may stand so many blocks below what was taken for the first prose (a standfirst).
_LOWEST = 3
#: Of the words of a first-level heading, so many must be in the title: sites shorten the one or
#: put their name behind the other.
_SAME_WORDS = 0.75


class Headline:
    """The article's headline, which becomes its title, and copies of it."""

    name = "headline"

    def __call__(self, blocks: Sequence[Block], page: PageInfo) -> Iterator[Cut]:
        """Cut headings and lines that say what the title says."""
        title = _key(page.title)
        if not title:
            return
        length, words = len(page.title), frozenset(_words(page.title))
        for block in blocks:
            text = block.text
            if not text or len(text) > _LONGEST:
                continue
            if abs(len(text) - length) <= length // 2 and _key(text) == title:
                rule = "title"
            elif block.level == 1 and block.kind is Kind.HEADING and _alike(text, words):
                rule = "first-heading"
            else:
                continue
            if _may_go(block, page):
                yield Cut(block.index, rule, text)


def _may_go(block: Block, page: PageInfo) -> bool:
    """Whether it is no line of the article that happens to be its title, as in a poem."""
    first, end = page.body
    if block.kind is Kind.HEADING or not is_chosen(page, block.index):
        return True
    within = first + (0 if block.joined else _LOWEST) <= block.index < end
    return block.kind is Kind.PARAGRAPH and not within


def _alike(text: str, words: frozenset[str]) -> bool:
    own = frozenset(_words(text))
    return bool(own) and len(own & words) >= _SAME_WORDS * min(len(own), len(words))


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
