"""`python -m training CORPORA`: learns the weights, and says how good they are.

Every figure is of pages whose domain the model that judged them never saw.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from training.crossfit import Plan, Report, cross_fit
from training.lengths import of_other_lengths
from training.pages import HTML_CORPORA, LabelledPage, flat_pages, html_pages
from training.save import save, save_verdicts
from training.scores import report_scores
from training.weighing import weights_of

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "cleanpage" / "selecting"
VERDICTS = ROOT / "build" / "verdicts"

#: How much each of the shipped models has learned.
PLANS = {
    "html": Plan(150, 220, markup=True, seed=4),
    "text": Plan(300, 450, markup=False, seed=1),
}


def main() -> None:
    """Read the corpora, fit, report, save."""
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument("corpora", type=Path, help="folder with a corpus in each subfolder")
    parser.add_argument("--only", choices=("html", "text"), help="fit only one of the two models")
    parser.add_argument("--trees", type=int, nargs=2, metavar=("FIRST", "SECOND"))
    parser.add_argument("--seed", type=int, help="random numbers other than those of the weights")
    parser.add_argument("--to", type=Path, default=PACKAGE, help="folder for the weights")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)  # lest it fails once all is done
    for name, plan in PLANS.items():
        if options.only in (None, name):
            trees = options.trees or (plan.first_trees, plan.second_trees)
            seed = plan.seed if options.seed is None else options.seed
            fit(name, options.corpora, Plan(*trees, plan.markup, seed), options.to)


def fit(name: str, corpora: Path, plan: Plan, folder: Path) -> None:
    """Fit one model and save it."""
    tell = reporter()
    pages = read_pages(name, corpora)
    tell(f"{len(pages)} pages, {sum(len(page.blocks) for page in pages)} blocks")
    fitted = cross_fit(pages, [weights_of(page) for page in pages], plan, tell)
    save(fitted.model, folder, name)
    save_verdicts(VERDICTS / f"{name}.pickle", pages, fitted.chances)
    report_scores(pages, fitted.chances)


def reporter() -> Report:
    """Tells on stderr what has been done, and after how many seconds."""
    start = time.monotonic()

    def tell(what: str) -> None:
        print(f"{time.monotonic() - start:6.0f} s  {what}", file=sys.stderr, flush=True)

    return tell


def read_pages(name: str, corpora: Path) -> list[LabelledPage]:
    """The labelled pages that the model of this name learns from, but for those without text."""
    if name == "text":
        return _with_text(flat_pages(corpora))
    pages = _with_text(chain.from_iterable(html_pages(corpora, one) for one in HTML_CORPORA))
    return [*pages, *of_other_lengths(pages)]


def _with_text(pages: Iterable[LabelledPage]) -> list[LabelledPage]:
    return [page for page in pages if any(block.text for block in page.blocks)]


if __name__ == "__main__":
    main()
