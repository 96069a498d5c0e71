"""Control characters have no place in HTML.

Compiled, `controls.pyx` takes the place of this module.
"""

from __future__ import annotations

__all__ = ["without_controls"]

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f")


def without_controls(page: bytes) -> bytes:
    r"""The page without control characters, white space aside.

    Example:
        >>> without_controls(b"a\0b\tc")
        b'ab\tc'
    """
    return page.translate(None, _CONTROLS)
