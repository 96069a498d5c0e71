"""Reads the phrase files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

__all__ = ["TABLES", "book", "language_code", "languages", "months", "phrases"]
__all__ += ["primary_language"]

#: The strippers that have phrases.
TABLES = (
    "share",
    "rating",
    "related",
    "ads",
    "disclosure",
    "corrections",
    "bylines",
    "dates",
    "bios",
    "newsletter",
    "paywall",
    "cookies",
    "tags",
    "navigation",
    "comments",
    "polls",
    "live",
    "credits",
    "media",
    "legal",
)

#: Tags under which pages name a language that is known under another one.
SYNONYMS = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cz": "cs", "jp": "ja", "cn": "zh"}

_FOLDER = Path(__file__).parent

Book = Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a phrase file, sorted.

    Example:
        >>> "de" in languages(), "any" in languages()
        (True, False)
    """
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.toml") if file.stem != "any"))


def language_code(tag: str) -> str:
    """The phrase file for a language tag, empty if there is none.

    Example:
        >>> language_code("pt-BR"), language_code("nb_NO"), language_code("tlh")
        ('pt', 'no', '')
    """
    code = primary_language(tag)
    return code if code in languages() else ""


def primary_language(tag: str) -> str:
    """The language of a tag without its region and script, whether it has a phrase file or not.

    Example:
        >>> primary_language("th-TH"), primary_language("iw_IL"), primary_language("")
        ('th', 'he', '')
    """
    primary = tag.strip().lower().replace("_", "-").partition("-")[0]
    return SYNONYMS.get(primary, primary)


@cache
def book(language: str) -> Book:
    """All of a language's phrases, by table and key; of `any` those of no language."""
    lists = _lists((_FOLDER / f"{language}.toml").read_text("utf-8"))
    return MappingProxyType({table: MappingProxyType(keys) for table, keys in lists.items()})


def _lists(source: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """What TOML says that holds nothing but tables of texts in three quotation marks.

    All phrase files are needed for the first page: a parser for all of TOML takes four times as
    long.
    """
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    keys: dict[str, tuple[str, ...]] = {}
    parts = source.split("'''")
    for head, text in zip(parts[::2], parts[1::2], strict=False):
        *lines, named = head.split("\n")
        for line in lines:
            if line.startswith("["):
                keys = tables.setdefault(line.strip("[]"), {})
        keys[named.removesuffix(" = ")] = _lines(text)
    return tables


def phrases(language: str, table: str, key: str) -> tuple[str, ...]:
    """The phrases of one list, as the file has them; empty if the language has no such list.

    Args:
        language: one of `languages()`, or `any`.
        table: a stripper's name, or `language`.
        key: `whole`, `starts`, `ends`, `contains`, `pattern`, or a list's own name.

    Raises:
        ValueError: there is no file for the language.

    Example:
        >>> phrases("en", "bylines", "prefixes")
        ('by',)
    """
    if language != "any" and language not in languages():
        raise ValueError(f"no phrases for {language!r}; there are {', '.join(languages())}")
    return book(language).get(table, {}).get(key, ())


@cache
def months(language: str) -> tuple[tuple[str, ...], ...]:
    """For each of the twelve months the names that a language has for it, in lower case.

    Raises:
        ValueError: there is no file for the language.

    Example:
        >>> months("en")[8]
        ('september', 'sep', 'sept')
    """
    return tuple(tuple(line.split(", ")) for line in phrases(language, "dates", "months"))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n")) if text.strip() else ()
