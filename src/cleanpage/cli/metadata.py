"""`cleanpage metadata`: what a page says of its article, and where."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence

import click

from cleanpage import Article, Cleaner, Status
from cleanpage.cli.articles import report_status
from cleanpage.cli.columns import pad, wrap
from cleanpage.cli.failures import OK, UnusableError, reason
from cleanpage.cli.sources import read_source
from cleanpage.corpus.fields import FIELDS, field_value
from cleanpage.corpus.reports.terminal import printable

__all__ = ["command"]

NARROWEST = 20


@click.command("metadata")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="What to write; of several files, JSON is one object a line.",
)
@click.option("--url", help="Address of the page, for its links and metadata.")
@click.option("--encoding", help="Charset that the HTTP header named.")
@click.pass_context
def command(
    ctx: click.Context, *, files: Sequence[str], form: str, url: str | None, encoding: str | None
) -> None:
    """Print the metadata of HTML pages, each field with its source; `-` is standard input.

    \b
    Exit codes:
      0  every page could be read
      1  a page is empty or no text
      2  wrong usage, or a file could not be read
    """  # noqa: D301  click needs the \b
    cleaner = Cleaner()
    code = OK
    for name in files:
        try:
            content = read_source(name)
        except OSError as error:
            raise UnusableError(reason(error)) from error
        article = cleaner.extract(content, url=url, encoding=encoding)
        if article.status in (Status.EMPTY, Status.UNDECODABLE):
            code = max(code, report_status(article, name))
        if form == "json":
            click.echo(_json(article, name, many=len(files) > 1))
        else:
            click.echo("\n".join(_table(article, name, many=len(files) > 1)))
    ctx.exit(code)


def _json(article: Article, name: str, *, many: bool) -> str:
    whole = article.to_dict()
    data = {field: whole[field] for field in (*FIELDS, "sources")}
    if many:
        return json.dumps({"file": name, **data}, ensure_ascii=False)
    return json.dumps(data, ensure_ascii=False, indent=2)


def _table(article: Article, name: str, *, many: bool) -> list[str]:
    lines = [f"==> {name} <=="] if many else []
    sources = article.sources
    names = [field for field in FIELDS if field_value(article, field)]
    first = max(len(field) for field in names)
    last = max((len(sources.get(field, "")) for field in names), default=0)
    middle = max(NARROWEST, shutil.get_terminal_size().columns - first - last - 4)
    for field in names:
        value = field_value(article, field)
        values = [value] if isinstance(value, str) else value
        rows = [row for item in values for row in wrap(printable(item), middle)]
        for number, row in enumerate(rows):
            label = click.style(field.ljust(first), bold=True) if not number else " " * first
            line = f"{label}  {row}"
            if field in sources and not number:
                line = f"{label}  {pad(row, middle)}  {click.style(sources[field], dim=True)}"
            lines.append(line)
    return lines
