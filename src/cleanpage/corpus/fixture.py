"""Fixtures: a page in a file, and beside it what it must give."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cleanpage.corpus.compressed import read_file
from cleanpage.corpus.expectation import Expectation
from cleanpage.corpus.expectation_json import read_json, write_json
from cleanpage.corpus.expectation_markdown import read_markdown, write_markdown

__all__ = ["Fixture", "find_fixtures", "fixture_at", "is_page"]

PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".txt")
#: Endings of expectation files, with what reads and what writes each.
FORMATS = {
    ".expected.md": (read_markdown, write_markdown),
    ".expected.json": (read_json, write_json),
}


@dataclass(frozen=True)
class Fixture:
    """A page and what it must give.

    Attributes:
        name: short and unique in its corpus: the path without ending, and without a last `page`.
        page: the page's file: `.html`, `.htm`, `.xhtml` or `.txt`, plain or with `.gz`.
        expected: the file with the expectation; there may be none yet.
    """

    name: str
    page: Path
    expected: Path

    @property
    def is_text(self) -> bool:
        """Whether the page is flattened text."""
        return self.page.name.removesuffix(".gz").endswith(".txt")

    def read_page(self) -> bytes:
        """The page's bytes.

        Raises:
            OSError: the file cannot be read, or is no gzip file for all its ending.
        """
        return read_file(self.page)

    def read_expectation(self) -> Expectation | None:
        """What the page must give; None if nobody has recorded it yet.

        Raises:
            OSError: the file cannot be read.
            ValueError: it cannot be understood.
        """
        if not self.expected.exists():
            return None
        read, _ = FORMATS[_format_of(self.expected)]
        try:
            return read(self.expected.read_text("utf-8"))
        except ValueError as error:
            raise ValueError(f"{self.expected}: {error}") from error

    def write_expectation(self, expectation: Expectation) -> None:
        """Write what the page must give, in the format that the file's ending says.

        Raises:
            OSError: the file cannot be written.
        """
        _, write = FORMATS[_format_of(self.expected)]
        self.expected.write_text(write(expectation), "utf-8", newline="\n")


def _format_of(path: Path) -> str:
    return next(ending for ending in FORMATS if path.name.endswith(ending))


def is_page(path: Path) -> bool:
    """Whether a file's name says that it is a page.

    Example:
        >>> is_page(Path("tram.html.gz")), is_page(Path("tram.expected.md"))
        (True, False)
    """
    return path.name.removesuffix(".gz").endswith(PAGE_ENDINGS)


def fixture_at(page: Path, root: Path) -> Fixture:
    """The fixture that a page is a part of.

    Args:
        page: the page's file.
        root: the corpus' folder, for the name.

    Raises:
        ValueError: there are two expectations beside the page.

    Example:
        >>> fixture_at(Path("pages/tram/page.html"), Path("pages")).name
        'tram'
    """
    stem = page.name.removesuffix(".gz")
    stem = stem.removesuffix(Path(stem).suffix)
    candidates = [page.with_name(stem + ending) for ending in FORMATS]
    expected = [path for path in candidates if path.exists()]
    if len(expected) > 1:
        raise ValueError(f"{page} has two expectations, {' and '.join(p.name for p in expected)}")
    relative = page.relative_to(root)
    name = relative.parent if stem == "page" and relative.parent.name else relative.with_name(stem)
    return Fixture(name.as_posix(), page, (expected or candidates)[0])


def find_fixtures(roots: Iterable[Path]) -> Iterator[Fixture]:
    """All fixtures in folders, in the order of their paths.

    Args:
        roots: folders, which are searched with what is below them, or single page files.

    Raises:
        FileNotFoundError: there is no such folder or file.
        ValueError: a page has two expectations.
    """
    for root in roots:
        if root.is_file():
            yield fixture_at(root, root.parent)
        elif root.is_dir():
            yield from (fixture_at(page, root) for page in sorted(_pages(root)))
        else:
            raise FileNotFoundError(f"{root} is neither a folder nor a page")


def _pages(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(folder, name) for name in names if is_page(Path(name)))
