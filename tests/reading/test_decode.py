"""Bytes to UTF-8: marks, headers, declarations, detection, in that order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.reading.charsets import codec_for
from cleanpage.reading.controls import without_controls
from cleanpage.reading.decode import to_utf8
from cleanpage.reading.utf8 import is_utf8


def decode(data: bytes, encoding: str | None = None) -> str | None:
    page = to_utf8(data, encoding)
    return None if page is None else page.decode("utf-8")


RUSSIAN = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 5
JAPANESE = (
    "市は十日、港の古い橋を来年の春から通行止めにすると発表した。住民からは不安の声が上がっている。"
    "担当者は「安全のためにはやむを得ない」と話し、代わりの渡し船を一日に二十便出すとしている。"
)


@pytest.mark.parametrize(
    ("data", "encoding", "expected"),
    [
        (b"plain", None, "plain"),
        (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>\x00\x01\x00\x00\x00" * 60, None, None),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00" * 40, None, None),
        ("grün".encode(), None, "grün"),
        (b"\xef\xbb\xbfgr\xc3\xbcn", None, "grün"),
        ("grün".encode("utf-16"), None, "grün"),
        ("<p>grün und blau</p>".encode("utf-16-le"), None, "<p>grün und blau</p>"),
        ("<p>grün und blau</p>".encode("utf-16-be"), None, "<p>grün und blau</p>"),
        ("<p>grün</p>".encode("utf-32"), None, "<p>grün</p>"),
        (RUSSIAN.encode("cp1251"), "windows-1251", RUSSIAN),
        (
            b"<meta charset=gb2312>" + "中文镕".encode("gb18030"),
            None,
            "<meta charset=gb2312>中文镕",
        ),
        (
            b'<?xml version="1.0" encoding="iso-8859-1"?>\xe9',
            None,
            '<?xml version="1.0" encoding="iso-8859-1"?>é',
        ),
        (
            b'<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">\x80\xe9',
            None,
            '<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">€é',
        ),
        # valid UTF-8 is UTF-8, whatever is declared
        ("<meta charset=iso-8859-1>grün".encode(), None, "<meta charset=iso-8859-1>grün"),
        # a header that cannot be right is not believed
        ("grün".encode("cp1252"), "utf-8", "grün"),
        ("grün".encode(), "no-such-charset", "grün"),
        (JAPANESE.encode("shift_jis"), None, JAPANESE),
        (JAPANESE.encode("euc_jp"), None, JAPANESE),
        (RUSSIAN.encode("koi8-r"), None, RUSSIAN),
        (
            b"<meta charset=iso-2022-jp>" + "日本".encode("iso2022_jp"),
            None,
            "<meta charset=iso-2022-jp>日本",
        ),
        (b"", None, ""),
    ],
)
def test_decoding(data: bytes, encoding: str | None, expected: str) -> None:
    assert decode(data, encoding) == expected


def test_a_slip_does_not_spoil_a_page() -> None:
    data = ("Größe und Höhe, " * 200).encode() + b"\xff" + " Übermut".encode()
    text = decode(data)
    assert text is not None
    assert text.startswith("Größe")
    assert text.endswith("Übermut")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n...",
        b"\x89PNG\r\n\x1a\n",
        b"\x1f\x8b\x08\x00",
        b"PK\x03\x04",
        bytes(range(1, 256)) * 20,
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("UTF8", "utf-8"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("iso-8859-9", "cp1254"),
        ("'utf-8'", "utf-8"),
        ("rot13", ""),
        ("zip", ""),
        ("", ""),
        ("utf-7", ""),
    ],
)
def test_labels_of_the_web(label: str, codec: str) -> None:
    assert codec_for(label) == codec


@given(st.binary(max_size=400), st.none() | st.text(max_size=12))
def test_any_bytes(data: bytes, encoding: str | None) -> None:
    text = decode(data, encoding)
    assert text is None or isinstance(text, str)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_utf8_is_always_read_as_it_is(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) in (text, None)


def decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@given(st.one_of(st.binary(), st.text().map(str.encode)), st.binary(max_size=4), st.integers(0, 40))
def test_what_python_decodes_is_utf8(data: bytes, wild: bytes, at: int) -> None:
    mixed = data[:at] + wild + data[at:]
    assert is_utf8(data) == decodes(data)
    assert is_utf8(mixed) == decodes(mixed)


@pytest.mark.parametrize("first", range(0x80, 0x100))
def test_every_sequence_of_two_and_three_bytes(first: int) -> None:
    for second in range(0x70, 0x100):
        for rest in (b"", b"\x80", b"\xbf", b"\xbf\xbf", b"\x80\x7f", b"\xc0"):
            data = b"plain " + bytes((first, second)) + rest
            assert is_utf8(data) == decodes(data)
            assert is_utf8(data + b" and so on") == decodes(data + b" and so on")


def test_control_characters_go_and_white_space_stays() -> None:
    every = bytes(range(256))
    assert without_controls(every) == b"\t\n\f\r" + every[32:]
    assert without_controls(every[32:]) == every[32:]
    assert without_controls(b"") == b""
    for code in range(32):
        page = b"<p>" + b"x" * 40 + bytes((code,)) + b"y" * 9
        kept = code in b"\t\n\f\r"
        assert without_controls(page) == (page if kept else page.replace(bytes((code,)), b""))
