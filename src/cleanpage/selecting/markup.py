"""What markup tells the model of a block: the elements around it, and what they hold."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleanpage.block import Block
from cleanpage.selecting.columns import Column, Table, blank, columns_of, room
from cleanpage.selecting.siblings import cards
from cleanpage.selecting.surroundings import Surroundings
from cleanpage.selecting.windows import sums_of_groups, write_parts, write_ratios

__all__ = ["markup_columns"]

#: Characters of prose that make an `<article>` more than a teaser.
_ARTICLE_PROSE = 400
#: From here on a headline is a link to another page.
_LINKED = 0.5
#: Containers whose own blocks are looked at: parent and grandparent.
_CLOSE = 2
#: Blocks before or behind the container with most prose; those further away are as far.
_FARTHEST = 30


def _container_columns() -> list[str]:
    names: list[str] = []
    for level in (1, 2, 3, 4):
        names += (f"share_{level}", f"size_{level}")
        if level <= _CLOSE:
            names += (f"hits_{level}", f"linked_{level}")
            names += (f"best_{level}", f"before_best_{level}", f"behind_best_{level}")
    return names


_ARTICLE_COLUMNS = (
    *("article", "article_share", "article_place", "article_best", "article_titled", "articles"),
)
_CONTAINER_COLUMNS = _container_columns()


def markup_columns(blocks: Sequence[Block], own: Table, surroundings: Surroundings) -> Table:
    """What the elements around the blocks say.

    Args:
        blocks: the page's blocks.
        own: the columns of `features.table`.
        surroundings: of the blocks.
    """
    columns = surroundings.columns()
    columns.update(_containers(surroundings.containers(), own))
    columns.update(_articles(own, columns["article"].tolist()))
    columns.update(cards(blocks, own["link_share"], surroundings))
    return columns


def _containers(members: Sequence[memoryview[int]], own: Table) -> Table:
    """Prose in the containers of a block: its parent, grandparent, and the two beyond."""
    prose, chars = own["prose"], own["chars"]
    count = len(prose)
    values = blank(_CONTAINER_COLUMNS, count)
    # of each block whether it is one, whether it has a phrase of furniture, its linked characters
    numbers = room(3 * count)
    _write_weights(own, count, numbers)
    ones, spotted, linked = numbers[:count], numbers[count : 2 * count], numbers[2 * count :]
    total = own["page_prose"][0]
    at = 0
    for level, member in enumerate(members[1:], 1):
        held, size = sums_of_groups(member, prose), sums_of_groups(member, ones)
        write_parts(member, held, total, values, at)
        write_parts(member, size, 1.0, values, at + count)
        at += 2 * count
        if level <= _CLOSE:
            links, lengths = sums_of_groups(member, linked), sums_of_groups(member, chars)
            write_ratios(member, sums_of_groups(member, spotted), size, values, at)
            write_ratios(member, links, lengths, values, at + count)
            _write_best(member, held, total, values, at + 2 * count)
            at += 5 * count
    return columns_of(_CONTAINER_COLUMNS, values)


def _write_weights(own: Table, count: int, values: Column) -> None:
    hits, link_share, chars = own["hits"], own["link_share"], own["chars"]
    for index in range(count):
        values[index] = 1.0
        values[count + index] = hits[index] > 0
        share = link_share[index]
        values[2 * count + index] = share * chars[index]


def _write_best(
    member: memoryview[int], held: array[float], total: float, values: Column, at: int
) -> None:
    """Whether it is the container with most prose, and how far before and behind it a block is."""
    count = len(member)
    best = -1
    most = -1.0
    for index in range(count):
        share = held[member[index]] / total
        if share > most or (share == most and member[index] < best):
            best, most = member[index], share
    first = last = -1
    for index in range(count):
        if member[index] == best:
            values[at + index] = 1.0
            last = index
            if first < 0:
                first = index
    for index in range(count):
        values[at + count + index] = max(-_FARTHEST, min(first - index, _FARTHEST))
        values[at + 2 * count + index] = max(-_FARTHEST, min(index - last, _FARTHEST))


def _articles(own: Table, article_of: Sequence[float]) -> Table:
    """The nearest `<article>` of a block: how much prose it has, and where the headline stands.

    Pages hold several: the one under the headline is meant, not the next one to read.
    `article_of` are their numbers, of which only whether there is one is left.
    """
    count = len(article_of)
    values = blank(_ARTICLE_COLUMNS, count)
    in_title, link_share, level = own["in_title"], own["link_share"], own["level"]
    prose_of = own["prose"]
    held: dict[float, float] = dict.fromkeys(sorted(set(article_of)), 0.0)
    holds_title = set()
    for index, article in enumerate(article_of):
        prose = prose_of[index]
        held[article] += prose
        if in_title[index] > 0 and level[index] >= 1 and link_share[index] < _LINKED:
            holds_title.add(article)
    total = own["page_prose"][0]
    with_prose = 0
    best, most = -1.0, -1.0
    rows = {}
    for article, prose in held.items():
        share = prose / total
        if share > most:
            best, most = article, share
        place = min(with_prose, 20) if article else -1
        with_prose += article > 0 and prose > _ARTICLE_PROSE
        rows[article] = share, place, article in holds_title
    for index, article in enumerate(article_of):
        share, place, is_titled = rows[article]
        values[index] = article > 0
        values[count + index] = share
        values[2 * count + index] = place
        values[3 * count + index] = article == best
        values[4 * count + index] = is_titled
        values[5 * count + index] = with_prose
    return columns_of(_ARTICLE_COLUMNS, values)
