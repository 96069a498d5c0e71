"""Files that are compressed with gzip."""

from __future__ import annotations

import gzip
import zlib

__all__ = ["unzipped"]


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
