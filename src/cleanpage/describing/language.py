"""The language: what the page declares, unless its text is clearly in another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleanpage.article import Candidate
from cleanpage.block import Kind
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues
from cleanpage.describing.things import texts
from cleanpage.extent import extent
from cleanpage.phrases.book import language_code, languages, phrases, primary_language

__all__ = ["detect", "rank_languages", "tag"]

#: Scripts that one of our languages alone writes: the first and the last of their letters, and the
#: share of a text from which on it is in that language. Japanese is mostly in Chinese characters.
_SCRIPTS = (
    ("ja", "\u3041", "\u30ff", 0.08),
    ("ko", "\u1100", "\u11ff", 0.5),
    ("ko", "\uac00", "\ud7af", 0.5),
    ("zh", "\u4e00", "\u9fff", 0.5),
    ("hi", "\u0900", "\u097f", 0.5),
    ("th", "\u0e00", "\u0e7f", 0.5),
    ("el", "\u0370", "\u03ff", 0.5),
    ("he", "\u0590", "\u05ff", 0.5),
)
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}")
#: Words that are looked at, and the share of stopwords that makes a language (running text has
#: 0.3 to 0.5 in the languages of the phrase files).
_ENOUGH = 160
_SHARE = 0.12
#: The share of Chinese characters that will do where no language is declared.
_SOME = 0.3
#: Characters of a block that are looked at.
_EXCERPT = 300
#: Shorter blocks are menus and labels.
_SENTENCE = 40


def tag(declared: str) -> str:
    """A declared language as a BCP 47 tag, empty for what is none.

    Example:
        >>> tag("EN_us"), tag("zh-hant-TW"), tag("English, please")
        ('en-US', 'zh-Hant-TW', '')
    """
    declared = declared.strip().split(",")[0].strip()
    if not _TAG.fullmatch(declared):
        return ""
    first, *rest = declared.replace("_", "-").split("-")
    # RFC 5646, 2.1.1: regions in capitals, scripts with a capital.
    cased = [
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part
        for part in rest
    ]
    return "-".join([first.lower(), *cased])


def detect(texts: Iterable[str], declared: str = "") -> str:
    """The language that texts are written in, as a BCP 47 tag; empty if it cannot be told.

    Args:
        texts: blocks of running text; a few hundred words are read.
        declared: what the page says; kept unless another language has twice its stopwords.

    Example:
        >>> detect(["Das ist nicht der Grund, warum wir hier sind und auf die Bahn warten."], "en")
        'de'
    """
    sample: list[str] = []
    for text in texts:
        sample.extend(text[:_EXCERPT].lower().replace(",", " ").split())
        if len(sample) >= _ENOUGH:
            break
    if not sample:
        return declared
    written = _by_script("".join(sample[:_ENOUGH]), declared)
    if written:
        return declared if primary_language(declared) == written else written
    counts = _stopwords(sample[:_ENOUGH])
    if not counts:
        return declared
    best = max(counts, key=counts.__getitem__)
    number = counts[best]
    own = language_code(declared)
    if number < _SHARE * min(len(sample), _ENOUGH) or number < 5 or (declared and not own):
        return declared
    return declared if own and number < 2 * counts.get(own, 0) else best


def _stopwords(words: list[str]) -> dict[str, int]:
    """For each language how many of the words are stopwords of it."""
    speakers = _speakers()
    counts: dict[str, int] = {}
    for word in words:
        codes = speakers.get(word)
        if codes:
            for code in codes:
                counts[code] = counts.get(code, 0) + 1
    return counts


def _by_script(letters: str, declared: str) -> str:
    if not letters.isascii():
        for code, first, last, share in _SCRIPTS:
            if _count(letters, first, last) > share * len(letters):
                return code
        # Chinese has foreign names and numbers in it.
        if not declared and _count(letters, "\u4e00", "\u9fff") > _SOME * len(letters):
            return "zh"
    return ""


def _count(letters: str, first: str, last: str) -> int:
    count = 0
    for letter in letters:
        if first <= letter <= last:
            count += 1
    return count


@cache
def _speakers() -> dict[str, tuple[str, ...]]:
    """For each stopword the languages that use it."""
    found: dict[str, list[str]] = {}
    for code in languages():
        for word in phrases(code, "language", "stopwords"):
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def rank_languages(clues: Clues) -> tuple[Candidate, ...]:
    """Candidates for the language: what the text is written in, and what the page declares."""
    declared = in_order(
        ("html lang", (tag(value) for value in _html(clues))),
        ("json-ld inLanguage", (tag(value) for value in _json_ld(clues))),
        (
            "meta content-language",
            map(tag, [*clues.meta.get("content-language", ()), *clues.meta.get("language", ())]),
        ),
        ("meta og:locale", map(tag, clues.meta.get("og:locale", ()))),
    )
    best = declared[0].value if declared else ""
    written = detect(_prose(clues), best)
    if written and written != best:
        return (Candidate(written, "text", len(declared) + 5.0), *declared)
    return declared


def _html(clues: Clues) -> Iterator[str]:
    for element in clues.page.marked:
        if element.tag == "html":
            yield element.attributes.get("lang") or element.attributes.get("xml:lang") or ""
            return


def _json_ld(clues: Clues) -> list[str]:
    value = clues.main.fields.get("inlanguage")
    return [*texts(value), *texts(value.get("alternateName") if isinstance(value, dict) else None)]


def _prose(clues: Clues) -> Iterator[str]:
    """Running text; code where there is no other: some pages are one `<pre>`."""
    code = []
    told = False
    for block in clues.page.blocks[clues.start :]:
        text = block.text
        if extent(text) > _SENTENCE and not block.hidden and block.linked * 2 < len(text):
            if block.kind is Kind.CODE:
                code.append(text)
            else:
                told = True
                yield text
    if not told:
        yield from code
