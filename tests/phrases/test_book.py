import tomllib
from pathlib import Path

import pytest

import cleanpage.phrases.book as phrase_book
from cleanpage.phrases import languages, months, phrases
from cleanpage.phrases.book import TABLES, book, language_code


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("EN-us", "en"),
        ("de_AT", "de"),
        ("zh-Hant-TW", "zh"),
        ("nb", "no"),
        ("nn-NO", "no"),
        (" fr ", "fr"),
        ("", ""),
        ("xx", ""),
        ("any", ""),
        ("../en", ""),
    ],
)
def test_a_tag_finds_its_file(tag, code):
    assert language_code(tag) == code


def test_phrases_by_language_table_and_key():
    assert "teilen" in phrases("de", "share", "whole")
    assert "whatsapp" in phrases("any", "share", "whole")
    assert phrases("de", "share", "nothing") == ()


def test_a_language_without_a_file_is_refused_with_a_sentence():
    with pytest.raises(ValueError, match="no phrases for 'tlh'"):
        phrases("tlh", "share", "whole")
    with pytest.raises(ValueError, match="no phrases for ''"):
        months("")


def test_what_is_read_cannot_be_changed():
    with pytest.raises(TypeError):
        book("en")["share"] = {}  # type: ignore[index]
    with pytest.raises(TypeError):
        book("en")["share"]["whole"] = ()  # type: ignore[index]


def test_months_in_the_languages_of_the_files():
    assert months("de")[2][0] == "märz"
    assert "сентября" in months("ru")[8]
    assert "أيلول" in months("ar")[8]
    assert all(len(months(code)) == 12 for code in languages())


def test_twenty_strippers_have_phrases():
    assert len(TABLES) == len(set(TABLES)) == 20


@pytest.mark.parametrize("language", ["any", *languages()])
def test_phrase_files_are_toml(language):
    source = (Path(phrase_book.__file__).parent / f"{language}.toml").read_text("utf-8")
    tables = {
        table: {key: tuple(text.strip("\n").split("\n")) for key, text in keys.items()}
        for table, keys in tomllib.loads(source).items()
        if keys
    }
    found = {table: dict(keys) for table, keys in book(language).items() if keys}
    assert found == tables
