"""The tags and texts of a page, one after the other.

As the HTML standard tells them apart (https://html.spec.whatwg.org/#tokenization), but for what
never closes: a comment, a title, a quotation takes no more than it must, where a browser takes all
the rest of the page for it. Nothing is said of which tags belong together: that is `nesting`.
"""

from __future__ import annotations

from cleanpage.reading.attributes import ATTRIBUTES
from cleanpage.reading.references import resolved
from cleanpage.reading.scanning import Names, find

__all__ = ["BLANK", "END", "NOTHING", "START", "TEXT", "Tokens"]

#: What a token is: none, because the page is over; text; white space; a start tag; an end tag.
NOTHING, TEXT, BLANK, START, END = range(5)

#: No markup stands in them but their own end tag.
_RAW = frozenset("script style title textarea xmp".split())
#: In these a character reference is none.
_LITERAL = frozenset("script style xmp".split())

_LESS, _GREATER, _SLASH, _EQUALS, _QUOTE, _APOSTROPHE = b"<>/=\"'"


class Tokens:
    """Reads a page token by token.

    Args:
        html: the page in UTF-8.

    Attributes:
        tag: of the last start or end tag, in lower case.
        attributes: of the last start tag those that anybody asks for, by lower-case names.
        is_empty: whether the last start tag closed itself, as `<path/>`.
    """

    def __init__(self, html: bytes) -> None:
        self.tag = ""
        self.attributes: dict[str, str] = {}
        self.is_empty = False
        self._html = html
        self._page = html  # its bytes as numbers
        self._size = len(html)
        self._at = 0  # where the next token begins
        self._first = self._last = 0  # where the last text began, and where it ended
        self._raw = ""  # the element in which no markup stands
        self._names = Names()
        self._endless: set[str] = set()  # what has no end from here on
        self._ends: dict[str, int] = {}  # where the last end of each tag stands that was found

    def advance(self) -> int:
        """Read the next token; returns what it is.

        Example:
            >>> tokens = Tokens(b"<P id=a onclick='b()'>One &amp; two</p>")
            >>> tokens.advance() == START, tokens.tag, tokens.attributes
            (True, 'p', {'id': 'a'})
            >>> tokens.advance() == TEXT, tokens.text()
            (True, 'One & two')
            >>> tokens.advance() == END, tokens.advance() == NOTHING
            (True, True)
        """
        if self._raw:
            kind = self._raw_text()
            if kind:
                return kind
        page, size, at = self._page, self._size, self._at
        while at < size:
            if page[at] != _LESS or not self._is_markup(at):
                return self._text(at)
            mark = page[at + 1]
            if mark in b"!?":
                at = self._behind_comment(at)
            elif mark != _SLASH:
                self._at = at + 1
                kind = self._start_tag()
                if kind:
                    return kind
                at = self._at
            elif at + 2 < size and _is_letter(page[at + 2]):
                self._at = at + 2
                return self._end_tag()
            else:  # "</>", "</ b>"
                at = self._find(_GREATER, at) + 1
        self._at = size
        return NOTHING

    def text(self) -> str:
        """The text that was read last."""
        text = self._between(self._first, self._last)
        return text if self._raw in _LITERAL else resolved(text)

    def has_end(self, tag: str) -> bool:
        """Whether an end tag of this name follows."""
        return self._end_of(tag, self._at) >= 0

    def _is_markup(self, at: int) -> bool:
        """Whether a `<` begins something else than text."""
        if at + 1 >= self._size:
            return False
        mark = self._page[at + 1]
        return _is_letter(mark) or mark in b"/!?"

    def _text(self, at: int) -> int:
        """The text from here to the next markup."""
        page, size = self._page, self._size
        self._first = at
        at = self._behind_space(at)
        kind = BLANK
        if at < size and not (page[at] == _LESS and self._is_markup(at)):
            kind = TEXT
            at = find(page, size, _LESS, at)
            while at < size and not self._is_markup(at):
                at = find(page, size, _LESS, at + 1)
        self._last = self._at = at
        return kind

    def _raw_text(self) -> int:
        """The text of an element that holds no markup, or behind it the element's end."""
        at, tag = self._at, self._raw
        if self._last == at:  # its text was read
            self._raw = ""
            if self._is_end_of(tag, at):
                return NOTHING
            self.tag = tag
            return END
        self._first = at
        end = self._end_of_script(at) if tag == "script" else self._end_of(tag, at)
        if end < 0:  # a title without an end is no reason to lose the page
            end = self._size if tag == "script" else self._find(_LESS, at)
        self._last = self._at = end
        return TEXT

    def _end_of(self, tag: str, at: int) -> int:
        """Where the element's end tag stands; -1 if there is none."""
        if tag in self._endless:
            return -1
        known = self._ends.get(tag, -1)
        if known >= at:  # thousands of `<template>` may have one end between them
            return known
        html = self._html
        at = html.find(b"</", at)
        while at >= 0:
            if self._is_end_of(tag, at):
                self._ends[tag] = at
                return at
            at = html.find(b"</", at + 2)
        self._endless.add(tag)
        return -1

    def _end_of_script(self, start: int) -> int:
        """The same of a script, which may hold another one in a comment."""
        html = self._html
        comment = -1  # where one began that is not over
        inner = False
        at = -1 if "inner script" in self._endless else html.find(b"<", start)
        while at >= 0:
            if comment >= 0:
                over = html.find(b"-->", comment, at) >= 0
                comment = -1 if over else max(comment, at - 2)
                inner = inner and not over
            if comment < 0 and html.startswith(b"<!--", at):
                comment = at + 2
            elif comment >= 0 and not inner and self._names_tag("script", at + 1):
                inner = True
            elif self._is_end_of("script", at):
                if not inner:
                    return at
                inner = False
            at = html.find(b"<", at + 1)
        self._endless.add("inner script")
        return self._end_of("script", start)

    def _is_end_of(self, tag: str, at: int) -> bool:
        """Whether the element's end tag stands here."""
        return self._html.startswith(b"</", at) and self._names_tag(tag, at + 2)

    def _names_tag(self, tag: str, at: int) -> bool:
        """Whether the tag's name stands here."""
        end = at + len(tag)
        page, size = self._page, self._size
        if end < size and page[end] not in b" \n\t\r\f/>":
            return False
        return page[at : min(end, size)].lower() == tag.encode()

    def _behind_comment(self, at: int) -> int:
        """Where a comment, a declaration or an instruction is over."""
        html = self._html
        if html.startswith(b"<!--", at) and "comment" not in self._endless:
            if html.startswith((b"<!-->", b"<!--->"), at):
                return self._find(_GREATER, at) + 1
            end = html.find(b"--", at + 4)
            while end >= 0:
                if html.startswith((b"-->", b"--!>"), end):
                    return self._find(_GREATER, end) + 1
                end = html.find(b"--", end + 1)
            self._endless.add("comment")
        return self._find(_GREATER, at) + 1

    def _find(self, mark: int, at: int) -> int:
        """Where the next one of this character stands; the page's size if there is none."""
        return find(self._page, self._size, mark, at)

    def _end_tag(self) -> int:
        self.tag = self._tag_name()
        self._at = self._find(_GREATER, self._at) + 1
        return END

    def _start_tag(self) -> int:
        """A start tag; nothing if the page ends within it."""
        tag = self._tag_name()
        page, size, at = self._page, self._size, self._at
        attributes: dict[str, str] = {}
        is_empty = False
        while at < size:
            char = page[at]
            if char == _GREATER:
                self.tag, self.attributes, self.is_empty = tag, attributes, is_empty
                self._at = at + 1
                if tag in _RAW and not is_empty:
                    self._raw = tag
                return START
            if char in b" \n\t\r\f":
                at += 1
            elif char == _SLASH:
                is_empty = True
                at += 1
            else:
                is_empty = False
                at = self._attribute(at, attributes)
        self._at = size
        return NOTHING

    def _tag_name(self) -> str:
        page, size = self._page, self._size
        start = at = self._at
        while at < size and page[at] not in b" \n\t\r\f/>":
            at += 1
        self._at = at
        return self._names.name(page, start, at)

    def _attribute(self, at: int, attributes: dict[str, str]) -> int:
        """Read an attribute; returns where it ends."""
        page, size = self._page, self._size
        start = at
        at += 1  # a name may begin with "="
        while at < size and page[at] not in b" \n\t\r\f/>=":
            at += 1
        name = self._names.name(page, start, at)
        is_new = name in ATTRIBUTES and name not in attributes
        at = self._behind_space(at)
        if at == size or page[at] != _EQUALS:
            if is_new:
                attributes[name] = ""
            return at
        at = self._behind_space(at + 1)
        if at == size:
            return at
        quote = page[at]
        if quote in (_QUOTE, _APOSTROPHE):
            start = at + 1
            end = self._find(quote, start)
            at = end + 1
            if end == size:  # the quotation never ends
                at = end = self._find(_GREATER, start)
        else:
            start = end = at
            while end < size and page[end] not in b" \n\t\r\f>":
                end += 1
            at = end
        if is_new:
            attributes[name] = resolved(self._between(start, end), within_tag=True)
        return at

    def _between(self, start: int, end: int) -> str:
        """What stands between two places, its lines ended by line feeds."""
        page = self._page
        text = page[start:end].decode("utf-8", "replace")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def _behind_space(self, at: int) -> int:
        page, size = self._page, self._size
        while at < size and page[at] in b" \n\t\r\f":
            at += 1
        return at


def _is_letter(char: int) -> bool:
    return 97 <= char <= 122 or 65 <= char <= 90
