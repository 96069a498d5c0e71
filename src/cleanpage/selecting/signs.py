"""What tells pages with an article from pages without: lists of them, forms, errors."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cleanpage.article import Metadata
from cleanpage.block import Block, Kind
from cleanpage.describing.addresses import path_of

__all__ = ["head_signs", "text_signs"]

#: A block with so many characters, unlinked, reads like a paragraph.
_PARAGRAPH = 120
#: If it ends like a sentence, so many are enough.
_SENTENCE = _PARAGRAPH // 3
_LINKED = 0.5
_HEADING = Kind.HEADING
_ENDS = (".", "!", "?", "…", "。", "”", '"', "»", "؟", "।")
#: Folders of addresses that hold lists.
_LISTS = frozenset(
    "archive archives author authors browse c categoria categorias categorie categories category "
    "collection collections directory etiqueta events jobs kategorie kategorien list listing "
    "listings lists page product-category products recherche rubrik search shop store stores suche "
    "tag tags tema temas thema themen topic topics".split()
)

#: A path as articles have them, for addresses that tell nothing: none, or "/?p=12".
_UNKNOWN = "news/a-path-of-five-words"
#: A path for the root of a site, which holds a list on most sites and all there is on some.
_ROOT = "home"


def text_signs(blocks: Sequence[Block], chosen: Sequence[bool]) -> tuple[float, ...]:
    """What the chosen blocks tell.

    Articles have paragraphs in one run; lists of articles have short, linked, scattered lines.
    """
    chars = page = prose = linked = headings = paragraphs = 0
    longest = longest_run = run = gap = 0
    for block, is_chosen in zip(blocks, chosen, strict=True):
        text, links = block.text, block.linked
        size = len(text)
        page += size
        if not is_chosen:
            continue
        chars += size
        linked += links
        headings += block.kind is _HEADING
        if _is_paragraph(text, links):
            paragraphs += 1
            prose += size
            longest = max(longest, size)
            run, gap = run + 1, 0
            longest_run = max(longest_run, run)
        else:
            gap += 1
            if gap > 1:  # few blocks between paragraphs are passed over
                run = 0
    return (
        math.log1p(prose),
        math.log1p(longest),
        prose / (chars or 1),
        prose / (page or 1),
        linked / (chars or 1),
        headings / (paragraphs + 1),
        longest_run / (paragraphs + 1),
    )


def head_signs(about: Metadata) -> tuple[float, ...]:
    """What the page's metadata tell: lists have neither date nor author, and short addresses.

    Example:
        >>> head_signs(Metadata(url="https://www.gazette.example/category/news"))[-1]
        1.0
    """
    path = path_of(about.url).strip("/")
    if not path:
        path = _ROOT if about.url and "?" not in about.url else _UNKNOWN
    folders = [folder for folder in path.lower().split("/") if folder]
    slug = folders[-1].replace("_", "-").split("-")
    return (
        float(about.date is not None),
        float(bool(about.authors)),
        math.log1p(len(folders)),
        math.log1p(len(slug)),
        float(not _LISTS.isdisjoint(folders)),
    )


def _is_paragraph(text: str, linked: int) -> bool:
    size = len(text)
    if size >= _PARAGRAPH:
        return linked / size < _LINKED
    return size >= _SENTENCE and not linked and text.endswith(_ENDS)
