"""Characters that are written by their name or number."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.reading.references import resolved
from tests.plain import plain_module


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a & b && c &", "a & b && c &"),
        ("&amp;amp;", "&amp;"),
        ("&lt;p&gt;", "<p>"),
        ("&copy 2026 &notit;", "© 2026 ¬it;"),
        ("&nosuchname; &;", "&nosuchname; &;"),
        ("&#233;&#xe9;&#XE9;&#233", "éééé"),
        ("&#8217;&#39;&#160;&#32;&#55295;", "’'\xa0 \ud7ff"),
        ("&#65535;&#127;&#9;&#١;", "\t&#١;"),
        ("&#147;a&#148;", "“a”"),
        ("&#0;&#xD800;&#1114112;", "\ufffd\ufffd\ufffd"),
        ("&#; &#x; &#a;", "&#; &#x; &#a;"),
    ],
)
def test_in_text(text: str, expected: str) -> None:
    assert resolved(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("?a&copy=1", "?a&copy=1"),
        ("?a&copyright=1", "?a&copyright=1"),
        ("?a&amp;b=1", "?a&b=1"),
        ("&copy 2026&copy", "© 2026©"),
        ("&#38;&#38", "&&"),
    ],
)
def test_in_attributes(value: str, expected: str) -> None:
    assert resolved(value, within_tag=True) == expected


@given(st.text(alphabet="&#x;aAmplt19= é", max_size=30), st.booleans())
def test_any_text_compiled_or_not(text: str, within_tag: bool) -> None:
    meant = resolved(text, within_tag=within_tag)
    assert meant == plain_module("reading.references").resolved(text, within_tag=within_tag)
    if not within_tag:
        assert meant == unescape(text)
