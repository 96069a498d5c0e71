"""Readability's choice of blocks, for pages on which the model is lost.

Asked for only where the model expects an F1 below one half, one page in 300: there readability-lxml
chose better (0.77 against 0.61 word F1 on such pages of the development corpora, cross-validated);
above, the model did, and readability would cost more time than all the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleanpage.block import Block
from cleanpage.reading.html import read_html
from cleanpage.selecting.agreement import squash

__all__ = ["UNSURE", "second_opinion"]

#: Expected F1 below which the model is lost.
UNSURE = 0.5
#: Readability's time grows faster than the page; larger ones are not worth it.
_LONGEST = 400_000
_MOST_BLOCKS = 1_500
#: On a page without an article readability returns what there is, be it a line.
_SHORTEST = 250


def second_opinion(html: bytes, blocks: Sequence[Block]) -> list[bool] | None:
    """For each block whether readability takes it for a part of the article.

    Args:
        html: the page, in UTF-8.
        blocks: its blocks.

    Returns:
        None if readability has no opinion on this page.
    """
    if not html or len(blocks) > _MOST_BLOCKS:
        return None
    text = html.decode("utf-8", "replace")
    if len(text) > _LONGEST:
        return None
    import logging  # noqa: PLC0415 - slow to import, rarely needed

    from lxml import etree  # noqa: PLC0415
    from readability import Document  # noqa: PLC0415
    from readability.readability import Unparseable  # noqa: PLC0415

    reports = logging.getLogger("readability")
    if not reports.handlers:  # what it raises it prints, too, where nobody listens
        reports.addHandler(logging.NullHandler())
    try:
        summary = Document(text).summary(html_partial=True)
    except (Unparseable, etree.LxmlError, ValueError, RecursionError):
        return None
    taken = {squash(block.text) for block in read_html(summary).blocks}
    chosen = [bool(block.text) and squash(block.text) in taken for block in blocks]
    length = sum(len(block.text) for block, own in zip(blocks, chosen, strict=True) if own)
    return chosen if length >= _SHORTEST else None
