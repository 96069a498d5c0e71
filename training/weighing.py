"""How much each block counts in training."""

from __future__ import annotations

import numpy as np

from training.labels import UNKNOWN
from training.pages import SHORT, LabelledPage

#: What a corpus counts against the others: the two that are small and were made with most care
#: would be drowned by WCXB, whose other kinds are no articles in the strict sense.
CORPORA = {"scrapinghub": 3.0, "fundus": 2.5, "fundus-eval": 2.5, "readability": 1.5, SHORT: 0.15}
OTHER_KINDS = 0.5
SNIPPETS = 0.5
_SMALLEST, _LARGEST = 0.15, 8.0
_TYPICAL = 40.0
#: Of the short linked lines of menus one in so many is enough.
_MENUS = 3


def weights_of(page: LabelledPage) -> np.ndarray:
    """A weight for each block: its share of the article's length, so that pages count alike.

    Blocks with no label or no text weigh nothing.
    """
    labels = np.array(page.labels)
    chars = np.array([len(block.text) for block in page.blocks], dtype=float)
    if page.gold is None:
        weights = np.full(len(labels), SNIPPETS)
    else:
        article = max(chars[labels == 1].sum(), 200.0)
        weights = np.minimum(chars + 15, 1500) / article * _TYPICAL
        weights = np.clip(weights, _SMALLEST, _LARGEST)
    weights *= CORPORA.get(page.corpus, 1.0)
    if page.kind != "article":
        weights *= OTHER_KINDS
    menu = np.array([block.link_share == 1 and len(block.text) < 60 for block in page.blocks])
    thinned = menu & (labels == 0)
    kept = np.arange(len(labels)) % _MENUS == 0
    weights[thinned & kept] *= _MENUS
    weights[(thinned & ~kept) | (labels == UNKNOWN) | (chars == 0)] = 0.0
    if page.gold is not None and not page.gold.strip():
        weights[:] = 0.0  # nobody says that there is no article: it is missing
    return weights
