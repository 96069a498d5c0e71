"""Reads corpora in the documented format into labelled pages."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from cleanpage.block import Block, Hit
from cleanpage.describing.describe import describe
from cleanpage.describing.flattened import describe_text
from cleanpage.phrases.spotting import spot
from cleanpage.reading.decode import to_utf8
from cleanpage.reading.html import read_html
from cleanpage.reading.text import read_text
from cleanpage.selecting.agreement import Claims, claims_of
from cleanpage.selecting.signs import head_signs
from training.labels import UNKNOWN, align, doubt_the_rest, words

HTML_CORPORA = ("scrapinghub", "fundus", "fundus-eval", "wcxb", "trafilatura", "readability")
#: What the pages are of that were given other lengths (`lengths.py`).
LONG, SHORT = "long", "short"
OTHER_LENGTHS = (LONG, SHORT)
#: Its golds were drafted by a model that did not read long pages to their end.
_MAY_BREAK_OFF = frozenset(("wcxb",))
#: Of so many texts one is learned from once more: with its kept lines alone, or without its words.
CLEAN_EVERY = 3
WORDLESS_EVERY = 3


class LabelledPage(NamedTuple):
    """A page with a label for each block: 1 of the article, 0 not, -1 nobody knows.

    Its signs are those of its head (`selecting/signs.py`). Some golds are snippets that must be in
    the text, and others that must not.

    A wordless one is seen as if it were in a language of which no word was learned.
    """

    corpus: str
    id: str
    kind: str
    domain: str
    blocks: tuple[Block, ...]
    hits: tuple[tuple[Hit, ...], ...]
    claims: Claims
    labels: list[int]
    gold: str | None
    title: str
    signs: tuple[float, ...] = ()
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    wordless: bool = False


def html_pages(folder: Path, corpus: str) -> Iterator[LabelledPage]:
    """The pages of one corpus."""
    for case in _cases(folder / corpus / "truth.jsonl"):
        html = to_utf8(gzip.decompress((folder / corpus / case["page"]).read_bytes()))
        if html is None or (case["text"] is None and not case["with"]):
            continue
        page = read_html(html, case["url"])
        about = describe(page, case["url"])
        texts = [block.text for block in page.blocks]
        if case["text"] is not None:
            labels = align(texts, case["text"])
            if corpus in _MAY_BREAK_OFF:
                labels = doubt_the_rest(labels, page.blocks)
        else:
            labels = _by_snippets(texts, case["with"], case["without"])
        yield LabelledPage(
            corpus,
            case["id"],
            case["kind"],
            domain_of(case["url"]) or f"{corpus}/{case['id']}",
            page.blocks,
            tuple(spot(text, about.language) for text in texts),
            claims_of(page.marked),
            labels,
            case["text"],
            about.title,
            head_signs(about),
            tuple(case["with"]),
            tuple(case["without"]),
        )


def flat_pages(folder: Path) -> Iterator[LabelledPage]:
    """The flattened texts, of some the kept lines alone, and some in words that nobody learned.

    Clean text must be seen to be left alone; and most languages have few texts in the corpora.
    """
    domains = _domains(folder)
    with gzip.open(folder / "flat" / "truth.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            case = json.loads(line)
            domain = domains.get((case["corpus"], case["id"]), case["id"])
            page = _flat_page(case, f"{case['shape']}/{case['corpus']}", domain, case["lines"])
            yield page
            if number % WORDLESS_EVERY == WORDLESS_EVERY - 1:
                yield page._replace(corpus="wordless", wordless=True)
            kept = [text for text, keep in zip(case["lines"], case["keep"], strict=True) if keep]
            if number % CLEAN_EVERY == 0 and kept:
                yield _flat_page(case, "clean", domain, kept)._replace(gold="\n".join(kept))


def _flat_page(case: dict[str, Any], corpus: str, domain: str, lines: list[str]) -> LabelledPage:
    page = read_text("\n".join(lines))
    texts = [block.text for block in page.blocks]
    about = describe_text(page)
    labels = [1] * len(texts) if corpus == "clean" else align(texts, case["text"])
    hits = tuple(spot(text, about.language) for text in texts)
    return LabelledPage(
        corpus,
        case["id"],
        "article",
        domain,
        page.blocks,
        hits,
        Claims(),
        labels,
        case["text"],
        about.title,
    )


def domain_of(url: str) -> str:
    """The last two labels of the host, three under a short second level ("co.uk")."""
    parts = (urlsplit(url).hostname or "").split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def _cases(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _domains(folder: Path) -> dict[tuple[str, str], str]:
    found = {}
    for corpus in HTML_CORPORA:
        for case in _cases(folder / corpus / "truth.jsonl"):
            found[corpus, case["id"]] = domain_of(case["url"]) or f"{corpus}/{case['id']}"
    return found


def _by_snippets(texts: list[str], present: list[str], absent: list[str]) -> list[int]:
    """Labels from segments that must or must not be in the article; most blocks stay unknown."""
    labels = [UNKNOWN] * len(texts)
    squashed = [" ".join(words(text)) for text in texts]
    for snippets, label in ((absent, 0), (present, 1)):
        for snippet in snippets:
            wanted = " ".join(words(snippet))
            for index, text in enumerate(squashed):
                if (
                    wanted
                    and wanted in text
                    and (label == 0 or len(wanted) > 20 or labels[index] != 0)
                ):
                    labels[index] = label
    return labels
