"""Folding compares alike what reads alike, and moves nothing."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanpage.phrases import fold
from cleanpage.phrases.folding import TRIMMED, stands_alone


def test_no_character_changes_its_length():
    wrong = [hex(c) for c in range(sys.maxunicode + 1) if len(fold(chr(c))) != 1]
    assert not wrong


@given(st.text())
def test_folding_keeps_the_length_and_folds_once(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("İLGİLİ HABERLER", "ilgili haberler"),
        ("Bağlantıyı kopyala", "bağlantiyi kopyala"),
        ("What’s new", "what's new"),
        ("Lire\xa0aussi\u202f:", "lire aussi :"),
        ("ЕЩЁ", "еще"),
        ("إعلان", "اعلان"),
        ("Straße", "straße"),
    ],
)
def test_what_reads_alike_is_alike(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "phrase", "alone"),
    [
        ("share this", "share", True),
        ("shares", "share", False),
        ("related: no", "related:", True),
        ("関連記事はこちら", "関連記事", True),
        ("शेयरों", "शेयर", False),
        ("शेयर करें", "शेयर", True),
        ("제보하기", "제보", False),
        ("reclame-se", "reclame", True),
    ],
)
def test_words_are_not_cut(text, phrase, alone):
    start = text.index(phrase)
    assert stands_alone(text, start, start + len(phrase)) is alone


def test_quotation_marks_are_never_trimmed():
    assert not set("\"'“”„‘’「」『』") & set(TRIMMED)
