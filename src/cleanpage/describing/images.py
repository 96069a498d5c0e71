"""The main image and its size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from cleanpage.article import Candidate
from cleanpage.describing.addresses import absolute
from cleanpage.describing.choosing import in_order
from cleanpage.describing.clues import Clues

__all__ = ["rank_images"]

_MOST = 10
_LARGEST = 100_000


class _Image(NamedTuple):
    address: str
    source: str
    size: tuple[int, int] | None


def rank_images(clues: Clues) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """Candidates for the main image's address, absolute, and for the size of the best one."""
    images = list(_images(clues))
    sized = [image for image in images if image.size and image.address == images[0].address]
    return (
        in_order(*((image.source, (image.address,)) for image in images)),
        tuple(Candidate(image.size, image.source, 1.0) for image in sized[:1]),
    )


def _images(clues: Clues) -> Iterator[_Image]:
    meta = clues.meta
    size = _size(_first(meta.get("og:image:width")), _first(meta.get("og:image:height")))
    for name in ("og:image", "og:image:url", "og:image:secure_url"):
        for place, href in enumerate(meta.get(name, ())[:_MOST]):
            if address := absolute(clues.base, href):
                yield _Image(address, f"meta {name}", size if place == 0 else None)
    yield from _json_ld(clues, clues.main.fields.get("image"))
    yield from _json_ld(clues, clues.main.fields.get("thumbnailurl"))
    for name in ("twitter:image", "twitter:image:src", "image", "thumbnail", "parsely-image-url"):
        for href in meta.get(name, ())[:2]:
            if address := absolute(clues.base, href):
                yield _Image(address, f"meta {name}", None)
    for href in clues.links.get("image_src", ())[:2]:
        if address := absolute(clues.base, href):
            yield _Image(address, "link image_src", None)
    for element in clues.properties.get("image", ())[:3]:
        href = element.attributes.get("src") or element.attributes.get("content") or ""
        if href and (address := absolute(clues.base, href)):
            yield _Image(address, "itemprop image", None)


def _json_ld(clues: Clues, value: Any) -> Iterator[_Image]:
    for part in (value if isinstance(value, list) else [value])[:_MOST]:
        href, size = part, None
        if isinstance(part, dict):
            href = part.get("url") or part.get("contentUrl") or part.get("@id")
            size = _size(part.get("width"), part.get("height"))
        if isinstance(href, str) and (address := absolute(clues.base, href)):
            yield _Image(address, "json-ld image", size)


def _size(width: Any, height: Any) -> tuple[int, int] | None:
    pixels = []
    for value in (width, height):
        if isinstance(value, dict):
            value = value.get("value")
        try:
            pixels.append(int(float(str(value).removesuffix("px"))))
        except (ValueError, OverflowError):
            return None
    return (pixels[0], pixels[1]) if all(0 < side < _LARGEST for side in pixels) else None


def _first(values: list[str] | None) -> str:
    return values[0] if values else ""
