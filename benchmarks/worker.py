"""Runs one peer in its own environment: pages in on stdin, what it got of them out on stdout.

A line in is `{"path": …, "url": …}`; a line out is `{"text": …, "ms": …}` with title, authors and
date where the peer has them. The first line out says what the import took, and after the last page
comes the memory that was used. With a second argument, "parts", it says instead what share of the
time parts of the answers cost, as a profiler sees it. It imports nothing of the benchmark, only the
peer that is asked for; what a peer needs (a decoded string, another format) is a part of the time
that it takes.
"""

from __future__ import annotations

import cProfile
import gzip
import json
import pstats
import re
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

Result = dict[str, Any]
SECONDS_PER_PAGE = 60
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: For adapters whose answers have parts that can be told: the part, and the function that makes it.
PARTS = {"cleanpage": {"metadata": "describe"}}
BLOCKS = (*HEADINGS, "p", "div", "li", "br", "tr", "td", "pre", "blockquote", "figcaption")


def decode(html: bytes) -> str:
    """For peers that want a string: the charset detected, as a user would do it."""
    import cchardet

    return html.decode(cchardet.detect(html[:200_000])["encoding"] or "utf-8", "replace")


def block_text(root: Any) -> str:
    """The text of an lxml tree with a line for each block."""
    for element in root.iter(*BLOCKS):
        element.tail = "\n" + (element.tail or "")
        element.text = "\n" + (element.text or "")
    return "\n".join(line.strip() for line in root.text_content().splitlines() if line.strip())


def cleanpage() -> Callable[[bytes, str], Result]:
    import cleanpage as library

    def run(html: bytes, url: str) -> Result:
        article = library.extract(html, url=url or None)
        day = article.date.strftime("%Y-%m-%d") if article.date else ""
        authors = list(article.authors)
        return {"text": article.text, "title": article.title, "authors": authors, "date": day}

    return run


def trafilatura(**options: bool) -> Callable[[bytes, str], Result]:
    from trafilatura import bare_extraction

    def run(html: bytes, url: str) -> Result:
        found = bare_extraction(
            html, url=url or None, include_comments=False, with_metadata=True, **options
        )
        if found is None:
            return {"text": ""}
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {
            "text": found.text or "",
            "title": found.title or "",
            "authors": authors,
            "date": found.date or "",
        }

    return run


def trafilatura_fast() -> Callable[[bytes, str], Result]:
    return trafilatura(fast=True)


def trafilatura_precision() -> Callable[[bytes, str], Result]:
    return trafilatura(favor_precision=True)


def readability_lxml() -> Callable[[bytes, str], Result]:
    import lxml.html
    from readability import Document

    def run(html: bytes, url: str) -> Result:
        document = Document(decode(html), url=url or None)
        body = lxml.html.fromstring(document.summary(html_partial=True))
        return {"text": block_text(body), "title": document.short_title()}

    return run


def newspaper4k() -> Callable[[bytes, str], Result]:
    import newspaper

    def run(html: bytes, url: str) -> Result:
        address = url or "https://news.example/"
        found = newspaper.article(address, input_html=html, fetch_images=False)
        day = found.publish_date.strftime("%Y-%m-%d") if found.publish_date else ""
        return {"text": found.text, "title": found.title, "authors": found.authors, "date": day}

    return run


def goose3() -> Callable[[bytes, str], Result]:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})

    def run(html: bytes, url: str) -> Result:
        found = goose.extract(raw_html=html)
        day = (found.publish_date or "")[:10]
        return {
            "text": found.cleaned_text,
            "title": found.title,
            "authors": found.authors,
            "date": day,
        }

    return run


def justext() -> Callable[[bytes, str], Result]:
    import justext as library

    words = library.get_stoplist("English")

    def run(html: bytes, url: str) -> Result:
        paragraphs = library.justext(html, words)
        return {"text": "\n".join(p.text for p in paragraphs if not p.is_boilerplate)}

    return run


def resiliparse() -> Callable[[bytes, str], Result]:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def run(html: bytes, url: str) -> Result:
        text = bytes_to_str(html, detect_encoding(html))
        return {"text": extract_plain_text(text, main_content=True)}

    return run


def boilerpy3() -> Callable[[bytes, str], Result]:
    from boilerpy3 import extractors

    extractor = extractors.ArticleExtractor(raise_on_failure=False)
    return lambda html, url: {"text": extractor.get_content(decode(html))}


def html_text() -> Callable[[bytes, str], Result]:
    import html_text as library

    return lambda html, url: {"text": library.extract_text(decode(html))}


def read_page(path: str) -> bytes:
    content = Path(path).read_bytes()
    return gzip.decompress(content) if path.endswith(".gz") else content


def pages_of(lines: Iterable[str]) -> Iterator[tuple[bytes, str]]:
    for page in map(json.loads, lines):
        yield read_page(page["path"]), page["url"]


def timed(run: Callable[[bytes, str], Result], html: bytes, url: str) -> Result:
    signal.alarm(SECONDS_PER_PAGE)
    start = time.process_time()
    try:
        got = run(html, url)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        got = {"text": "", "error": f"{type(error).__name__}: {error}"[:200]}
    finally:
        signal.alarm(0)
    return {**got, "ms": (time.process_time() - start) * 1000}


def shares(
    run: Callable[[bytes, str], Result], pages: list[tuple[bytes, str]], parts: dict[str, str]
) -> dict[str, float]:
    """The share of a run's CPU time that functions take, with all that they call, by part.

    The profiler makes each call in Python dearer, in a part as well as in the rest.
    """
    run(*pages[0])  # what is loaded on first use belongs to no part
    profiler = cProfile.Profile(time.process_time, builtins=False)
    for html, url in pages:
        profiler.runcall(run, html, url)
    rows = pstats.Stats(profiler).stats
    whole = sum(own for _, _, own, _, _ in rows.values())
    return {
        part: sum(row[3] for key, row in rows.items() if key[2] == function) / whole
        for part, function in parts.items()
    }


def too_slow(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS_PER_PAGE} s")


def peak_mb() -> float:
    """Peak resident memory; `getrusage` would count the parent's, from before this began."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]) / 1024


def main() -> None:
    # A peer may print; only the answers may go to the pipe.
    out, sys.stdout = sys.stdout, sys.stderr
    if sys.argv[2:] == ["parts"]:
        parts = PARTS.get(sys.argv[1], {})
        found = shares(globals()[sys.argv[1]](), list(pages_of(sys.stdin)), parts) if parts else {}
        print(json.dumps(found), file=out)
        return
    signal.signal(signal.SIGALRM, too_slow)
    start = time.process_time()
    run = globals()[sys.argv[1]]()
    print(json.dumps({"import_ms": (time.process_time() - start) * 1000}), file=out, flush=True)
    for html, url in pages_of(sys.stdin):
        got = timed(run, html, url)
        print(json.dumps(got, default=str), file=out, flush=True)
    print(json.dumps({"peak_mb": peak_mb()}), file=out, flush=True)


if __name__ == "__main__":
    main()
