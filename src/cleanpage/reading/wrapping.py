"""Which lines of a text are one paragraph that was wrapped at a column.

Editors and mail programs wrap greedily: a line ends where the next word would not have fitted. So a
break is explained by wrapping if the next line's first word is too long for the room that is left,
measured against the longest line. Lines that someone broke on purpose (verse, addresses, menus,
headlines) leave breaks that nothing explains, or begin each with a capital letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

__all__ = ["Wrapping", "display_width", "is_verse", "join_lines"]

#: Columns at which text is wrapped: half a page to the widest terminal setting in use.
_NARROWEST, _WIDEST = 45, 110
#: Columns by which an editor may break too early (double spaces, tabs, wide letters).
_SLACK = 3
_FEWEST_TWO_LINERS = 3
_LONGEST_VERSE, _MOST_VERSES = 60, 60

_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)
_UNSPACED = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
_FIRST_WORD = re.compile(r"\S+")
_ENDS_SENTENCE = re.compile(r"[.!?…。！？।؟۔:][\"'”’»)\]」』]*\Z")
_GOES_ON = re.compile(r"[,;:—–،、，；：-]\Z")
_HYPHEN = re.compile(r"\w-\Z")
# "two-\nand three-year": a hyphen that stands for the rest of a word keeps its space.
_SUSPENDED = re.compile(r"(?:and|or|to|und|oder|bis|en|of|och|og)\b")


class Wrapping:
    """Tells the wrapped paragraphs of a text from other lines that stand together.

    Paragraphs that are surely wrapped give the text's width; by it the doubtful ones are judged.

    Args:
        runs: the texts of the lines that stand together, each two or more.

    Example:
        >>> run = ["The harbour office has closed the northern quay to", "all traffic until the end",
        ...        "of the week."]
        >>> Wrapping([run]).is_wrapped(run)
        False
    """

    def __init__(self, runs: Iterable[Sequence[str]]) -> None:
        self._width = 0
        two_liners = []
        for run in runs:
            if width := _own_width(run):
                if len(run) > 2:
                    self._width = max(self._width, width)
                else:
                    two_liners.append(width)
        if two_liners and (self._width or len(two_liners) >= _FEWEST_TWO_LINERS):
            self._width = max(self._width, *two_liners)

    def is_wrapped(self, run: Sequence[str]) -> bool:
        """Whether these lines are one paragraph."""
        if not self._width or len(run) < 2:
            return False
        return bool(_own_width(run)) or _fits(run, self._width)


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
