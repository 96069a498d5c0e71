"""Whether bytes are UTF-8.

Compiled, `utf8.pyx` takes the place of this module.
"""

from __future__ import annotations

__all__ = ["is_utf8"]


def is_utf8(data: bytes) -> bool:
    r"""Whether all of it is valid UTF-8.

    Example:
        >>> is_utf8("grün".encode()), is_utf8(b"gr\xfcn")
        (True, False)
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
