"""Which lines of a text are one paragraph that was wrapped at a column.

Editors and mail programs wrap greedily: a line ends where the next word would not have fitted. So a
break is explained by wrapping if the next line's first word is too long for the room that is left,
measured against the longest line. Lines that somebody broke on purpose (verse, addresses, menus,
headlines) leave breaks that nothing explains, or begin each with a capital letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from cleanpage.block import Kind
from cleanpage.reading.runs import Run

__all__ = ["display_width", "is_verse", "join_lines", "unwrapped"]

#: Columns at which text is wrapped: half a page to the widest terminal setting in use.
_NARROWEST, _WIDEST = 45, 110
#: Columns by which an editor may break too early (double spaces, tabs, wide letters).
_SLACK = 3
_FEWEST_TWO_LINERS = 3
_FLOWING = frozenset((Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE))
_LONGEST_VERSE, _MOST_VERSES = 60, 60

# Han, Kana and full-width forms, which are written without spaces; Hangul is as wide.
_UNSPACED_CHARS = "\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60"
_UNSPACED = re.compile(f"[{_UNSPACED_CHARS}]")
_WIDE = re.compile(f"[\u1100-\u115f\uac00-\ud7a3{_UNSPACED_CHARS}]")
_FIRST_WORD = re.compile(r"\S+")
_ENDS_SENTENCE = re.compile(r"[.!?…。！？।؟۔:][\"'”’»)\]」』]*\Z")
_GOES_ON = re.compile(r"[,;:—–،、，；：-]\Z")
_HYPHEN = re.compile(r"\w-\Z")
# "two-\nand three-year": a hyphen that stands for the rest of a word keeps its space.
_SUSPENDED = re.compile(r"(?:and|or|to|und|oder|bis|en|of|och|og)\b")


def unwrapped(runs: Iterable[Run]) -> Iterator[Run]:
    """Make one line of each paragraph that was wrapped.

    Paragraphs that surely were give the text's width; by it the doubtful ones are judged. Two lines
    alone are never sure.

    Args:
        runs: the lines of a whole text.

    Returns:
        The same lines; where a list item was not wrapped, what follows it without being indented is
        a run of its own.

    Example:
        >>> lines = ["The harbour office has closed the northern quay to all",
        ...          "traffic until the end of the week, when the weather", "will have changed."]
        >>> [len(run.lines) for run in unwrapped([Run(Kind.PARAGRAPH, lines)])]
        [1]
    """
    parts = [part for run in runs for part in _sure_parts(run)]
    widths = [_own_width(run.lines) if _may_be_wrapped(run) else 0 for run in parts]
    own = [(len(run.lines), width) for run, width in zip(parts, widths, strict=True) if width]
    is_sure = len(own) >= _FEWEST_TWO_LINERS or any(count > 2 for count, _ in own)
    text_width = max(width for _, width in own) if is_sure else 0
    for run, width in zip(parts, widths, strict=True):
        if text_width and (width or (_may_be_wrapped(run) and _fits(run.lines, text_width))):
            yield replace(run, lines=[join_lines(run.lines)], lazy=0)
        else:
            yield from _split(run)


def _may_be_wrapped(run: Run) -> bool:
    return run.kind in _FLOWING and len(run.lines) > 1


def _sure_parts(run: Run) -> tuple[Run, ...]:
    return _split(run) if run.lazy and not _own_width(run.lines) else (run,)


def _split(run: Run) -> tuple[Run, ...]:
    if not run.lazy:
        return (run,)
    item = replace(run, lines=run.lines[: run.lazy], lazy=0)
    return item, Run(Kind.PARAGRAPH, run.lines[run.lazy :], tight=True)


def _own_width(run: Sequence[str]) -> int:
    """The width at which the lines were wrapped if they say so by themselves, else 0."""
    width = max(map(display_width, run))
    if not _NARROWEST <= width <= _WIDEST or not _fits(run, width):
        return 0
    flowing = sum(_flows(line, following) for line, following in pairwise(run))
    return width if flowing * 5 >= (len(run) - 1) * 2 else 0


def _fits(run: Sequence[str], width: int) -> bool:
    """Whether wrapping at this width explains the breaks, but for one in ten."""
    strange = 0
    for line, following in pairwise(run):
        length = display_width(line)
        if length > width + _SLACK:
            return False
        if length + 1 + _first_word(following) <= width - _SLACK:
            strange += 1
    return display_width(run[-1]) <= width + _SLACK and strange * 10 < len(run)


def _first_word(line: str) -> int:
    if _UNSPACED.match(line):
        return 3  # a character and a mark that may not begin a line
    word = _FIRST_WORD.match(line)
    return display_width(word[0]) if word else 0


def _flows(line: str, following: str) -> bool:
    """Whether a sentence seems to go on across a break."""
    first = next((char for char in following[:4] if char.isalnum()), "")
    if first.islower():
        return True
    is_uncased = first.isalpha() and not first.isupper()
    return is_uncased and not _ENDS_SENTENCE.search(line[-4:])


def display_width(text: str) -> int:
    """Columns in a terminal: East Asian wide characters take two.

    Example:
        >>> display_width("abc"), display_width("港口")
        (3, 4)
    """
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def is_verse(run: Sequence[str]) -> bool:
    """Whether lines that stand together are broken on purpose, like a stanza's.

    They are short, of several words, and sentences go on across some of their ends.

    Example:
        >>> is_verse(["The gulls have gone to bed,", "the harbour lights are low,", "and so am I."])
        True
        >>> is_verse(["Latest world news", "Business and markets", "Sport this week"])
        False
    """
    if not 3 <= len(run) <= _MOST_VERSES:
        return False
    if any(display_width(line) > _LONGEST_VERSE for line in run):
        return False
    words = sum(line.count(" ") + 1 + len(_UNSPACED.findall(line)) // 2 for line in run)
    going_on = sum(
        bool(_GOES_ON.search(line)) or _flows(line, following) for line, following in pairwise(run)
    )
    return words >= 3 * len(run) and going_on * 4 >= len(run)


def join_lines(run: Iterable[str]) -> str:
    """Put the lines of a wrapped paragraph together.

    Example:
        >>> join_lines(["A well-", "known quay", "is closed."]), join_lines(["港口", "关闭"])
        ('A well-known quay is closed.', '港口关闭')
    """
    pieces: list[str] = []
    before = ""
    for line in run:
        if before and not _meets(before, line):
            pieces.append(" ")
        pieces.append(line)
        before = line
    return "".join(pieces)


def _meets(before: str, line: str) -> bool:
    """Whether no space belongs between the end of a line and the next one."""
    if _HYPHEN.search(before[-2:]):
        return line[0].isalnum() and not _SUSPENDED.match(line)
    return bool(_UNSPACED.match(before[-1]) and _UNSPACED.match(line))
