"""`cleanpage clean`: flattened text in, clean articles out; archives row by row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from cleanpage import Article
from cleanpage.cli.archives import is_archive
from cleanpage.cli.articles import Presentation, write_articles
from cleanpage.cli.jsonl import clean_archive
from cleanpage.cli.options import article_options, cleaner_without, processes_option
from cleanpage.cli.rows import RowCleaner

__all__ = ["command"]


@click.command("clean")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--title", help="The article's headline, if it is known.")
@click.option("--url", help="Address that the text comes from.")
@click.option("--language", help="The text's language, as a BCP 47 tag.")
@click.option(
    "--encoding", default="utf-8", show_default=True, help="Charset of the files; rows are UTF-8."
)
@click.option("--text-field", metavar="NAME", help="Field of a row that holds the text. [text]")
@click.option("--id-field", default="", metavar="NAME", help="Field that names a row in messages.")
@click.option("--title-field", default="", metavar="NAME", help="Field that holds the headline.")
@click.option("--url-field", default="", metavar="NAME", help="Field that holds the address.")
@processes_option(default=1)
@article_options
@click.pass_context
def command(
    ctx: click.Context,
    *,
    files: Sequence[str],
    title: str | None,
    url: str | None,
    language: str | None,
    encoding: str,
    text_field: str | None,
    id_field: str,
    title_field: str,
    url_field: str,
    processes: int,
    form: str,
    metadata: bool,
    explain: bool,
    skip: Sequence[str],
    output: Path | None,
) -> None:
    """Clean text that a scraper has flattened; `-` is standard input.

    A file of rows (.jsonl or .ndjson, also with .gz or .zst, or anything if --text-field is given)
    is cleaned row by row: one row in, one row out, in order, with the clean text in place of the
    text and a "cleanpage" object beside it (--metadata and --explain say what is in it). A bad row
    is reported and passed on with an "error". After Ctrl-C the same command continues.

    \b
    Examples:
      cleanpage clean article.txt
      cleanpage clean corpus.jsonl.gz --text-field body --id-field id -j 4 -o clean.jsonl.gz

    \b
    Exit codes:
      0  every text has an article, every row could be cleaned
      1  a text has none, or a row is bad (said on stderr)
      2  wrong usage, or a file could not be read or written
    """  # noqa: D301  click needs the \b
    cleaner = cleaner_without(skip)
    if text_field is not None or any(map(is_archive, files)):
        if len(files) > 1:
            raise click.UsageError("only one file of rows at a time")
        if form == "json":
            raise click.UsageError("rows are JSON anyway; --metadata and --explain add to them")
        for option, field in (("title", title), ("url", url)):
            if field is not None:
                raise click.UsageError(f"each row has its own {option}: use --{option}-field")
        rows = RowCleaner(
            text_field=text_field or "text",
            id_field=id_field,
            title_field=title_field,
            url_field=url_field,
            language=language or "",
            form=form,
            metadata=metadata,
            explained=explain,
            skip=tuple(skip),
        )
        ctx.exit(clean_archive(files[0], output, rows, processes))

    def make(content: bytes) -> Article:
        text = content.decode(encoding, "replace")
        return cleaner.clean_text(text, title=title, url=url, language=language)

    try:
        "".encode(encoding)
    except LookupError as error:
        raise click.BadParameter(str(error), param_hint="--encoding") from error
    ctx.exit(write_articles(files, make, Presentation(form, metadata, explain, output)))
