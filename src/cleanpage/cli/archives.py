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
from typing import IO, Any, NamedTuple, Protocol

from cleanpage.cli.failures import UnusableError
from cleanpage.cli.sources import STDIN

__all__ = ["Format", "RowWriter", "complete_rows", "format_of", "is_archive", "open_rows"]

ENDINGS = (".jsonl", ".ndjson")
#: Bytes of rows that are compressed together: large enough to compress well, small enough to redo.
MEMBER = 1 << 22
BLOCK = 1 << 20
#: Compressed bytes that are taken at a time: little enough for what is in them to fit in memory.
PIECE = 1 << 14
#: What readers raise for a damaged archive.
DAMAGES = (EOFError, zlib.error)
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
            reader=lambda file: io.BufferedReader(_ZstdFrames(file, zstd), BLOCK),
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


class _ZstdFrames(io.RawIOBase):
    """What is in a file of frames; zstandard's own reader does not say if the last is cut off."""

    def __init__(self, file: IO[bytes], zstd: ModuleType) -> None:
        self._file, self._zstd = file, zstd
        self._frame = _ZstdDecompressor(zstd)
        self._begun = False
        self._left = b""  # compressed, behind the last frame
        self._unread = memoryview(b"")

    def readable(self) -> bool:
        """As `io` asks for it."""
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401  as in io.RawIOBase
        """Fill the buffer, or a part of it; 0 at the end of the file."""
        while not self._unread:
            data = self._left or self._file.read(PIECE)
            if not data and self._begun:
                raise EOFError("Compressed file ended before its last frame was complete")
            if not data:
                return 0
            self._unread = memoryview(self._frame.decompress(data))
            self._begun, self._left = not self._frame.eof, b""
            if self._frame.eof:
                self._left = self._frame.unused_data
                self._frame = _ZstdDecompressor(self._zstd)
        size = min(len(buffer), len(self._unread))
        buffer[:size] = self._unread[:size]
        self._unread = self._unread[size:]
        return size


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
                try:
                    yield iter(lines), raw
                except DAMAGES as error:
                    raise OSError(f"{path}: {error}") from error


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
