"""Options that several commands have."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from cleanpage import Cleaner
from cleanpage.cli.failures import UnusableError

__all__ = ["article_options", "cleaner_without", "processes_option"]

STDOUT = "-"

F = TypeVar("F", bound=Callable[..., Any])

FORMAT = click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    default="text",
    show_default=True,
    help="What to write.",
)
METADATA = click.option(
    "--metadata", "-m", is_flag=True, help="Put the metadata in front of the article."
)
EXPLAIN = click.option(
    "--explain",
    "-e",
    is_flag=True,
    help="Show what was kept and cut, by what, and why; JSON has it anyway.",
)
SKIP = click.option(
    "--skip",
    multiple=True,
    metavar="STRIPPER",
    help="Leave a stripper out; may be repeated. `cleanpage strippers` lists them.",
)
OUTPUT = click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=lambda _ctx, _option, path: None if path == Path(STDOUT) else path,
    help="File to write, whole or not at all; without it, or with -, standard output.",
)


def article_options(function: F) -> F:
    """Add the options of the commands that write articles."""
    for option in (OUTPUT, SKIP, EXPLAIN, METADATA, FORMAT):
        function = option(function)
    return function


def processes_option(default: int | None = None) -> Callable[[F], F]:
    """Add `-j`.

    Args:
        default: number of processes; None takes as many as there are processors.
    """
    return click.option(
        "--jobs",
        "-j",
        "processes",
        type=click.IntRange(min=1),
        default=default or os.cpu_count() or 1,
        show_default=True if default else "number of processors",
        help="Processes that work at the same time.",
    )


def cleaner_without(skip: Sequence[str]) -> Cleaner:
    """A cleaner without some strippers.

    Raises:
        UnusableError: there is no such stripper.
    """
    try:
        return Cleaner(skip=tuple(skip))
    except ValueError as error:
        raise UnusableError(str(error)) from error
