"""What markup tells the model of a block: the elements around it, and what they hold."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleanpage.block import Block
from cleanpage.selecting.columns import Column, Table
from cleanpage.selecting.siblings import cards
from cleanpage.selecting.surroundings import Surroundings, containers
from cleanpage.selecting.words import WordScores

__all__ = ["markup_columns"]

#: Characters of prose that make an `<article>` more than a teaser.
_ARTICLE_PROSE = 400
#: From here on a headline is a link to another page.
_LINKED = 0.5


def markup_columns(blocks: Sequence[Block], own: Table, scores: WordScores) -> Table:
    """What the elements around the blocks say.

    Args:
        blocks: the page's blocks.
        own: the columns of `features.table`.
        scores: the learned scores of words.
    """
    surroundings = Surroundings(scores)
    columns = surroundings.columns(blocks)
    columns.update(_containers(blocks, own))
    columns.update(_articles(own, columns["article"]))
    columns.update(cards(blocks, own["link_share"].tolist(), surroundings))
    return columns


def _containers(blocks: Sequence[Block], own: Table) -> Table:
    """Prose in the containers of a block: its parent, grandparent, and the two beyond."""
    prose = own["prose"]
    total = float(prose.sum()) or 1.0
    columns: Table = {}
    position = np.arange(len(blocks), dtype=np.float32)
    for level, member in enumerate(containers(blocks)[1:], 1):
        share = np.bincount(member, weights=prose) / total
        size = np.bincount(member)
        columns[f"share_{level}"] = share[member].astype(np.float32)
        columns[f"size_{level}"] = size[member].astype(np.float32)
        if level <= 2:
            spotted = np.bincount(member, weights=own["hits"] > 0)
            columns[f"hits_{level}"] = (spotted / np.maximum(size, 1))[member].astype(np.float32)
            linked = np.bincount(member, weights=own["link_share"] * own["chars"])
            chars = np.maximum(np.bincount(member, weights=own["chars"]), 1)
            columns[f"linked_{level}"] = (linked / chars)[member].astype(np.float32)
            best = np.where(size > 0, share, -1.0).argmax()
            inside = position[member == best]
            columns[f"best_{level}"] = (member == best).astype(np.float32)
            columns[f"before_best_{level}"] = np.clip(inside[0] - position, -30, 30)
            columns[f"behind_best_{level}"] = np.clip(position - inside[-1], -30, 30)
    return columns


def _articles(own: Table, names: Column) -> Table:
    """The nearest `<article>` of a block: how much prose it has, and where the headline stands.

    Pages hold several: the one under the headline is meant, not the next one to read. `names`
    are their numbers, of which only whether there is one is left.
    """
    numbers, member = np.unique(names, return_inverse=True)
    prose = np.bincount(member, weights=own["prose"])
    share = prose / (prose.sum() or 1.0)
    with_prose = np.flatnonzero((prose > _ARTICLE_PROSE) & (numbers > 0))
    place = np.searchsorted(with_prose, member)
    titled = (own["in_title"] > 0) & (own["link_share"] < _LINKED) & (own["level"] >= 1)
    holds_title = np.bincount(member, weights=titled) > 0
    best = share.argmax()
    return {
        "article": (names > 0).astype(np.float32),
        "article_share": share[member].astype(np.float32),
        "article_place": np.where(names > 0, np.minimum(place, 20), -1).astype(np.float32),
        "article_best": (member == best).astype(np.float32),
        "article_titled": holds_title[member].astype(np.float32),
        "articles": np.full(len(names), len(with_prose), dtype=np.float32),
    }
