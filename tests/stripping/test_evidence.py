from __future__ import annotations

import pytest

from cleanpage.block import Block, Hit, Kind, PageInfo
from cleanpage.stripping.evidence import (
    CERTAIN,
    HINT,
    LIKELY,
    NEVER,
    STRONG,
    end_of_prose,
    needed,
    says_other,
    strength,
)

PROSE = "The last barge left the harbour of Quaymouth before dawn, and nobody waved."


def _hit(text: str, phrase: str, key: str, table: str = "share") -> Hit:
    start = text.index(phrase)
    return Hit(table, key, phrase, start, start + len(phrase))


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Read more", [("Read more", "whole")], CERTAIN),
        ("Feedback", [("Feedback", "whole")], LIKELY),
        ("12 shares", [("12 shares", "pattern")], CERTAIN),
        ("Ropes, 12 shares", [("12 shares", "pattern")], LIKELY),
        ("12", [("12", "pattern")], 0),
        ("1.2K", [("1.2K", "pattern")], 0),
        ("3 / 12", [("3 / 12", "pattern")], HINT),
        ("Follow us on the long way home", [("Follow us", "starts")], LIKELY),
        ("Sign up for our Friday letter now", [("Sign up for our", "starts")], STRONG),
        ("Tags on the containers", [("Tags", "starts")], HINT),
        ("Tags: ropes and knots of the coast", [("Tags", "starts")], LIKELY),
        ("He said so, in your inbox", [("in your inbox", "ends")], HINT),
        ("Find it in your inbox every day", [("in your inbox every", "contains")], LIKELY),
        ("Get it now, in your inbox", [("Get it", "starts"), ("in your inbox", "ends")], CERTAIN),
        ("Nobody came. Read more", [("Read more", "ends")], HINT),
        ("Share this story now", [("Share this story", "starts")], CERTAIN),
    ],
)
def test_strength(text: str, found: list[tuple[str, str]], expected: int) -> None:
    hits = [_hit(text, phrase, key) for phrase, key in found]
    assert strength(PageInfo(), Block(0, text), hits) == expected


def test_a_word_alone_is_certain_beside_another_phrase() -> None:
    hits = ((_hit("Feedback", "Feedback", "whole"),), (_hit("Share", "Share", "whole"),))
    assert strength(PageInfo(hits=hits), Block(0, "Feedback"), hits[0]) == CERTAIN


def test_a_long_block_is_more_than_one_phrase() -> None:
    text = "Sign up for our boats. " + PROSE * 5
    assert strength(PageInfo(), Block(0, text), [_hit(text, "Sign up for our", "starts")]) == STRONG


def _needed(block: Block, *, chosen: bool = True, body: tuple[int, int] = (0, 5)) -> int:
    around = [Block(index, PROSE) for index in range(5)]
    around[block.index] = block
    page = PageInfo(chosen=tuple(chosen for _ in around), body=body)
    return needed(around, page, block.index)


def test_the_more_a_block_is_of_the_article_the_more_is_needed() -> None:
    plain = Block(2, "Share")
    assert _needed(plain, chosen=False) == HINT
    assert _needed(plain, body=(3, 5)) == LIKELY
    assert _needed(plain, body=(2, 5)) == STRONG
    assert _needed(plain) == CERTAIN


@pytest.mark.parametrize(
    "block",
    [
        Block(2, "Share", Kind.CODE),
        Block(2, "Share", Kind.QUOTE),
        Block(2, "Share", Kind.TABLE_ROW),
        Block(2, "Share", Kind.LIST_ITEM),
        Block(2, "Share", Kind.LIST_ITEM, marker="3.", linked=5),
        Block(2, "Share", Kind.HEADING, level=2),
    ],
)
def test_some_are_never_cut_within_the_article(block: Block) -> None:
    assert _needed(block) == NEVER


def test_without_a_selection_each_block_counts_as_chosen() -> None:
    assert needed([Block(0, "Share")], PageInfo(), 0) == CERTAIN


def test_the_prose_ends_before_what_is_told_by_a_phrase() -> None:
    note = "We are committed to accuracy in all of our reporting, and to a good story."
    blocks = [Block(0, PROSE), Block(1, "Nobody waved."), Block(2, note), Block(3, PROSE)]
    hits = ((), (), (_hit(note, "We are committed to accuracy", "starts", "corrections"),), ())
    page = PageInfo(hits=hits, chosen=(True, True, True, False), body=(0, 4))
    assert end_of_prose(blocks, page) == 1


def test_own_words_outrank_the_surroundings() -> None:
    block = Block(0, "Privacy policy", linked=14)
    hits = [_hit(block.text, "Privacy policy", "whole", "legal")]
    assert says_other(hits, block, "navigation")
    assert not says_other(hits, block, "legal")
    assert not says_other([], block, "navigation")
