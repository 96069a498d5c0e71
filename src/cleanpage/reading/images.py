"""Where an `<img>` really comes from."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["image_source"]

#: Lazy loaders keep the real address here, and a placeholder in `src`.
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-hi-res-src")
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_SMALLEST = 3


def image_source(attributes: Mapping[str, str]) -> str:
    """The address of the picture that is shown, empty for placeholders and tracking pixels.

    Example:
        >>> image_source({"src": "data:image/gif;base64,R0", "srcset": "a.jpg 300w, b.jpg 900w"})
        'b.jpg'
        >>> image_source({"src": "https://t.example/p.gif", "width": "1", "height": "1"})
        ''
    """
    if _is_pixel(attributes.get("width")) or _is_pixel(attributes.get("height")):
        return ""
    for name in _LAZY:
        if _is_address(value := attributes.get(name, "")):
            return value.strip()
    source = attributes.get("src", "")
    lazy_set = _SETS[0] in attributes or _SETS[1] in attributes
    if not lazy_set and _is_address(source):
        return source.strip()
    for name in _SETS:
        if name in attributes and (best := _largest(attributes[name])):
            return best
    return source.strip() if _is_address(source) else ""


def _is_address(value: str) -> bool:
    return bool(value.strip()) and not value.lstrip()[:5].lower().startswith(("data:", "about"))


def _is_pixel(size: str | None) -> bool:
    size = (size or "").strip().removesuffix("px")
    return size.isascii() and size.isdigit() and len(size) == 1 and int(size) < _SMALLEST


def _largest(srcset: str) -> str:
    """The last candidate with the greatest width or density (HTML standard, srcset attribute)."""
    best, greatest = "", -1.0
    for candidate in srcset.split(", " if ", " in srcset else ","):
        address, _, descriptor = candidate.strip().partition(" ")
        number = descriptor.strip().rstrip("wxh, ")
        size = float(number) if number.replace(".", "", 1).isdecimal() and number.isascii() else 0.0
        if size > greatest and _is_address(address):
            best, greatest = address.strip(","), size
    return best
