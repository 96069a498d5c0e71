"""Bytes of any charset to UTF-8, in which a page is read."""

from __future__ import annotations

import re

from cleanpage.reading.charsets import codec_for
from cleanpage.reading.utf8 import is_utf8

__all__ = ["to_utf8"]

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
#: What begins files that are no text.
_BINARY = (b"%PDF-", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x00asm")
#: Where browsers look for a declaration, and a little more (the standard says 1024).
_PRESCAN = 4096
_DECLARED = re.compile(
    rb"""(?i)<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})"""
)
_DETECTED = 100_000
#: One wrong sequence in so many bytes is a slip in a page that is UTF-8 all the same.
_SLIP = 500


def to_utf8(data: bytes, encoding: str | None = None) -> bytes | None:
    r"""A page in UTF-8; None if the bytes are no text.

    Its charset is, in this order: that of a byte order mark, that of the HTTP header, UTF-8 if all
    is valid, what the page declares, what is detected. Valid UTF-8 goes before the declaration,
    because bytes are hardly ever valid by chance, while declarations are often left over from
    another age. A page that is UTF-8 is returned as it is.

    Args:
        data: the page as it was fetched.
        encoding: the charset of the HTTP header, if known.

    Example:
        >>> to_utf8(b'<meta charset="iso-8859-1">\x93caf\xe9\x94').decode()
        '<meta charset="iso-8859-1">“café”'
        >>> to_utf8(b"%PDF-1.7 ...") is None
        True
    """
    if data.startswith(_BINARY):
        return None
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _recoded(data[len(mark) :], codec)
    if encoding and (page := _strict(data, codec_for(encoding))) is not None:
        return page
    if codec := _wide(data):
        return _recoded(data, codec)
    return None if _is_binary(data) else _by_content(data)


def _by_content(data: bytes) -> bytes:
    """The page, judged by its bytes and by what they declare."""
    declared = _declared(data)
    # ISO-2022-JP is ASCII with escapes, and so is valid UTF-8.
    likely = (declared,) if declared == "iso2022-jp" else ("utf-8", declared)
    for codec in likely:
        if (page := _strict(data, codec)) is not None:
            return page
    return _guess(data, declared)


def _strict(data: bytes, codec: str) -> bytes | None:
    """The page if all its bytes are valid."""
    if not codec:
        return None
    if codec == "utf-8":
        return data if is_utf8(data) else None
    try:
        return data.decode(codec).encode("utf-8", "replace")
    except UnicodeDecodeError:
        return None


def _recoded(data: bytes, codec: str) -> bytes:
    """The page, with a mark for each wrong sequence."""
    return data.decode(codec, "replace").encode("utf-8", "replace")


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data, 0, _PRESCAN)
    codec = codec_for(found[1].decode("ascii", "replace")) if found else ""
    return "utf-8" if codec.startswith("utf-16") else codec  # it was read as ASCII after all


def _guess(data: bytes, declared: str) -> bytes:
    """The page from bytes that are not quite what they say, or do not say."""
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") * _SLIP < len(data) and _is_mostly_utf8(text):
        return text.encode()
    if declared and declared != "utf-8":
        return _recoded(data, declared)
    import cchardet  # noqa: PLC0415 - rarely needed

    found = cchardet.detect(data[:_DETECTED])["encoding"]
    codec = codec_for(found or "") or "cp1252"
    return _recoded(data, codec)


def _is_mostly_utf8(text: str) -> bool:
    """Whether more characters beyond ASCII were read than lost."""
    lost = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return beyond > 2 * lost


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: every other byte of its markup is zero, and it is text."""
    head = data[:512]
    zeros = head.count(0)
    if zeros * 3 < len(head) or len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if zeros * 3 > 2 * len(head):
        codec = "utf-32-be" if head[0] == 0 else "utf-32-le"
    else:
        codec = "utf-16-be" if even > odd else "utf-16-le"
    # Programs have as many zeros, and what else they have is no text; nor is a zero character.
    return "" if _is_binary(_recoded(head, codec).replace(b"\0", b"\1")) else codec


def _is_binary(data: bytes) -> bool:
    """More than one control character in fifty, and not a word of being HTML."""
    head = data[:4096]
    folded = head.lower()
    if b"<!doctype html" in folded or b"<html" in folded:
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 50


_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b\x00")
