"""The cleaner: the whole way from a page to an article, configured once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime

from cleanpage.article import Article, Metadata, Status
from cleanpage.block import Hit, PageInfo, Stripper
from cleanpage.describing.describe import describe
from cleanpage.limits import Limits
from cleanpage.phrases.spotting import spot_all
from cleanpage.pipeline import Result, run
from cleanpage.reading.decode import to_utf8
from cleanpage.reading.html import read_html
from cleanpage.reading.page import Page
from cleanpage.selecting.select import Selection, select
from cleanpage.stripping import BUILT_IN, NAMES, NO_AREAS
from cleanpage.stripping.areas import find_areas
from cleanpage.stripping.evidence import by_table

__all__ = ["Cleaner"]


@dataclass(frozen=True, slots=True)
class Cleaner:
    """An extractor that is configured once: immutable, picklable, safe to share between threads.

    Args:
        skip: names of built-in strippers to leave out.
        add: strippers of your own; they are heard before `region`, which cuts what is left.
        limits: how much of a page is read at the most.

    Raises:
        TypeError: a stripper has no name or cannot be called.
        ValueError: there is no built-in stripper of that name, or two have the same.

    Example:
        >>> cleaner = Cleaner(skip=("bylines",))
        >>> cleaner.extract("").status
        <Status.EMPTY: 'empty'>
    """

    skip: tuple[str, ...] = ()
    add: tuple[Stripper, ...] = ()
    limits: Limits = field(default_factory=Limits)
    _strippers: tuple[Stripper, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        skip = _names(self.skip)
        add = tuple(self.add)
        if not isinstance(self.limits, Limits):
            raise TypeError(f"limits must be a Limits, not {type(self.limits).__name__}")
        built_in = tuple(stripper for stripper in BUILT_IN if stripper.name not in skip)
        *most, last = built_in if built_in and built_in[-1].name == "region" else (*built_in, None)
        chain = (*most, *add, *((last,) if last else ()))
        _check_names(chain)
        object.__setattr__(self, "skip", skip)
        object.__setattr__(self, "add", add)
        object.__setattr__(self, "_strippers", chain)

    def extract(
        self,
        html: bytes | str,
        url: str | None = None,
        encoding: str | None = None,
        now: datetime | None = None,
    ) -> Article:
        """Extract the article of a page.

        Args:
            html: the page, as bytes or as text, however broken.
            url: its address; links are resolved against it.
            encoding: the charset of the HTTP header, if known; only used for bytes.
            now: the time of the visit, against which "3 hours ago" is reckoned.

        Returns:
            The article; `status` says how it went. What the page contains never raises.

        Raises:
            TypeError: an argument has the wrong type.
        """
        _check_text("url", url)
        _check_text("encoding", encoding)
        _check_time(now)
        limit = ""
        size = self.limits.input_bytes
        if isinstance(html, (bytes, bytearray, memoryview)):
            data = bytes(html)
            if len(data) > size:
                data, limit = data[:size], f"more than {size:,} bytes"
            source = to_utf8(data, encoding)
            if source is None:
                return Article(
                    status=Status.UNDECODABLE, note="the bytes are no text", url=url or ""
                )
        elif isinstance(html, str):
            if len(html) > size:
                html, limit = html[:size], f"more than {size:,} characters"
            source = html.encode("utf-8", "replace")
        else:
            raise TypeError(f"html must be bytes or str, not {type(html).__name__}")
        page = read_html(source, url or "", self.limits)
        if limit:
            page = page._replace(limit=limit)
        about = describe(page, url or "", now)
        hits = spot_all([block.text for block in page.blocks], about.language)
        return _article(page, about, *self._strip(page, about, hits, source))

    def clean_text(
        self,
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
        """
        if not isinstance(text, str):
            raise TypeError(f"text must be str, not {type(text).__name__}")
        for name, value in (("title", title), ("url", url), ("language", language)):
            _check_text(name, value)
        _check_time(now)
        # Who never cleans flattened text need not wait for what reads it.
        from cleanpage.describing.flattened import describe_text  # noqa: PLC0415
        from cleanpage.reading.text import read_text  # noqa: PLC0415
        from cleanpage.settling import settle  # noqa: PLC0415

        page = read_text(text, self.limits)
        about = describe_text(page, title or "", url or "", language or "", now)
        spotted: dict[str, dict[str, tuple[Hit, ...]]] = {}  # by language and text

        def strip(page: Page, about: Metadata) -> tuple[Selection, Result]:
            known = spotted.setdefault(about.language, {})
            hits = spot_all([block.text for block in page.blocks], about.language, known)
            return self._strip(page, about, hits)

        def strip_again(rest: Page) -> Result:
            return strip(rest, describe_text(rest, "", url or "", about.language, now))[1]

        selection, result = strip(page, about)
        return _article(page, about, selection, settle(page, result, strip_again))

    def _strip(
        self, page: Page, about: Metadata, hits: tuple[tuple[Hit, ...], ...], html: bytes = b""
    ) -> tuple[Selection, Result]:
        selection = select(page, about, hits, html)
        info = PageInfo(
            url=about.url,
            title=about.title,
            language=about.language,
            site_name=about.site_name,
            authors=about.authors,
            hits=hits,
            body=selection.body,
            chosen=selection.chosen,
            markup=page.markup,
            areas=find_areas(page.blocks, NAMES) if page.markup else NO_AREAS,
            tables=by_table(hits),
        )
        return selection, run(page.blocks, info, self._strippers)


def _article(page: Page, about: Metadata, selection: Selection, result: Result) -> Article:
    found = any(block.text for block in result.blocks)
    status, note = _status(page, selection, found)
    return Article(
        **{field.name: getattr(about, field.name) for field in fields(about)},
        status=status,
        note=note,
        confidence=round(selection.confidence, 3),
        blocks=result.blocks,
        page_blocks=page.blocks,
        cuts=result.cuts,
        refusals=result.refusals,
    )


def _status(page: Page, selection: Selection, found: bool) -> tuple[Status, str]:
    if page.limit:
        return Status.TOO_LARGE, f"the page has {page.limit}; the rest was not read"
    if not found:
        has_text = any(block.text and not block.hidden for block in page.blocks)
        return Status.EMPTY, "the page has no article text" if has_text else "the page has no text"
    if not selection.article:
        return Status.NOT_ARTICLE, "the page looks like a list, a form or an error, not an article"
    return Status.OK, ""


def _names(skip: Iterable[str]) -> tuple[str, ...]:
    if isinstance(skip, str):
        raise TypeError(f"skip must be a tuple of names, not the string {skip!r}")
    names = tuple(skip)
    known = {stripper.name for stripper in BUILT_IN}
    for name in names:
        if name not in known:
            raise ValueError(f"no stripper {name!r}; there are {', '.join(sorted(known))}")
    return names


def _check_names(chain: Iterable[Stripper]) -> None:
    seen = set()
    for stripper in chain:
        name = getattr(stripper, "name", None)
        if not isinstance(name, str) or not callable(stripper):
            raise TypeError(f"a stripper needs a name and a call, which {stripper!r} has not")
        if name in seen:
            raise ValueError(f"two strippers are called {name!r}")
        seen.add(name)


def _check_time(now: object) -> None:
    if now is not None and not isinstance(now, datetime):
        raise TypeError(f"now must be a datetime or None, not {type(now).__name__}")


def _check_text(name: str, value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} must be str or None, not {type(value).__name__}")
