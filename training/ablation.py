"""`python -m training.ablation`: what each stripper does to the pages of the corpora, and all.

Reads the verdicts that `python -m training` left, of models that never saw the page's domain, and
runs the pipeline with all strippers and without each of them.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Sequence
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np

from cleanpage.block import PageInfo
from cleanpage.pipeline import run
from cleanpage.selecting.select import body_of, choose
from cleanpage.stripping import BUILT_IN, NAMES
from cleanpage.stripping.areas import find_areas
from training.__main__ import VERDICTS
from training.pages import OTHER_LENGTHS, LabelledPage
from training.scores import report_texts, words_shared

#: A change of word F1 that a reader would notice.
NOTICED = 0.005


class Effect(NamedTuple):
    """What is left of a page; word precision, recall and F1 without each stripper, "" with all.

    There are no scores where there is no gold text.
    """

    text: str
    scores: dict[str, tuple[float, float, float]]


def main() -> None:
    """Print a table for the verdicts of one model."""
    parser = argparse.ArgumentParser(prog="training.ablation", description=__doc__)
    parser.add_argument("name", nargs="?", choices=("html", "text"), default="html")
    options = parser.parse_args()
    pages, chances = pickle.loads((VERDICTS / f"{options.name}.pickle").read_bytes())
    cases = [
        (page, chance, options.name == "html")
        for page, chance in zip(pages, chances, strict=True)
        if page.corpus not in OTHER_LENGTHS
    ]
    with Pool() as pool:
        effects = pool.map(effect_on, cases, chunksize=20)
    report([effect for effect in effects if effect.scores])
    print("\nAll strippers together:\n")
    report_texts([page for page, _, _ in cases], [effect.text for effect in effects])


def effect_on(case: tuple[LabelledPage, np.ndarray, bool]) -> Effect:
    """Run the pipeline on one page, with all strippers and without each that cuts something."""
    page, chance, markup = case
    chosen = choose(page.blocks, chance.tolist())
    info = PageInfo(
        title=page.title,
        hits=page.hits,
        body=body_of(page.blocks, chosen),
        chosen=tuple(chosen),
        markup=markup,
        areas=find_areas(page.blocks, NAMES),
    )
    result = run(page.blocks, info, BUILT_IN)
    gold = page.gold
    kept = "\n".join(block.text for block in result.blocks)
    if gold is None:
        return Effect(kept, {})
    scores = {"": words_shared(gold, kept)}
    busy = {name for name, cut in result.cuts if chosen[cut.index]}
    for stripper in BUILT_IN:
        if stripper.name in busy:
            others = [other for other in BUILT_IN if other is not stripper]
            rest = run(page.blocks, info, others)
            text = "\n".join(block.text for block in rest.blocks)
            scores[stripper.name] = words_shared(gold, text)
    return Effect(kept, scores)


def report(effects: Sequence[Effect]) -> None:
    """Print what the corpora gain by each stripper, in points of the mean over all pages."""
    print("| stripper | pages | precision | recall | F1 | helped | hurt |")
    print("|---|---|---|---|---|---|---|")
    for stripper in BUILT_IN:
        name = stripper.name
        with_all = np.array([effect.scores[""] for effect in effects])
        without = np.array([effect.scores.get(name, effect.scores[""]) for effect in effects])
        gain = with_all - without
        used = sum(name in effect.scores for effect in effects)
        points = " | ".join(f"{value:+.3f}" for value in 100 * gain.mean(axis=0))
        helped, hurt = (gain[:, 2] > NOTICED).sum(), (gain[:, 2] < -NOTICED).sum()
        print(f"| {name} | {used} | {points} | {helped} | {hurt} |")


if __name__ == "__main__":
    main()
