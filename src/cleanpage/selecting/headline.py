"""The headline of a page, and where the blocks stand from it."""

from __future__ import annotations

from cleanpage.selecting.columns import Column, Table, blank, columns_of
from cleanpage.selecting.nearness import write_nearness
from cleanpage.selecting.surroundings import Surroundings

__all__ = ["headline_columns", "headline_of"]

_COLUMNS = (
    *("title_level", "title_depth", "title_nearer"),
    *("title_article", "heads_since_title", "links_since_title"),
)
#: From here on a headline is a link to another page.
_LINKED = 0.5
_MOST_HEADS = 20


def headline_of(own: Table) -> int:
    """The block of the headline: the first heading, or else the first block, that the title names.

    A link is none. Returns -1 if there is none.

    Args:
        own: the columns of `form.form_columns`.
    """
    in_title, link_share = own["in_title"], own["link_share"]
    heading = own["heading"]
    first = -1
    for index in range(len(in_title)):
        if in_title[index] > 0 and link_share[index] < _LINKED:
            if heading[index] > 0:
                return index
            if first < 0:
                first = index
    return first


def headline_columns(own: Table, surroundings: Surroundings) -> Table:
    """How near a block stands to the headline, and what lies between.

    Args:
        own: the columns of `features.table`, those of articles among them.
        surroundings: of the page's blocks.

    Returns:
        `title_level`, `title_depth`, `title_nearer`: see `nearness`; `title_article`: 1 in the
        `<article>` that holds the headline, -1 out of it, 0 if none does; `heads_since_title` and
        `links_since_title`: headings of its level or above since then, and such as are links.
    """
    count = len(own["prose"])
    values = blank(_COLUMNS, count)
    headline = headline_of(own)
    write_nearness(surroundings, headline, own["prose"], values, 0)
    _write_articles(own, count, values, 3 * count)
    if headline >= 0:
        _write_heads(own, headline, values, 4 * count)
    return columns_of(_COLUMNS, values)


def _write_articles(own: Table, count: int, values: Column, at: int) -> None:
    titled = own["article_titled"]
    is_held = False
    for index in range(count):
        if titled[index] > 0:
            is_held = True
    if is_held:
        for index in range(count):
            values[at + index] = 1.0 if titled[index] > 0 else -1.0


def _write_heads(own: Table, headline: int, values: Column, at: int) -> None:
    heading, level = own["heading"], own["level"]
    in_title, link_share = own["in_title"], own["link_share"]
    count = len(heading)
    least = max(level[headline], 1)
    heads = links = 0
    for index in range(headline + 1, count):
        values[at + index] = min(heads, _MOST_HEADS)
        values[at + count + index] = min(links, _MOST_HEADS)
        if heading[index] > 0 and level[index] <= least and in_title[index] == 0:
            if link_share[index] < _LINKED:
                heads += 1
            else:
                links += 1
