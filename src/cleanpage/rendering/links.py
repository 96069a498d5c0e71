"""Which addresses are safe to link to and to show images from."""

from __future__ import annotations

import re
from urllib.parse import quote

__all__ = ["safe_image", "safe_target"]

# Browsers ignore tabs, line breaks and outer controls (WHATWG URL standard, "basic URL parser",
# steps 1-3); no address needs the other controls, lone surrogates or direction marks.
_IGNORED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)
_SPACE = re.compile(r"\s+")
_WEB = re.compile(r"https?://[^/?#\\]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^/\\]", re.IGNORECASE)


def safe_target(target: str) -> str:
    r"""Return a link's target if a browser may follow it, else "".

    Only absolute `http:`, `https:` and `mailto:` addresses are safe. Controls are taken out first,
    as browsers do, so that they cannot hide a scheme; white space is percent-encoded.

    Args:
        target: the address as it stands in a span.

    Returns:
        An address without white space and controls, or "" if it is not safe.

    Example:
        >>> safe_target(" https://example.com/a b")
        'https://example.com/a%20b'
        >>> safe_target("java\tscript:alert(1)")
        ''
    """
    clean = _tidy(target)
    return clean if _WEB.match(clean) or _MAIL.match(clean) else ""


def safe_image(target: str) -> str:
    """Return an image's address if it is an absolute web address, else "".

    Args:
        target: the address as it stands in a span.

    Returns:
        An address without white space and controls, or "" if it is not `http:` or `https:`.

    Example:
        >>> safe_image("data:image/svg+xml,<svg onload=alert(1)>")
        ''
    """
    clean = _tidy(target)
    return clean if _WEB.match(clean) else ""


def _tidy(target: str) -> str:
    clean = _IGNORED.sub("", target).strip()
    return _SPACE.sub(lambda space: quote(space[0]), clean)
