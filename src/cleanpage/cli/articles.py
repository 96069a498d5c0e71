"""The loop of `extract` and `clean`: each file becomes an article, and the article output."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from cleanpage import Article, Status
from cleanpage.cli.explain import explain
from cleanpage.cli.failures import NOTHING_FOUND, OK, UNUSABLE, UnusableError, reason, warn
from cleanpage.cli.outputs import open_output
from cleanpage.cli.sources import read_source
from cleanpage.cli.writing import write_article

__all__ = ["Presentation", "report_status", "write_articles"]

HAVE_TEXT = frozenset({Status.OK, Status.TOO_LARGE})


@dataclass(frozen=True)
class Presentation:
    """How articles are to be written."""

    form: str
    metadata: bool
    explained: bool
    output: Path | None


def write_articles(
    names: Sequence[str], make: Callable[[bytes], Article], look: Presentation
) -> int:
    """Make an article of each file and write them.

    Args:
        names: files, or `-`.
        make: makes an article of a file's content.
        look: how the articles are written, and where to.

    Returns:
        The exit code: 0, or 1 if a file has no article.

    Raises:
        UnusableError: a file could not be read, or the output not be written; files that could be
            read went to standard output all the same, but not to an output file.
    """
    code = OK
    unread = 0
    with open_output(look.output) as out:
        for name in names:
            try:
                content = read_source(name)
            except OSError as error:
                warn(reason(error))
                unread += 1
                continue
            article = make(content)
            code = max(code, report_status(article, name))
            out.write(_shown(article, name, look, len(names)).encode("utf-8", "replace"))
        if unread and look.output:
            raise UnusableError(f"{look.output} was not written")
    return UNUSABLE if unread else code


def report_status(article: Article, name: str) -> int:
    """Say on stderr if an article is not as it should be.

    Returns:
        The exit code that it stands for.
    """
    if article.status != Status.OK or article.note:
        warn(f"{name}: {article.status}" + (f": {article.note}" if article.note else ""))
    return OK if article.status in HAVE_TEXT else NOTHING_FOUND


def _shown(article: Article, name: str, look: Presentation, number: int) -> str:
    if not look.explained or look.form == "json":  # which has it all anyway
        return write_article(article, look.form, name, metadata=look.metadata, many=number > 1)
    lines = explain(article, shutil.get_terminal_size().columns)
    head = [f"==> {name} <=="] if number > 1 else []
    return "".join(line + "\n" for line in _coloured([*head, *lines], look.output))


def _coloured(lines: Sequence[str], output: Path | None) -> Iterator[str]:
    colour = click.get_current_context().color
    if colour is None:
        colour = output is None and sys.stdout.isatty()
    return (line if colour else click.unstyle(line) for line in lines)
