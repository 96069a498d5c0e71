"""`cleanpage extract`: web pages in, clean articles out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from cleanpage.cli.articles import Presentation, write_articles
from cleanpage.cli.options import article_options, cleaner_without

__all__ = ["command"]


@click.command("extract")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--url", help="Address of the page, for its links and metadata.")
@click.option("--encoding", help="Charset that the HTTP header named.")
@article_options
@click.pass_context
def command(
    ctx: click.Context,
    *,
    files: Sequence[str],
    url: str | None,
    encoding: str | None,
    form: str,
    metadata: bool,
    explain: bool,
    skip: Sequence[str],
    output: Path | None,
) -> None:
    """Extract the article of HTML pages; `-` is standard input.

    \b
    Examples:
      cleanpage extract page.html
      curl -s https://news.example/story | cleanpage extract - --format markdown
      cleanpage extract --explain page.html | less -R

    \b
    Exit codes:
      0  every page has an article
      1  a page has none (its status is said on stderr)
      2  wrong usage, or a file could not be read or written
    """  # noqa: D301  click needs the \b
    cleaner = cleaner_without(skip)
    look = Presentation(form, metadata, explain, output)
    ctx.exit(
        write_articles(
            files, lambda content: cleaner.extract(content, url=url, encoding=encoding), look
        )
    )
