"""`python -m training.groups CORPORA`: what each group of columns is worth.

Fits small models, cross-validated by domain, with all columns and without each group, and prints
what the word F1 of the pages loses by it.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cleanpage.selecting.columns import Table
from cleanpage.selecting.select import choose
from training.__main__ import read_pages
from training.ablation import NOTICED
from training.crossfit import Report, Stage, cross_tables, look_around
from training.pages import LabelledPage
from training.scores import words_shared
from training.weighing import weights_of

#: Trees of the two forests: enough to tell the groups apart.
TREES = 60, 80

#: Columns by name; what stands in none of the other groups is the form of the block's own text.
GROUPS = {
    "words of the text": r"text_score",
    "names of the elements": r"(near|far|worst)_score",
    "tags": r"(in|tag)_(article|main|aside|footer|nav|header|form|figure|section|button|p|div|li|a"
    r"|span|td|h2|h3|blockquote|label)|depth",
    "kinds": r"paragraph|heading|list_item|quote|code|caption|table_row|term|definition|image|level"
    r"|grouped|joined",
    "links": r"link_share|links|page_linked",
    "furniture phrases": r"hits?(_[a-z]+)?|since_hit_.*",
    "claims of the head": r"has_body|in_(body|description|title)|behind_title",
    "containers": r"(share|size|hits|linked|best|before_best|behind_best)_\d|articles?(_.*)?"
    r"|card_.*",
    "place in the page": r"position|index|from_end|prose_(before|behind)|behind_head|heads_before"
    r"|page_(blocks|prose)|since_heading",
    "neighbours": r".*[~+-]\d+",
    "first verdict of the group": r"(mean|mass)_.*",
    "first verdict around": r"chance.*|(since|until)_sure|run|total|sure_share",
}


def main() -> None:
    """Print a table for one of the two models."""
    parser = argparse.ArgumentParser(prog="training.groups", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder with a corpus in each subfolder")
    parser.add_argument("name", nargs="?", choices=("html", "text"), default="html")
    parser.add_argument("--every", type=int, default=1, help="use each page of so many")
    options = parser.parse_args()
    start = time.monotonic()

    def tell(what: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {what}", file=sys.stderr, flush=True)

    pages = read_pages(options.name, options.corpora)[:: options.every]
    weights = [weights_of(page) for page in pages]
    markup = options.name == "html"
    _, tables = cross_tables(pages, weights, markup=markup, report=tell)
    full = _scores(pages, tables, weights, "", markup=markup, report=tell)
    print("| without | word F1 | loss | pages hurt | pages helped |\n|---|---|---|---|---|")
    print(f"| nothing | {full.mean():.4f} | | | |")
    for name, pattern in GROUPS.items():
        tell(name)
        if not any(re.fullmatch(pattern, column) for column in (*tables[0], "mean_", "chance")):
            continue
        own = _scores(pages, tables, weights, pattern, markup=markup, report=tell)
        loss = full - own
        hurt, helped = (loss > NOTICED).sum(), (loss < -NOTICED).sum()
        print(f"| {name} | {own.mean():.4f} | {loss.mean():+.4f} | {hurt} | {helped} |", flush=True)


def _scores(
    pages: Sequence[LabelledPage],
    tables: Sequence[Table],
    weights: Sequence[np.ndarray],
    without: str,
    *,
    markup: bool,
    report: Report,
) -> np.ndarray:
    """The word F1 of each page with gold text, by models without the columns of a pattern."""

    def names(columns: Table) -> list[str]:
        return [name for name in columns if not re.fullmatch(without, name)]

    tables = [dict(columns) for columns in tables]
    first = Stage(tables, pages, weights, TREES[0], names(tables[0])).judge_across(report)
    look_around(pages, tables, first, markup=markup)
    second = Stage(tables, pages, weights, TREES[1], names(tables[0])).judge_across(report)
    scores = []
    for page, chance in zip(pages, second, strict=True):
        if page.gold:
            chosen = choose(page.blocks, chance.tolist())
            text = "\n".join(
                b.text for b, is_own in zip(page.blocks, chosen, strict=True) if is_own
            )
            scores.append(words_shared(page.gold, text)[2])
    return np.array(scores)


if __name__ == "__main__":
    main()
