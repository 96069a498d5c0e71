"""Where commands write: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from cleanpage.cli.failures import UnusableError

__all__ = ["open_output", "write_whole"]

#: Permissions of a new file before the user's mask is applied.
NEW_FILE = 0o666


@contextmanager
def open_output(path: Path | None) -> Iterator[BinaryIO]:
    """Open the output.

    Args:
        path: the file; None is standard output. If it is something else than a file (a pipe, a
            device), it is written to directly.

    Yields:
        A binary file. When the block is left by an exception, a file at `path` is as it was.

    Raises:
        UnusableError: the file cannot be written.
    """
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    elif path.exists() and not path.is_file():
        with _telling(path):
            device = path.open("wb")
        with device:
            yield device
    else:
        with _replacing(path.resolve()) as file:
            yield file


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    with _telling(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(handle, "wb") as file:
            yield file
        with _telling(path):
            os.chmod(name, _mode(path))
            os.replace(name, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turn an error of the file system into one that names the file that the user asked for."""
    try:
        yield
    except OSError as error:
        raise UnusableError(f"{path} cannot be written: {error.strerror or error}") from error


def _mode(path: Path) -> int:
    """The permissions of the file that is there, or those that a new one would get."""
    if path.exists():
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return NEW_FILE & ~mask


def write_whole(path: Path, text: str) -> None:
    """Write a text file, whole or not at all.

    Raises:
        UnusableError: the file cannot be written.
    """
    with open_output(path) as file:
        file.write(text.encode("utf-8", "backslashreplace"))
