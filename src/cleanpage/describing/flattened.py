"""Metadata of flattened text: only what its lines really say.

Markup is gone, so lines are judged by what they are made of and where they stand: the head in
front of the first prose, the foot behind the last. A wrong author is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from urllib.parse import unquote

from cleanpage.article import Candidate, Metadata
from cleanpage.block import Block, Kind
from cleanpage.describing.addresses import path_of
from cleanpage.describing.choosing import in_order
from cleanpage.describing.datetimes import find_date
from cleanpage.describing.describe import assemble
from cleanpage.describing.language import detect, tag
from cleanpage.describing.names import is_person, names_of
from cleanpage.describing.strings import fold, words
from cleanpage.describing.tags import split_tags
from cleanpage.describing.vocabulary import byline_prefix, says, tag_prefix
from cleanpage.phrases.folding import unspaced
from cleanpage.phrases.spotting import spot
from cleanpage.reading.page import Page
from cleanpage.reading.sentences import end_mark

__all__ = ["describe_text"]

#: Characters that make a line prose; half of it in scripts without spaces.
_PROSE = 140
#: Characters of a sentence that may begin a text without such lines.
_SENTENCE = 40
#: Lines in front of the prose, and at the end of the text, that are read.
_HEAD = 20
_FOOT = 40
#: Lines below the prose in which its author may sign.
_SIGNED = 2
#: Longest line that can be a headline, a byline, a dateline.
_LONGEST_TITLE = 200
_LONGEST_LINE = 100
_MOST_AUTHORS = 4
#: Ends of sentences that no headline has; it may ask or exclaim.
_STOPS = frozenset(".。।॥۔։")
#: What a line must reach to be the headline; see `_headline_score`.
_HEADLINE = 3.1


def describe_text(
    page: Page, title: str = "", url: str = "", language: str = "", now: datetime | None = None
) -> Metadata:
    """What the lines of a flattened page say of their article.

    Args:
        page: the text as it was read.
        title: the headline, if known.
        url: address of the page, if known.
        language: BCP 47 tag, if known; else it is detected.
        now: the time of reading; "3 hours ago" is counted from it.

    Returns:
        Title, authors, date, modified, tags and language, each only if a line gives it.

    Example:
        >>> from cleanpage.block import Block
        >>> lines = "Low tide at the old quay", "By Ada Okoye", "At low tide the quay is dry. " * 8
        >>> about = describe_text(Page(tuple(map(Block, range(3), lines))))
        >>> about.title, about.authors
        ('Low tide at the old quay', ('Ada Okoye',))
    """
    blocks = page.blocks
    prose = _first(blocks, _is_prose)
    # In briefs and poems no line is long; there the first sentence begins the text.
    start = prose if prose >= 0 else max(_first(blocks, _is_sentence), 0)
    since = max(prose, 0)
    spoken = tag(language) or detect(block.text for block in blocks[since : since + 10])
    head = blocks[max(0, start - _HEAD) : start + 1]
    foot = blocks[max(start + 1, len(blocks) - _FOOT) :]
    published, modified = _dates(head, foot, spoken, now)
    return assemble(
        {
            "title": _titles(blocks, start, title, url, spoken),
            "authors": in_order(("byline", _authors(head, _below(blocks, start)))),
            "date": in_order(("dateline", published)),
            "modified": in_order(("dateline", modified)),
            "language": in_order(("given" if language else "text", [spoken])),
            "url": in_order(("given", [url])),
            "tags": in_order(("tag line", _tags(foot))),
        }
    )


def _first(blocks: Sequence[Block], is_text: Callable[[Block], bool]) -> int:
    """Index of the first such line that is not alone, of the first if all are; -1 without any."""
    first = -1
    for block in blocks:
        if not is_text(block):
            continue
        first = block.index if first < 0 else first
        if any(map(is_text, blocks[block.index + 1 : block.index + 4])):
            return block.index
    return first


def _below(blocks: Sequence[Block], start: int) -> Sequence[Block]:
    """The lines right below the prose, where some houses sign."""
    end = next((b.index for b in reversed(blocks[start:]) if _is_prose(b)), start)
    return blocks[end + 1 : end + 1 + _SIGNED]


def _is_prose(block: Block) -> bool:
    length = len(block.text)
    return length >= _PROSE or (length >= _PROSE // 2 and unspaced(block.text[length // 2]))


def _is_sentence(block: Block) -> bool:
    return len(block.text) >= _SENTENCE and end_mark(block.text) in _STOPS


def _titles(
    blocks: Sequence[Block], start: int, title: str, url: str, language: str
) -> tuple[Candidate, ...]:
    if title:
        return (Candidate(title, "given", _HEADLINE),)
    told = {word for block in blocks[start : start + 4] for word in words(block.text[:600])}
    slug = set(words(unquote(path_of(url)).replace("_", "-")))
    found = [
        Candidate(block.text, "headline", round(_headline_score(block, told, slug, start), 2))
        for block in blocks[max(0, start - _HEAD) : start]
        if _can_head(block, language)
    ]
    found.sort(key=lambda candidate: -candidate.score)
    return tuple(found) if found and found[0].score >= _HEADLINE else ()


def _can_head(block: Block, language: str) -> bool:
    text = block.text
    if not 8 <= len(text) <= _LONGEST_TITLE and not (len(text) > 3 and unspaced(text[0])):
        return False
    if find_date(text) or byline_prefix(text):
        return False
    return not any(hit.end - hit.start > len(text) // 2 for hit in spot(text, language))


def _headline_score(block: Block, told: set[str], slug: set[str], start: int) -> float:
    """How much a line looks like the headline of what follows.

    A headline speaks of what the text speaks of, has more words than a menu's entry, no full stop,
    and stands close to the text.
    """
    text = block.text
    own = set(words(text))
    long = {word for word in own if len(word) > 3} or own
    count = len(own) if " " in text else len(text) / 3
    score = min(count, 6) / 3
    score += 2.5 * len(long & told) / max(len(long), 1)
    score += 2.0 * (len(own & slug) > 2)
    score += 1.5 * (block.kind is Kind.HEADING)
    score -= 1.5 * (end_mark(text) in _STOPS or text.endswith(":"))
    score -= 0.04 * (start - block.index)
    score += 0.6 * (block.index <= 1)  # a text that some scraper cropped begins with it
    return score


def _authors(head: Sequence[Block], below: Sequence[Block]) -> Iterator[tuple[str, ...]]:
    """Names behind "By"; nearest to the text first."""
    for block in (*reversed(head), *below):
        text = block.text.lstrip("([（")
        if len(text) > _LONGEST_LINE or not 0 < byline_prefix(text) < len(text):
            continue
        # "By Ada Okoye, Reuters": what is no person is their house, or a place.
        people = tuple(filter(is_person, names_of(text, visible=True)))
        if 0 < len(people) <= _MOST_AUTHORS:
            yield people


def _dates(
    head: Sequence[Block], foot: Sequence[Block], language: str, now: datetime | None
) -> tuple[list[datetime], list[datetime]]:
    """Dates of publication and of changes: of lines that are a date, or say what it dates."""
    published: list[datetime] = []
    modified: list[datetime] = []
    for place, block in enumerate((*head, *foot)):
        rest = block.text if len(block.text) <= _LONGEST_LINE else ""
        while rest and (dated := find_date(rest, language, now=now)):
            label = rest[: dated.start]
            if says(label, "updated"):
                modified.append(dated.moment)
            elif says(label, "published") or (
                place < len(head)
                and (byline_prefix(rest) or dated.end - dated.start > len(rest) // 2)
            ):
                published.append(dated.moment)
            rest = rest[dated.end :]
    return published, modified


def _tags(foot: Sequence[Block]) -> Iterator[tuple[str, ...]]:
    """What stands behind "Tags:", on its line or on the next."""
    for place, block in enumerate(foot):
        length = tag_prefix(block.text)
        if not length:
            continue
        rest = block.text[length:].strip()
        if not rest and place + 1 < len(foot) and "," in foot[place + 1].text:
            rest = foot[place + 1].text
        if len(rest) <= 3 * _LONGEST_LINE and fold(rest):
            yield split_tags([rest])
