"""The main roads: a page in, an article out."""

from __future__ import annotations

from datetime import datetime

from cleanpage.article import Article
from cleanpage.block import Stripper
from cleanpage.cleaner import Cleaner
from cleanpage.stripping import BUILT_IN

__all__ = ["clean_text", "extract", "strippers"]

_DEFAULT = Cleaner()


def extract(
    html: bytes | str,
    url: str | None = None,
    encoding: str | None = None,
    now: datetime | None = None,
) -> Article:
    """Extract the article of a page, with its metadata and the record of what was cut.

    Args:
        html: the page, as bytes or as text, however broken.
        url: its address; links are resolved against it.
        encoding: the charset of the HTTP header, if known; only used for bytes.
        now: the time of the visit, against which "3 hours ago" is reckoned.

    Returns:
        The article; `status` says how it went. What the page contains never raises.

    Raises:
        TypeError: an argument has the wrong type.

    Example:
        >>> extract(b"").status
        <Status.EMPTY: 'empty'>
    """
    return _DEFAULT.extract(html, url, encoding, now)


def clean_text(
    text: str,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
    now: datetime | None = None,
) -> Article:
    """Clean the flattened text of a page whose HTML is gone.

    Args:
        text: lines as some scraper stored them, with the page's furniture between them.
        title: the headline, if known.
        url: address of the page, if known.
        language: BCP 47 tag of the text, if known; else it is detected.
        now: the time of the visit, against which "3 hours ago" is reckoned.

    Raises:
        TypeError: an argument has the wrong type.

    Example:
        >>> clean_text("Share").status
        <Status.EMPTY: 'empty'>
    """
    return _DEFAULT.clean_text(text, title, url, language, now)


def strippers() -> tuple[tuple[str, str], ...]:
    """The built-in strippers in the order in which they are heard: name, one-line description.

    Example:
        >>> dict(strippers())["share"]
        'Share and follow buttons, and their counters.'
    """
    return tuple((one.name, _first_line(one)) for one in BUILT_IN)


def _first_line(stripper: Stripper) -> str:
    return (type(stripper).__doc__ or "").strip().split("\n", 1)[0]
