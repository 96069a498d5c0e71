"""What a page gives, compared block by block with what it must give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from cleanpage import Article, Block, Removal
from cleanpage.corpus.expectation import Expectation, ExpectedCut, collapse, cut_of, plain_block
from cleanpage.corpus.expectation_markdown import block_lines
from cleanpage.corpus.fields import field_value, holds
from cleanpage.corpus.scoring.measures import bag_f1, word_bag, word_prf

__all__ = ["Change", "Comparison", "Demand", "Difference", "compare"]

#: Two blocks that share at least this part of their words are two versions of one.
SAME_BLOCK = 0.6
#: A text of this many characters inside a longer block is a part of it, not a coincidence.
PART_OF_BLOCK = 30


class Change(StrEnum):
    """How a page differs from what is expected."""

    #: A metadata field has another value.
    FIELD = "field"
    #: A block is not there any more, and not on the page either.
    MISSING = "missing"
    #: A block was kept and is now cut, or a part of it.
    CUT = "cut"
    #: A block is there that was not.
    EXTRA = "extra"
    #: A block stands elsewhere.
    MOVED = "moved"
    #: A block has another kind, level or, in strict comparison, marker.
    KIND = "kind"
    #: A block's text is another.
    EDITED = "edited"
    #: A text is cut by another stripper or rule, or not cut.
    REASON = "reason"


class Difference(NamedTuple):
    """One difference.

    Attributes:
        change: what sort of.
        before: what is expected.
        after: what there is.
        reason: the field's name; what cut the text now, or before.
    """

    change: Change
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Demand:
    """How exactly a page must give what is expected.

    Attributes:
        strict: texts must agree to the character, and all cuts must be expected ones.
        min_f1: the kept text must only reach this word F1; 0.0 asks for block by block.

    Raises:
        ValueError: `min_f1` is not between 0 and 1, or asked for together with `strict`.
    """

    strict: bool = False
    min_f1: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.min_f1 <= 1:
            raise ValueError(f"min_f1 must be between 0 and 1, not {self.min_f1}")
        if self.strict and self.min_f1:
            raise ValueError("strict and min_f1 exclude each other")


@dataclass(frozen=True)
class Comparison:
    """All differences of a page.

    Attributes:
        differences: fields first, then blocks in order, then reasons.
        f1: word F1 of the kept text.
        demand: what was asked for.
    """

    differences: tuple[Difference, ...]
    f1: float
    demand: Demand

    @property
    def holds(self) -> bool:
        """Whether the page gives what it must."""
        if not self.demand.min_f1:
            return not self.differences
        fields = any(difference.change == Change.FIELD for difference in self.differences)
        return self.f1 >= self.demand.min_f1 and not fields


def compare(expected: Expectation, article: Article, demand: Demand | None = None) -> Comparison:
    """Compare an article with what is expected of its page.

    Example:
        >>> expected = Expectation((Block(0, "Line 4 runs."), Block(1, "So does 5.")))
        >>> compare(expected, Article(blocks=expected.blocks[:1])).differences[0].change
        <Change.MISSING: 'missing'>
    """
    demand = demand or Demand()
    kept = [plain_block(block, index) for index, block in enumerate(article.blocks)]
    f1 = word_prf(_text(expected.blocks), _text(kept)).f1
    differences = [
        *_field_differences(expected, article),
        *_block_differences(expected, kept, article.removed, strict=demand.strict),
        *_reason_differences(expected, article.removed, strict=demand.strict),
    ]
    return Comparison(tuple(differences), f1, demand)


def _text(blocks: Iterable[Block]) -> str:
    return "\n".join(block.text for block in blocks)


def _field_differences(expected: Expectation, article: Article) -> Iterator[Difference]:
    for name, value in expected.fields.items():
        found = field_value(article, name)
        if not holds(name, value, found):
            before, after = (x if isinstance(x, str) else "; ".join(x) for x in (value, found))
            yield Difference(Change.FIELD, before, after, name)


def _line(block: Block) -> str:
    return "\n".join(block_lines(block))


def _key(block: Block, *, strict: bool) -> tuple[object, ...]:
    if strict:
        return _line(block), block.joined
    images = tuple(span.target for span in block.spans)
    return block.kind, block.level, collapse(block.text), images


def _block_differences(
    expected: Expectation, kept: Sequence[Block], removed: Sequence[Removal], *, strict: bool
) -> list[Difference]:
    lost, new = _unmatched(expected.blocks, kept, strict=strict)
    found: list[tuple[int, Difference]] = []
    for block in lost:
        partner = _partner(block, new, strict=strict)
        if partner is not None:
            new.remove(partner)
        found.append((block.index, _lost(block, partner, removed, strict=strict)))
    cuts = {cut.text: cut for cut in expected.cuts or ()}
    for block in new:
        before = cuts.get(collapse(block.text))
        reason = f"was cut by {before.stripper} · {before.rule}" if before else ""
        found.append((block.index, Difference(Change.EXTRA, "", _line(block), reason)))
    return [difference for _, difference in sorted(found, key=lambda pair: pair[0])]


def _unmatched(
    before: Sequence[Block], after: Sequence[Block], *, strict: bool
) -> tuple[list[Block], list[Block]]:
    """The blocks of each side that are not in their place on the other."""
    a, b = ([_key(block, strict=strict) for block in side] for side in (before, after))
    lost: list[Block] = []
    new: list[Block] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag != "equal":
            lost += before[i1:i2]
            new += after[j1:j2]
    return lost, new


def _partner(block: Block, new: list[Block], *, strict: bool) -> Block | None:
    """The new block that is another version of a lost one."""
    key, text = _key(block, strict=strict), collapse(block.text)
    same_key = (other for other in new if _key(other, strict=strict) == key)
    same_text = (other for other in new if text and collapse(other.text) == text)
    return next(same_key, None) or next(same_text, None) or _version(text, new)


def _version(text: str, new: list[Block]) -> Block | None:
    bag = word_bag(text)
    scored = ((bag_f1(bag, word_bag(other.text)), -other.index, other) for other in new)
    likeness, _, best = max(scored, default=(0.0, 0, None))
    return best if likeness >= SAME_BLOCK else None


def _lost(
    block: Block, partner: Block | None, removed: Sequence[Removal], *, strict: bool
) -> Difference:
    before = _line(block)
    removal = _removal_of(block, removed)
    if partner is None:
        change = Change.CUT if removal else Change.MISSING
        return Difference(change, before, "", reason_of(removal))
    after = _line(partner)
    if _key(block, strict=strict) == _key(partner, strict=strict):
        return Difference(Change.MOVED, before, after)
    if collapse(block.text) == collapse(partner.text) and not (
        strict and block.text != partner.text
    ):
        return Difference(Change.KIND, before, after)
    return Difference(Change.CUT if removal else Change.EDITED, before, after, reason_of(removal))


def _removal_of(block: Block, removed: Sequence[Removal]) -> Removal | None:
    text = collapse(block.text)
    for removal in removed:
        if text in (collapse(removal.text), collapse(removal.block.text)):
            return removal
    if len(text) < PART_OF_BLOCK:
        return None
    return next((removal for removal in removed if text in collapse(removal.block.text)), None)


def reason_of(removal: Removal | None) -> str:
    """What cut a text and why, in a line.

    Example:
        >>> reason_of(Removal("share", "label", "Share", Block(0, "Share")))
        'share · label: "Share"'
    """
    if removal is None:
        return ""
    evidence = f': "{collapse(removal.evidence)}"' if removal.evidence else ""
    return f"{removal.stripper} · {removal.rule}{evidence}"


def _reason_differences(
    expected: Expectation, removed: Sequence[Removal], *, strict: bool
) -> Iterator[Difference]:
    if expected.cuts is None:
        return
    before, after = Counter(expected.cuts), Counter(map(cut_of, removed))
    new = list((after - before).elements())
    for cut in (before - after).elements():
        partner = next((other for other in new if other.text == cut.text), None)
        if partner is not None:
            new.remove(partner)
        yield Difference(Change.REASON, _reason(cut), _reason(partner), cut.text)
    if strict:
        yield from (Difference(Change.REASON, "", _reason(cut), cut.text) for cut in new)


def _reason(cut: ExpectedCut | None) -> str:
    return f"{cut.stripper} · {cut.rule}" if cut else "not cut"
