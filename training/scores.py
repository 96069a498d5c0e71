"""Scores the cross-fitted verdicts of all pages."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from cleanpage.corpus.scoring.measures import snippet_counts
from cleanpage.selecting.select import choose
from training.labels import WORD
from training.pages import LabelledPage


def report_scores(pages: Sequence[LabelledPage], chances: Sequence[np.ndarray]) -> None:
    """Print how right the selection alone is, without any stripper."""
    pairs = zip(pages, chances, strict=True)
    report_texts(pages, [text_of(page, choose(page.blocks, one.tolist())) for page, one in pairs])


def report_texts(pages: Sequence[LabelledPage], texts: Sequence[str]) -> None:
    """Print Markdown tables: shingle F1 and word F1 of pages with gold text, F1 of snippets."""
    groups: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for page, text in zip(pages, texts, strict=True):
        if page.gold is None:
            continue
        kind = "" if page.corpus != "wcxb" else " articles" if page.kind == "article" else " others"
        groups[page.corpus + kind].append(
            (*_shared(_shingles(page.gold), _shingles(text)), word_f1(page.gold, text))
        )
    print("| corpus | pages | shingle P | R | F1 | word F1 |\n|---|---|---|---|---|---|")
    for name, rows in sorted(groups.items()):
        precision, recall, words = (statistics.mean(column) for column in zip(*rows, strict=True))
        f1 = 2 * precision * recall / (precision + recall or 1)
        print(f"| {name} | {len(rows)} | {precision:.3f} | {recall:.3f} | {f1:.4f} | {words:.4f} |")
    _report_snippets(pages, texts)


def _report_snippets(pages: Sequence[LabelledPage], texts: Sequence[str]) -> None:
    counts = [
        snippet_counts(text, page.wanted, page.unwanted)
        for page, text in zip(pages, texts, strict=True)
        if page.gold is None
    ]
    if not counts:
        return
    found, lost, leaked, avoided = map(sum, zip(*counts, strict=True))
    f1 = 2 * found / (2 * found + lost + leaked or 1)
    print("\n| pages with snippets alone | wanted found | unwanted found | F1 |\n|---|---|---|---|")
    shares = found / (found + lost or 1), leaked / (leaked + avoided or 1)
    print(f"| {len(counts)} | {shares[0]:.3f} | {shares[1]:.3f} | {f1:.4f} |")


def text_of(page: LabelledPage, chosen: Sequence[bool]) -> str:
    """The text of the chosen blocks."""
    return "\n".join(b.text for b, own in zip(page.blocks, chosen, strict=True) if own)


def word_f1(gold: str, text: str) -> float:
    """F1 of the words as multisets (the WCXB benchmark's measure)."""
    return words_shared(gold, text)[2]


def words_shared(gold: str, text: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the words as multisets."""
    words = (Counter(WORD.findall(one.lower())) for one in (gold, text))
    precision, recall = _shared(*words)
    return precision, recall, 2 * precision * recall / (precision + recall or 1)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)) if words)


def _shared(gold: Counter[object], found: Counter[object]) -> tuple[float, float]:
    """Precision and recall of one multiset against another; an empty one is right or wrong."""
    both = sum((gold & found).values())
    return (
        both / sum(found.values()) if found else float(not gold),
        both / sum(gold.values()) if gold else 1.0,
    )
