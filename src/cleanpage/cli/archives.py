"""Files of rows, one a line, plain or compressed, that can be continued where they were left.

A compressed archive is written as a sequence of independent members (gzip) or frames (zstd), so
that what was complete stays readable when the writing program is stopped at any moment.
"""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, TracebackType
from typing import IO, NamedTuple, Protocol

from cleanpage.cli.failures import UnusableError
from cleanpage.cli.sources import STDIN

__all__ = ["Format", "RowWriter", "complete_rows", "format_of", "is_archive", "open_rows"]

ENDINGS = (".jsonl", ".ndjson")
#: Bytes of rows that are compressed together: large enough to compress well, small enough to redo.
MEMBER = 1 << 22
BLOCK = 1 << 20
#: zlib's code for the gzip container.
GZIP_CONTAINER = 31


class Decompressor(Protocol):
    """What zlib and zstandard share."""

    @property
    def eof(self) -> bool:
        """Whether the member is complete."""

    @property
    def unused_data(self) -> bytes:
        """What stood behind the member."""

    def decompress(self, data: bytes, /) -> bytes:
        """Take bytes in, give bytes out."""


class Format(NamedTuple):
    """How an archive is compressed."""

    compress: Callable[[bytes], bytes]
    decompressor: Callable[[], Decompressor]
    reader: Callable[[IO[bytes]], IO[bytes]]


def _zstandard() -> ModuleType:
    try:
        import zstandard  # noqa: PLC0415  an optional dependency
    except ImportError as error:
        message = "for .zst files install zstandard: pip install 'cleanpage[zst]'"
        raise UnusableError(message) from error
    return zstandard


def is_archive(name: str) -> bool:
    """Whether a file's name says that it has a JSON object on each line.

    Example:
        >>> is_archive("corpus.jsonl.zst"), is_archive("page.txt")
        (True, False)
    """
    return name.removesuffix(".gz").removesuffix(".zst").endswith(ENDINGS)


def format_of(name: str) -> Format | None:
    """How a file is compressed, by its ending; None if it is not.

    Raises:
        UnusableError: it ends in `.zst`, and zstandard is not installed.
    """
    if name.endswith(".gz"):
        return Format(
            compress=lambda data: gzip.compress(data, 6, mtime=0),
            decompressor=lambda: zlib.decompressobj(GZIP_CONTAINER),
            reader=lambda file: io.BufferedReader(gzip.GzipFile(fileobj=file), BLOCK),
        )
    if name.endswith(".zst"):
        zstd = _zstandard()
        return Format(
            compress=lambda data: bytes(zstd.ZstdCompressor().compress(data)),
            decompressor=lambda: _ZstdDecompressor(zstd),
            reader=lambda file: io.BufferedReader(
                zstd.ZstdDecompressor().stream_reader(file, read_across_frames=True), BLOCK
            ),
        )
    return None


class _ZstdDecompressor:
    """A frame's decompressor with zlib's interface."""

    def __init__(self, zstd: ModuleType) -> None:
        self._inner = zstd.ZstdDecompressor().decompressobj()
        self._error = zstd.ZstdError

    @property
    def eof(self) -> bool:
        """Whether the frame is complete."""
        return bool(self._inner.eof)

    @property
    def unused_data(self) -> bytes:
        """What stood behind the frame."""
        return bytes(self._inner.unused_data)

    def decompress(self, data: bytes, /) -> bytes:
        """Take bytes in, give bytes out."""
        try:
            return bytes(self._inner.decompress(data))
        except self._error as error:
            raise zlib.error(str(error)) from error


@contextmanager
def open_rows(path: Path, form: Format | None) -> Iterator[tuple[Iterator[bytes], IO[bytes]]]:
    """Open an archive for reading.

    Args:
        path: the file, or `-` for standard input.
        form: how it is compressed.

    Yields:
        Its lines, and the underlying file, whose position tells how far the reading is.

    Raises:
        OSError: the file cannot be read.
    """
    if str(path) == STDIN:
        yield iter(sys.stdin.buffer), sys.stdin.buffer
        return
    with path.open("rb") as raw:
        if form is None:
            yield iter(raw), raw
        else:
            with form.reader(raw) as lines:
                yield iter(lines), raw


class RowWriter:
    """Appends rows to an archive; a context manager.

    When the block is left by an exception, rows that are not yet part of a complete member are
    dropped, and `complete_rows()` says where to continue.
    """

    def __init__(self, file: IO[bytes], form: Format | None) -> None:
        self._file, self._form = file, form
        self._rows: list[bytes] = []
        self._size = 0

    def __enter__(self) -> RowWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._flush()

    def write(self, row: bytes) -> None:
        """Append a row, without its line end."""
        self._rows.append(row)
        self._size += len(row)
        if self._form is None or self._size >= MEMBER:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            data = b"".join(row + b"\n" for row in self._rows)
            self._file.write(self._form.compress(data) if self._form else data)
            self._rows, self._size = [], 0
        self._file.flush()


def complete_rows(file: IO[bytes], form: Format | None) -> tuple[int, int]:
    """How much of an archive is complete.

    Args:
        file: opened for reading, at its start.
        form: how it is compressed.

    Returns:
        The number of complete rows, and the offset behind the last of them.

    Raises:
        OSError: the file cannot be read.
    """
    return _complete_lines(file) if form is None else _complete_members(file, form)


def _complete_lines(file: IO[bytes]) -> tuple[int, int]:
    rows = end = offset = 0
    while data := file.read(BLOCK):
        if newlines := data.count(b"\n"):
            rows += newlines
            end = offset + data.rindex(b"\n") + 1
        offset += len(data)
    return rows, end


def _complete_members(file: IO[bytes], form: Format) -> tuple[int, int]:
    rows = end = found = 0
    member = form.decompressor()
    data = b""
    while data := data or file.read(BLOCK):
        try:
            found += member.decompress(data).count(b"\n")
        except zlib.error:
            break
        data = b""
        if member.eof:
            data = member.unused_data
            rows, end, found = rows + found, file.tell() - len(data), 0
            member = form.decompressor()
    return rows, end
