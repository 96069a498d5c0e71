"""Pages for the tests: lines or HTML in, blocks and what strippers may know of them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleanpage.block import Block, Cut, PageInfo, Stripper
from cleanpage.phrases import spot
from cleanpage.reading.html import read_html
from cleanpage.stripping.lines import is_prose


def flat(
    lines: Iterable[str], *, chosen: Sequence[bool] | None = None, **known: object
) -> tuple[tuple[Block, ...], PageInfo]:
    """A page of flattened text: one block a line; an empty line separates paragraphs."""
    blocks: list[Block] = []
    empty = True
    for line in lines:
        if line:
            blocks.append(Block(len(blocks), line, joined=not empty))
        empty = not line
    return tuple(blocks), info(blocks, chosen=chosen, markup=False, **known)


def html(
    page: str, *, chosen: Sequence[bool] | None = None, **known: object
) -> tuple[tuple[Block, ...], PageInfo]:
    """A page of HTML."""
    blocks = read_html(page, "http://news.example/a").blocks
    return blocks, info(blocks, chosen=chosen, markup=True, **known)


def info(
    blocks: Sequence[Block], *, chosen: Sequence[bool] | None = None, **known: object
) -> PageInfo:
    """All blocks are chosen unless told otherwise: what is cut is cut against the selection."""
    verdict = tuple(chosen) if chosen is not None else (True,) * len(blocks)
    language = str(known.get("language", "en"))
    prose = [b.index for b in blocks if is_prose(b) and verdict[b.index]]
    defaults: dict[str, object] = {
        "language": language,
        "hits": tuple(spot(block.text, language) for block in blocks),
        "chosen": verdict,
        "body": (prose[0], prose[-1] + 1) if prose else (0, 0),
    }
    return PageInfo(**(defaults | known))  # type: ignore[arg-type]


def cut_texts(stripper: Stripper, blocks: Sequence[Block], page: PageInfo) -> dict[int, str]:
    """For each block that the stripper cuts the text that it takes, the whole or a part."""
    found: dict[int, str] = {}
    for cut in stripper(blocks, page):
        found.setdefault(cut.index, taken(blocks, cut))
    return found


def taken(blocks: Sequence[Block], cut: Cut) -> str:
    """The text that a cut takes away."""
    return blocks[cut.index].text[cut.start : cut.end]
