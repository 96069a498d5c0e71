"""What a block says by itself: its markup, its text, its kind, what the page's head says of it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleanpage.block import Block, Kind, Mark
from cleanpage.extent import wide_chars
from cleanpage.selecting.agreement import Claims, beginning, pairs_of, rules_out, searchable
from cleanpage.selecting.columns import Table, as_column
from cleanpage.selecting.words import WordScores

__all__ = ["form_columns"]

#: Ends of a sentence that the weights have learned from; `reading/sentences.py` knows two more.
ENDS = frozenset(".!?…。！？؟।։።")
_CLOSING = "\"'”’»›)]}*”』」）"
_OPENING = frozenset("\"'“„«‘「『—–-")
_NO_DIGITS = str.maketrans(dict.fromkeys("0123456789"))
#: Longer texts differ in more than a number.
_LONG = 80
#: Characters of a text whose case and digits are looked at.
_BEGINNING = 60

#: What `_write_markup`, `_write_claims` and `_write_text` write, in that order.
_MARKUP_COLUMNS = tuple("repeated level joined hidden grouped link_share links strong".split())
_CLAIM_COLUMNS = tuple("text_score has_body in_body in_description in_title".split())
_TEXT_COLUMNS = tuple(
    "chars words ends colon stops commas upper_head lower_head digit_head quote_head all_upper "
    "titled digits separators symbols".split()
)
_KINDS = tuple(Kind)
_COLUMNS = (*_MARKUP_COLUMNS, *_CLAIM_COLUMNS, *_TEXT_COLUMNS, *map(str, _KINDS))
_LINK, _STRONG = Mark.LINK, Mark.STRONG


def form_columns(blocks: Sequence[Block], scores: WordScores, claims: Claims) -> Table:
    """What a block's text and markup say, and whether the page's head says it, too."""
    width = len(_COLUMNS)
    values = array("f", bytes(4 * width * len(blocks)))
    _write(blocks, values, width)
    _write_claims(blocks, values, width, scores, claims)
    return {name: as_column(values[at::width]) for at, name in enumerate(_COLUMNS)}


def _write(blocks: Sequence[Block], values: array[float], width: int) -> None:
    """Fill a row of `values` for each block, but for what the head of the page says."""
    shapes = []
    counts: dict[str, int] = {}
    kinds = _KINDS
    text_at, kind_at = len(_MARKUP_COLUMNS) + len(_CLAIM_COLUMNS), width - len(kinds)
    row = 0
    for block in blocks:
        text, kind = block.text, block.kind
        _write_markup(block, len(text), values, row)
        digits = _write_text(text, values, row + text_at)
        # "Image 3" repeats "Image 2"
        shape = _without_digits(text) if digits and len(text) <= _LONG else text
        shapes.append(shape)
        counts[shape] = counts.get(shape, 0) + 1
        for code in range(len(kinds)):
            if kinds[code] is kind:
                values[row + kind_at + code] = 1.0
                break
        row += width
    row = 0
    for shape in shapes:
        count = counts[shape]
        values[row] = count - 1
        row += width


def _write_markup(block: Block, size: int, values: array[float], at: int) -> None:
    spans, linked = block.spans, block.linked
    values[at + 1] = block.level
    values[at + 2] = block.joined
    values[at + 3] = block.hidden
    values[at + 4] = block.group > 0
    size = size or 1
    if linked:
        values[at + 5] = min(1.0, linked / size)
    if spans:
        links = strong = 0
        for span in spans:
            mark = span.mark
            if mark is _LINK:
                links += 1
            elif mark is _STRONG:
                strong += span.end - span.start
        values[at + 6] = links if linked else 0
        values[at + 7] = strong / size


def _write_claims(
    blocks: Sequence[Block], values: array[float], width: int, scores: WordScores, claims: Claims
) -> None:
    """What the learned words say of the block, and whether the head of the page says the same."""
    body, description, title = [searchable(text, len(blocks)) for text in claims]
    has_body = bool(claims.body)
    is_claimed = bool(body or description or title)
    pairs = pairs_of((body, description, title))
    row = len(_MARKUP_COLUMNS)
    for block in blocks:
        text = block.text
        values[row] = scores.text(text)
        values[row + 1] = has_body
        if is_claimed and not rules_out(pairs, text):
            begin = beginning(text)
            size = len(begin)
            values[row + 2] = size >= 12 and begin in body
            values[row + 3] = size >= 20 and begin in description
            values[row + 4] = size >= 7 and begin in title
        row += width


def _write_text(text: str, values: array[float], at: int) -> int:
    """What a text says by itself; returns how many of its first 80 characters are digits."""
    values[at] = len(text)
    if not text:
        values[at + 1] = values[at + 12] = 1.0
        return 0
    begin = text[:_BEGINNING]
    head, last = text[0], text[-1]
    spaces = stops = commas = separators = 0
    symbols = stopped = False
    # One loop in C takes half the time of the seven searches of Python's that it stands for.
    for char in text:
        if char == " ":
            spaces += 1
            stops += stopped
            stopped = False
        elif char < "A":
            stopped = char in ".?"
            commas += char == ","
            symbols = symbols or char == "@"
        else:
            stopped = False
            if char > "z":
                separators += char in "|•·"
                stops += char == "。"
                commas += char in "，、"
                symbols = symbols or char in "©→»"
    wide = wide_chars(text)
    values[at] += 2 * wide  # its extent
    values[at + 1] = spaces + 1 + wide // 2
    if not last.isalnum():
        tail = _tail(text)
        values[at + 2] = tail in ENDS
        values[at + 3] = tail == ":"
    values[at + 4] = stops
    values[at + 5] = commas
    values[at + 6] = head.isupper()
    values[at + 7] = head.islower()
    values[at + 8] = head.isdigit()
    values[at + 9] = not head.isalnum() and head in _OPENING
    is_upper = (len(text) == 1 or not text[1].islower()) and begin.isupper()
    is_title = _is_title(begin)
    values[at + 10] = is_upper
    values[at + 11] = is_title
    values[at + 13] = separators
    values[at + 14] = symbols
    digits = _digits(begin)
    values[at + 12] = 1 - (len(begin) - digits) / len(begin)
    return digits + _digits(text[_BEGINNING:_LONG])


def _is_title(text: str) -> bool:
    """What `str.istitle` says, in less time: most texts fail at their second word."""
    within = cased = False
    for char in text:
        if char.isupper() or char.istitle():
            if within:
                return False
            within = cased = True
        elif char.islower():
            if not within:
                return False
        else:
            within = False
    return cased


def _tail(text: str) -> str:
    """The last of three characters that closes no bracket or quotation."""
    return text[-3:].rstrip(_CLOSING)[-1:]


def _digits(text: str) -> int:
    count = 0
    for char in text:
        if "0" <= char <= "9":
            count += 1
    return count


def _without_digits(text: str) -> str:
    if text.isascii():
        return text.encode("ascii").translate(None, b"0123456789").decode("ascii")
    return text.translate(_NO_DIGITS)
