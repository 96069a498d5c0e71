"""Pages, articles and corpora for the tests of `cleanpage.corpus`."""

from __future__ import annotations

import gzip
from pathlib import Path

from cleanpage import Article, Block, Cut, Kind, Status

PROSE = (
    "Passengers return to the rails on Monday, after eleven weeks in which buses stood in.",
    "The city replaced four kilometres of track and the wires above it, the council said.",
    "Share prices of the builder fell on Friday, as nobody expects a second contract soon.",
    "A spokeswoman said that the last test runs had gone well, and thanked the neighbours.",
)

#: A module with a cleaner that cuts too much.
GREEDY = """
import cleanpage

class Shares:
    'Anything that begins with "Share".'

    name = "shares"

    def __call__(self, blocks, page):
        for block in blocks:
            if block.text.startswith("Share"):
                yield cleanpage.Cut(block.index, "word", "Share")

cleaner = cleanpage.Cleaner(add=(Shares(),))
"""


def html_page(title: str, *, extra: str = "", share: str = "Share on Facebook") -> str:
    """A page with an article, a share button, and whatever else is wanted below the article."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body>"
        f"<article><h1>{title}</h1>"
        f'<div class="share-buttons"><button>{share}</button></div>{body}{extra}</article>'
        "</body></html>"
    )


def write_corpus(folder: Path) -> Path:
    """Three pages: two of HTML, one of them compressed, and a flattened one."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tram.html").write_text(html_page("Tram line four reopens"), "utf-8")
    ferry = html_page("Ferry timetable changes").encode()
    (folder / "ferry").mkdir()
    (folder / "ferry" / "page.html.gz").write_bytes(gzip.compress(ferry))
    (folder / "bus.txt").write_text("\n\n".join(["Bus stop moves", "Share", *PROSE]), "utf-8")
    return folder


def article_of(*kept: Block, cut: tuple[tuple[str, Cut], ...] = ()) -> Article:
    """An article whose page has the given blocks, with the given cuts applied."""
    whole = {c.index for _, c in cut if c.end is None and not c.start}
    parts = {c.index: c for _, c in cut if c.index not in whole}
    left = []
    for block in kept:
        if block.index in parts:
            part = parts[block.index]
            text = block.text[: part.start] + block.text[part.end or len(block.text) :]
            left.append(block._replace(text=text))
        elif block.index not in whole:
            left.append(block)
    return Article(status=Status.OK, blocks=tuple(left), page_blocks=kept, cuts=cut)


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Paragraph blocks of the given texts."""
    return tuple(Block(index, text, Kind.PARAGRAPH) for index, text in enumerate(texts))
