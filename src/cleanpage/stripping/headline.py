"""The headline: it is the article's title, and is not repeated in its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanpage.block import Block, Cut, Kind, PageInfo
from cleanpage.stripping.evidence import is_chosen

__all__ = ["Headline"]

_HEADING = Kind.HEADING
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
            rule = _rule(block, title, length, words)
            if rule and _may_go(block, page):
                yield Cut(block.index, rule, block.text)


def _rule(block: Block, title: str, length: int, words: frozenset[str]) -> str:
    """By which rule a block is the headline; empty if it is none."""
    text = block.text
    size = len(text)
    if size == 0 or size > _LONGEST:
        return ""
    if length - length // 2 <= size <= length + length // 2 and _says(text, title):
        return "title"
    heads = block.kind is _HEADING and block.level == 1 and _alike(text, words)
    return "first-heading" if heads else ""


def _may_go(block: Block, page: PageInfo) -> bool:
    """Whether it is no line of the article that happens to be its title, as in a poem."""
    first, end = page.body
    if block.kind is _HEADING or not is_chosen(page, block.index):
        return True
    within = first + (0 if block.joined else _LOWEST) <= block.index < end
    return block.kind is Kind.PARAGRAPH and not within


def _alike(text: str, words: frozenset[str]) -> bool:
    own = frozenset(_words(text))
    return bool(own) and len(own & words) >= _SAME_WORDS * min(len(own), len(words))


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _says(text: str, key: str) -> bool:
    """Whether the key of a text is this one; of most texts the first character is another."""
    if text[0].isalnum() and text[0].lower()[0] != key[0]:
        return False
    at, length = 0, len(key)
    for character in text.lower():
        if character.isalnum():
            if at == length or character != key[at]:
                return False
            at += 1
    return at == length


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()
