"""Relative addresses made absolute."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

__all__ = ["Addresses"]


#: Addresses of these schemes are absolute.
_ABSOLUTE = ("http://", "https://", "javascript:", "mailto:", "tel:", "data:", "whatsapp:")


class Addresses:
    """Resolves the addresses of one page; `urljoin` alone would cost a tenth of the extraction.

    Args:
        base: address of the page; empty if unknown, which leaves relative addresses as they are.

    Example:
        >>> Addresses("https://a.example/b/c").resolve("../d")
        'https://a.example/d'
        >>> Addresses("").resolve("/d")
        '/d'
    """

    def __init__(self, base: str) -> None:
        self.rebase(base)

    def rebase(self, base: str) -> None:
        """Use another base from here on (`<base href>`)."""
        try:
            parts = urlsplit(base.strip())
        except ValueError:  # "http://[": no address at all
            parts = urlsplit("")
        self.base = parts.geturl() if parts.scheme and parts.netloc else ""
        self._scheme = f"{parts.scheme}:"
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._page = urljoin(self.base, "#")  # without its fragment

    def resolve(self, address: str) -> str:
        """The address as an absolute one, as far as the base allows; empty if it is malformed."""
        address = address.strip()
        if address.startswith(_ABSOLUTE) or not self.base:
            return address
        if address.startswith("//"):
            return self._scheme + address
        if address.startswith("/") and "/." not in address:
            return self._origin + address
        if address.startswith("#") and address.isprintable():
            return self._page + address if len(address) > 1 else self._page
        try:
            return urljoin(self.base, address)
        except ValueError:
            return ""
