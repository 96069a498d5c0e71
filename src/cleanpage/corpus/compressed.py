"""Files that are compressed with gzip."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

__all__ = ["read_file", "unzipped"]


def read_file(path: Path) -> bytes:
    """The bytes of a file, unpacked if its name ends in `.gz`.

    Raises:
        OSError: it cannot be read, or is no gzip file for all its ending.
    """
    content = path.read_bytes()
    return unzipped(content, str(path)) if path.suffix == ".gz" else content


def unzipped(content: bytes, name: str) -> bytes:
    """What was compressed with gzip.

    Args:
        content: the bytes of a gzip file.
        name: what the file is called in a message.

    Raises:
        OSError: it is no gzip file, ends too early, or is damaged.

    Example:
        >>> unzipped(gzip.compress(b"<p>Rain"), "page.html.gz")
        b'<p>Rain'
        >>> unzipped(gzip.compress(b"<p>Rain")[:-9], "page.html.gz")
        Traceback (most recent call last):
        OSError: page.html.gz: Compressed file ended before the end-of-stream marker was reached
    """
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise OSError(f"{name}: {error}") from error
