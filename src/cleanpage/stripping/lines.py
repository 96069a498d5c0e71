"""What a line of text looks like: a sentence, a headline, a link."""

from __future__ import annotations

from cleanpage.block import Block, Kind, Mark
from cleanpage.extent import extent, wide_chars
from cleanpage.reading.sentences import ends_sentence

__all__ = ["ends_sentence", "has_letters", "is_headline", "is_link", "is_prose"]
__all__ += ["leads_into_page", "words_in"]

_SHORTEST_PROSE = 60
_LONGEST_HEADLINE = 170


def has_letters(text: str, more_than: int = 0) -> bool:
    """Whether there are letters in it, more than so many.

    Example:
        >>> has_letters(", , ,"), has_letters("12 b"), has_letters("1.2K", 1)
        (False, True, False)
    """
    seen = 0
    for character in text:
        if character.isalpha():
            seen += 1
            if seen > more_than:
                return True
    return False


def words_in(text: str) -> int:
    """How many words a short text has; two characters count as one without spaces between words.

    Example:
        >>> words_in("read more"), words_in("関連記事")
        (2, 2)
    """
    wide = wide_chars(text)
    return text.count(" ") + 1 if wide < 2 else wide // 2


def is_prose(block: Block) -> bool:
    """Whether it reads like a paragraph of an article: a sentence or more, not in a link."""
    text = block.text
    length = len(text)
    if block.linked * 2 >= length:
        return False
    if not ends_sentence(text):
        return length >= _LONGEST_HEADLINE
    return length >= _SHORTEST_PROSE or extent(text) >= _SHORTEST_PROSE


def is_link(block: Block) -> bool:
    """Whether (nearly) all of it is a link.

    Example:
        >>> is_link(Block(0, "More on this", linked=12)), is_link(Block(0, ""))
        (True, False)
    """
    linked = block.linked
    return linked > 0 and linked >= 0.8 * len(block.text)


def leads_into_page(block: Block) -> bool:
    """Whether it is an entry of a table of contents: a link to a place in the same page."""
    if not is_link(block) or block.kind not in (Kind.LIST_ITEM, Kind.PARAGRAPH):
        return False
    for span in block.spans:  # noqa: SIM110 - a generator costs more
        if span.mark is Mark.LINK and "#" not in span.target:
            return False
    return True


def is_headline(block: Block) -> bool:
    """Whether it may be the headline of an article: one line, no sentences, a capital in front.

    Example:
        >>> is_headline(Block(0, "Viral Cat Finally Comes Home")), is_headline(Block(0, "He left."))
        (True, False)
    """
    text = block.text
    return (
        8 <= len(text) <= _LONGEST_HEADLINE
        and block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.HEADING)
        and text[-1] not in ".。।,，:：;"
        and ". " not in text
        and "。" not in text
        and not text[0].islower()
        and has_letters(text)
        and words_in(text) > 1
    )
