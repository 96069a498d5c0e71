"""`python -m training.groups CORPORA`: what each group of columns is worth.

Fits small models, cross-validated by domain, with all columns and without each group, and prints
what the word F1 of the pages loses by it.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleanpage.selecting.columns import Table
from cleanpage.selecting.select import choose
from training.__main__ import read_pages, reporter
from training.ablation import NOTICED
from training.crossfit import Report, Stage, cross_tables, look_around
from training.pages import LabelledPage
from training.scores import text_of, word_f1
from training.weighing import weights_of

#: Trees of the two forests.
TREES = 60, 80
SEED = 1

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
    "headline": r"title_(level|depth|nearer|article)|(heads|links)_since_title",
    "place in the page": r"position|index|from_end|prose_(before|behind)|behind_head|heads_before"
    r"|page_(blocks|prose)|since_heading",
    "neighbours": r".*[~+-]\d+",
}
#: Columns that the first verdict adds.
VERDICTS = {
    "first verdict of the group": r"(mean|mass)_.*",
    "first verdict around": r"chance.*|(since|until)_sure|run|total|sure_share",
    "heart of the article": r"heart_.*",
}


def main() -> None:
    """Print a table for one of the two models."""
    parser = argparse.ArgumentParser(prog="training.groups", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder with a corpus in each subfolder")
    parser.add_argument("name", nargs="?", choices=("html", "text"), default="html")
    parser.add_argument("--every", type=int, default=1, help="use one page of so many")
    parser.add_argument("--only", choices=(*GROUPS, *VERDICTS), help="leave out only this group")
    parser.add_argument("--trees", type=int, nargs=2, default=TREES, metavar=("FIRST", "SECOND"))
    options = parser.parse_args()
    tell = reporter()
    pages = read_pages(options.name, options.corpora)[:: options.every]
    weights = [weights_of(page) for page in pages]
    markup = options.name == "html"
    _, tables = cross_tables(pages, weights, markup=markup, report=tell)
    there = {name: own for name, own in GROUPS.items() if _named(tables[0], own)} | VERDICTS
    chosen = [options.only] if options.only else list(there)
    case = _Case(pages, weights, tables, options.trees, markup, tell)
    full = case.scores("")
    print("| without | word F1 | loss | pages hurt | pages helped |\n|---|---|---|---|---|")
    print(f"| nothing | {full.mean():.4f} | | | |")
    for name in chosen:
        tell(name)
        own = case.scores(there[name])
        loss = full - own
        hurt, helped = (loss > NOTICED).sum(), (loss < -NOTICED).sum()
        print(f"| {name} | {own.mean():.4f} | {loss.mean():+.4f} | {hurt} | {helped} |", flush=True)


def _named(names: Iterable[str], pattern: str) -> list[str]:
    return [name for name in names if re.fullmatch(pattern, name)]


class _Case(NamedTuple):
    """Pages with all their columns, and how much is learned of them."""

    pages: Sequence[LabelledPage]
    weights: Sequence[np.ndarray]
    tables: Sequence[Table]
    trees: tuple[int, int]
    markup: bool
    report: Report

    def scores(self, without: str) -> np.ndarray:
        """The word F1 of each page with gold text, by models without a pattern's columns."""
        tables = [dict(columns) for columns in self.tables]
        first, second = self.trees
        look_around(self.pages, tables, self._judge(tables, first, without), markup=self.markup)
        scores = []
        for page, chance in zip(self.pages, self._judge(tables, second, without), strict=True):
            if page.gold:
                chosen = choose(page.blocks, chance.tolist())
                scores.append(word_f1(page.gold, text_of(page, chosen)))
        return np.array(scores)

    def _judge(self, tables: Sequence[Table], trees: int, without: str) -> list[np.ndarray]:
        gone = _named(tables[0], without)
        names = [name for name in tables[0] if name not in gone]
        return Stage(tables, self.pages, self.weights, trees, seed=SEED, names=names).judge_across(
            self.report
        )


if __name__ == "__main__":
    main()
