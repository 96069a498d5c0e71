"""Fetches a page for `check --new`: the only place where cleanpage opens a connection."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from cleanpage.cli.sources import STDIN, read_source
from cleanpage.corpus.compressed import unzipped
from cleanpage.corpus.recording import NewPage, fixture_name

__all__ = ["new_page"]

ADDRESS = re.compile(r"https?://\S+")
SECONDS = 30
LARGEST = 64_000_000


def new_page(source: str, url: str | None, encoding: str | None) -> NewPage:
    """The page that a fixture is to be made of.

    Args:
        source: an address, which is fetched, or a page's file.
        url: the address that the file comes from.
        encoding: the charset that the HTTP header named.

    Raises:
        OSError: it cannot be fetched or read.
    """
    if ADDRESS.fullmatch(source):
        return _fetch(source)
    given = {"url": url, "encoding": encoding}
    name = "page.html" if source == STDIN else Path(source).name
    name = name.removesuffix(".gz")
    known = {key: value for key, value in given.items() if value}
    return NewPage(fixture_name(name), read_source(source), known)


def _fetch(address: str) -> NewPage:
    request = Request(address, headers={"User-Agent": "cleanpage (fixture recorder)"})
    try:
        with urlopen(request, timeout=SECONDS) as answer:
            content = answer.read(LARGEST + 1)
            if answer.headers.get("Content-Encoding") == "gzip":  # though nobody asked for it
                content = unzipped(content, address)
            given = {"url": answer.geturl()}
            if charset := answer.headers.get_content_charset():
                given["encoding"] = charset
    except URLError as error:
        raise OSError(f"{address}: {error.reason}") from error
    if len(content) > LARGEST:
        raise OSError(f"{address}: more than {LARGEST} bytes")
    return NewPage(fixture_name(address), content, given)
