"""The phrase files keep the form that makes them easy to read, to change and to trust."""

import re
import tomllib
import unicodedata
from importlib.resources import files

import pytest
import regex

from cleanpage.phrases.book import TABLES, book, languages, months, phrases
from cleanpage.phrases.folding import TRIMMED, fold, unspaced

FILES = ("any", *languages())
KEYS = {"whole", "starts", "ends", "contains", "pattern"}
LISTS = {
    "bylines": {"prefixes", "roles"},
    "dates": {"months", "weekdays"},
    "language": {"notice_starts", "notices", "stopwords"},
}
SORTED = KEYS | {"notice_starts", "notices", "prefixes", "roles", "stopwords"}
#: No such furniture is made of words alone in these languages, or none that is not English.
EMPTY = {"any": set(TABLES) - {"share", "dates", "navigation", "credits", "media", "legal"}}
#: Marks and letters that a text may repeat beside a pattern's own words.
FILLERS = "1|1 | 1,|a|a |1.|1/|12 |(|  |·|, |-1|。|может ".split("|")


def listed(code: str) -> list[tuple[str, str, str]]:
    return [
        (table, key, phrase)
        for table, keys in book(code).items()
        for key, found in keys.items()
        for phrase in found
    ]


def patterns() -> list[str]:
    return sorted({p for code in FILES for _, key, p in listed(code) if key == "pattern"})


def compared(key: str, phrase: str) -> tuple[str, str]:
    if key == "starts":
        return key, fold(phrase).lstrip(TRIMMED)
    if key == "ends":
        return key, fold(phrase).rstrip(TRIMMED)
    if key in ("whole", "prefixes", "roles"):
        return "whole", fold(phrase).strip(TRIMMED)
    return key, phrase


def test_there_are_files_for_the_languages_that_are_promised():
    promised = "en de fr es it pt nl pl ru uk tr sv da no fi cs ja zh ko ar hi".split()
    assert set(promised) <= set(languages())


@pytest.mark.parametrize("code", FILES)
def test_schema(code):
    source = files("cleanpage.phrases").joinpath(f"{code}.toml").read_text("utf-8")
    tables = tomllib.loads(source)
    assert [table for table in tables if table != "language"] == list(TABLES)
    for table, keys in tables.items():
        assert set(keys) <= KEYS | LISTS.get(table, set()), table
        assert all(isinstance(text, str) for text in keys.values())
        assert keys or table in EMPTY.get(code, set()), f"[{table}] is empty"


@pytest.mark.parametrize("code", languages())
def test_every_language_can_be_told_and_dated(code):
    assert 30 <= len(phrases(code, "language", "stopwords")) <= 100
    assert len(months(code)) == 12
    assert len(phrases(code, "dates", "weekdays")) == 7
    names = [name for month in months(code) for name in month]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("code", FILES)
def test_lists_are_sorted_and_without_doubles(code):
    for table, keys in book(code).items():
        for key in set(keys) & SORTED:
            assert list(keys[key]) == sorted(set(keys[key])), f"[{table}] {key}"


@pytest.mark.parametrize("code", FILES)
def test_a_phrase_stands_in_one_table_only(code):
    seen: dict[tuple[str, str], str] = {}
    for table, key, phrase in listed(code):
        if key in SORTED and table != "language":
            form = compared(key, phrase)
            assert form not in seen, f"{phrase!r} is in [{seen[form]}] and [{table}]"
            seen[form] = table


@pytest.mark.parametrize("code", FILES)
def test_form(code):
    for table, key, phrase in listed(code):
        where = f"[{table}] {key}: {phrase!r}"
        assert phrase == unicodedata.normalize("NFC", phrase), where
        assert phrase == phrase.strip(" \t") or key == "pattern", where
        assert phrase == phrase.lower() or key == "pattern", where
        assert compared(key, phrase)[1], where


@pytest.mark.parametrize("code", FILES)
def test_phrases_at_the_ends_of_blocks_are_short(code):
    for table, key, phrase in listed(code):
        if key in ("starts", "ends"):
            assert len(phrase) <= 100, f"[{table}] {key}: {phrase!r}"


@pytest.mark.parametrize("code", FILES)
def test_contains_says_enough(code):
    for table, key, phrase in listed(code):
        if key == "contains" and not any(unspaced(c) for c in phrase):
            assert len(phrase.split()) > 2, f"[{table}] {phrase!r}"


@pytest.mark.parametrize("pattern", patterns())
def test_patterns_are_sound(pattern):
    compiled = re.compile(pattern)
    assert not compiled.groups, "groups must not capture"
    assert "\\d" in pattern, "a pattern is tried only where there is a digit"
    assert not compiled.match("")


@pytest.mark.parametrize("pattern", patterns())
def test_patterns_do_not_backtrack(pattern):
    compiled = regex.compile(pattern)
    words = regex.findall(r"[^\W\d_]{3,}", pattern)[:6]
    for lead in ("", "1", *words, *(word + " " for word in words)):
        for filler in FILLERS:
            near_miss = lead + filler * (10_000 // len(filler)) + "\x00"
            assert compiled.match(near_miss, timeout=2) is None or len(near_miss) > 10_000
