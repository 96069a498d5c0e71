"""What commands read: files, and `-` for standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from cleanpage.corpus.compressed import unzipped

__all__ = ["STDIN", "read_source"]

STDIN = "-"
GZIP_MAGIC = b"\x1f\x8b"


def read_source(name: str) -> bytes:
    """The bytes of a file or of standard input; what was compressed with gzip is unpacked.

    Args:
        name: a path, or `-`.

    Raises:
        OSError: the file cannot be read.
    """
    content = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    if name.endswith(".gz") and content.startswith(GZIP_MAGIC):
        return unzipped(content, name)
    return content
