"""The main image and its size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

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
        yield from _found(clues, f"meta {name}", meta.get(name, ())[:1], size)
    for name in ("image", "thumbnailurl"):
        yield from _json_ld(clues, clues.main.fields.get(name))
    for name in ("twitter:image", "twitter:image:src", "image", "thumbnail", "parsely-image-url"):
        yield from _found(clues, f"meta {name}", meta.get(name, ()))
    yield from _found(clues, "meta og:image", meta.get("og:image", ())[1:])
    yield from _found(clues, "link image_src", clues.links.get("image_src", ()))
    shown = (element.attributes for element in clues.properties.get("image", ()))
    hrefs = [attributes.get("src") or attributes.get("content") or "" for attributes in shown]
    yield from _found(clues, "itemprop image", filter(None, hrefs))


def _found(
    clues: Clues, source: str, hrefs: Iterable[str], size: tuple[int, int] | None = None
) -> Iterator[_Image]:
    for href in list(hrefs)[:_MOST]:
        if address := absolute(clues.base, href):
            yield _Image(address, source, size)


def _json_ld(clues: Clues, value: object) -> Iterator[_Image]:
    for part in (value if isinstance(value, list) else [value])[:_MOST]:
        href, size = part, None
        if isinstance(part, dict):
            href = part.get("url") or part.get("contentUrl") or part.get("@id")
            size = _size(part.get("width"), part.get("height"))
        if isinstance(href, str) and (address := absolute(clues.base, href)):
            yield _Image(address, "json-ld image", size)


def _size(width: object, height: object) -> tuple[int, int] | None:
    pixels = []
    for side in (width, height):
        value = side.get("value") if isinstance(side, dict) else side
        try:
            pixels.append(int(float(str(value).removesuffix("px"))))
        except (ValueError, OverflowError):
            return None
    return (pixels[0], pixels[1]) if all(0 < side < _LARGEST for side in pixels) else None


def _first(values: list[str] | None) -> str:
    return values[0] if values else ""
