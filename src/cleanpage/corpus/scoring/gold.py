"""Gold corpora: pages with the text and metadata that people say is right.

A corpus is a folder with `truth.jsonl` (or `truth.jsonl.gz`), one page a line; `docs/scoring.md`
describes its fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleanpage.corpus.compressed import read_file

__all__ = ["GoldPage", "read_corpus"]

TRUTHS = ("truth.jsonl", "truth.jsonl.gz")


@dataclass(frozen=True)
class GoldPage:
    """A page and what is right of it; None where nobody annotated it, empty where it has none.

    Attributes:
        id: unique in its group.
        group: what is averaged: the corpus' name, with the page's kind or shape.
        page: file of the HTML, plain or gzip; None for flattened text.
        lines: the flattened text's lines, if there is no HTML.
        url: address of the page; may be empty.
        text: the article's text.
        wanted: snippets that must be in the text.
        unwanted: snippets that must not.
        title: the headline.
        authors: names.
        date: day of publication, `YYYY-MM-DD`.
    """

    id: str
    group: str
    page: Path | None = None
    lines: tuple[str, ...] = ()
    url: str = ""
    text: str | None = None
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None

    def read_page(self) -> bytes:
        """The HTML.

        Raises:
            OSError: the file cannot be read.
        """
        if self.page is None:
            raise ValueError(f"{self.id} is flattened text and has no HTML")
        return read_file(self.page)


def read_corpus(folder: Path) -> list[GoldPage]:
    """Read a corpus' gold.

    Args:
        folder: has `truth.jsonl` or `truth.jsonl.gz`.

    Returns:
        The pages in the order of the file. If the corpus has pages of several kinds, articles and
        all others are two groups; flattened texts are grouped by shape and origin.

    Raises:
        FileNotFoundError: there is no `truth.jsonl` in the folder.
        ValueError: a line is not understood; the message says which.
    """
    rows = list(_rows(folder))
    kinds = {row.get("kind") for row in rows if "lines" not in row}
    return [_gold_page(row, folder, split=len(kinds) > 1) for row in rows]


def _rows(folder: Path) -> Iterator[dict[str, Any]]:
    path = next((folder / name for name in TRUTHS if (folder / name).exists()), None)
    if path is None:
        raise FileNotFoundError(f"{folder} is no gold corpus: it has no {TRUTHS[0]}")
    for number, line in enumerate(read_file(path).decode("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            page, lines = row.get("page"), row.get("lines")
        except (ValueError, AttributeError) as error:
            raise ValueError(f"{path}, line {number}: no JSON object: {error}") from error
        if "id" not in row or (page is None) == (lines is None):
            raise ValueError(f'{path}, line {number}: needs an "id", and "page" or "lines"')
        yield row


def _gold_page(row: Mapping[str, Any], folder: Path, *, split: bool) -> GoldPage:
    authors = row.get("authors")
    return GoldPage(
        id=str(row["id"]),
        group=_group(row, folder, split=split),
        page=None if row.get("page") is None else folder / row["page"],
        lines=tuple(row.get("lines") or ()),
        url=row.get("url") or "",
        text=row.get("text"),
        wanted=tuple(row.get("with") or ()),
        unwanted=tuple(row.get("without") or ()),
        title=row.get("title"),
        authors=None if authors is None else tuple(authors),
        date=row.get("date"),
    )


def _group(row: Mapping[str, Any], folder: Path, *, split: bool) -> str:
    name = folder.resolve().name
    if "lines" in row:
        parts = (f"{name}-{row['shape']}" if row.get("shape") else name, row.get("corpus"))
        return "/".join(part for part in parts if part)
    if not split:
        return name
    return f"{name} article" if row.get("kind") == "article" else f"{name} other kinds"
