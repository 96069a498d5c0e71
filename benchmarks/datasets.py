"""Public data sets, fetched from their repositories and brought into the format of truth.jsonl."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html

from benchmarks.peers import CACHE
from benchmarks.worker import block_text

Row = dict[str, Any]


class DataSet(NamedTuple):
    """Where a data set is, and what reads its rows from a checkout."""

    repository: str
    rows: Callable[[Path], Iterator[Row]]


def scrapinghub(checkout: Path) -> Iterator[Row]:
    """The article extraction benchmark: one JSON file with the bodies, pages in html/."""
    truth = json.loads((checkout / "ground-truth.json").read_text("utf-8"))
    for name, page in truth.items():
        path = checkout / "html" / f"{name}.html.gz"
        yield {"id": name, "page": path, "url": page.get("url", ""), "text": page["articleBody"]}


def readability(checkout: Path) -> Iterator[Row]:
    """Mozilla's test pages: a folder for each, with the source and what the reader view shows."""
    for folder in sorted((checkout / "test" / "test-pages").iterdir()):
        expected = (folder / "expected.html").read_text("utf-8")
        metadata = json.loads((folder / "expected-metadata.json").read_text("utf-8"))
        yield {
            "id": folder.name,
            "page": folder / "source.html",
            "url": "",
            "text": block_text(lxml.html.fromstring(expected)),
            "title": metadata.get("title"),
        }


def wcxb(checkout: Path) -> Iterator[Row]:
    """The Web Content Extraction Benchmark: a JSON file for each page, pages in html/."""
    for path in sorted((checkout / "dev" / "ground-truth").glob("*.json")):
        page = json.loads(path.read_text("utf-8"))
        truth = page["ground_truth"]
        yield {
            "id": path.stem,
            "page": checkout / "dev" / "html" / f"{path.stem}.html.gz",
            "url": page.get("url", ""),
            "kind": page.get("_internal", {}).get("page_type", {}).get("primary", "article"),
            "text": truth["main_content"],
            "with": truth.get("with"),
            "without": truth.get("without"),
            "title": truth.get("title"),
            "authors": [truth["author"]] if truth.get("author") else None,
            "date": (truth.get("publish_date") or "")[:10] or None,
        }


SETS: Mapping[str, DataSet] = {
    "scrapinghub": DataSet(
        "https://github.com/scrapinghub/article-extraction-benchmark", scrapinghub
    ),
    "readability": DataSet("https://github.com/mozilla/readability", readability),
    "wcxb": DataSet("https://github.com/Murrough-Foley/web-content-extraction-benchmark", wcxb),
}


def corpora_in(folder: Path) -> dict[str, Path]:
    """The gold corpora in a folder, by name; its folders with a truth.jsonl."""
    return {path.parent.name: path.parent for path in sorted(folder.glob("*/truth.jsonl"))}


def fetch(name: str) -> Path:
    """Put a public data set in place, if it is not there yet.

    Returns:
        The corpus' folder.

    Raises:
        subprocess.CalledProcessError: the repository cannot be reached.
    """
    folder = CACHE / "corpora" / name
    if not (folder / "truth.jsonl").exists():
        checkout = CACHE / "checkouts" / name
        if not checkout.exists():
            print(f"fetching {SETS[name].repository}", file=sys.stderr)
            clone = ["git", "clone", "--quiet", "--depth=1", SETS[name].repository, str(checkout)]
            subprocess.run(clone, check=True)
        convert(checkout, folder, SETS[name].rows)
    return folder


def convert(checkout: Path, folder: Path, rows: Callable[[Path], Iterator[Row]]) -> None:
    """Write a corpus from a data set's checkout: truth.jsonl, and the pages beside it."""
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    lines = []
    for row in rows(checkout):
        page = Path("pages", f"{row['id']}{''.join(row['page'].suffixes[-2:])}")
        shutil.copyfile(row["page"], folder / page)
        defaults = {"kind": "article", "with": None, "without": None, "authors": None, "date": None}
        lines.append(json.dumps({**defaults, **row, "page": str(page)}, ensure_ascii=False) + "\n")
    (folder / "truth.jsonl").write_text("".join(lines), "utf-8")
