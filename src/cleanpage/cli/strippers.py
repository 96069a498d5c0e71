"""`cleanpage strippers`: what cleanpage removes, by name."""

from __future__ import annotations

import click

import cleanpage

__all__ = ["command"]


@click.command("strippers")
def command() -> None:
    """List the strippers: what each of them removes.

    The names are what `--skip` takes and what `--explain` shows.
    """
    found = cleanpage.strippers()
    width = max(len(name) for name, _ in found)
    for name, description in found:
        click.echo(f"{click.style(name.ljust(width), bold=True)}  {description}")
