"""Exit codes, and the errors that end a command."""

from __future__ import annotations

from typing import IO, Any

import click

__all__ = ["NOTHING_FOUND", "OK", "UNUSABLE", "UnusableError", "reason", "warn"]

OK = 0
#: A page has no article; fixtures differ.
NOTHING_FOUND = 1
#: Wrong usage; a file cannot be read or written.
UNUSABLE = 2


class UnusableError(click.ClickException):
    """Ends the command with exit code 2 and a message."""

    exit_code = UNUSABLE

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it on stderr."""
        warn(self.message)


def warn(message: str) -> None:
    """Say something on stderr."""
    click.echo(f"cleanpage: {message}", err=True)


def reason(error: Exception) -> str:
    """Why a file could not be read or written, without Python's error number.

    Example:
        >>> reason(FileNotFoundError(2, "No such file or directory", "a.html"))
        'a.html: No such file or directory'
    """
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)
