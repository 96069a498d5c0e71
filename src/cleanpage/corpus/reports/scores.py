"""Scores as tables, differences between two runs, and the pages that score lowest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from click import style

from cleanpage.corpus.reports.terminal import printable
from cleanpage.corpus.scoring.figures import FIGURES, Figure
from cleanpage.corpus.scoring.gold import GoldPage
from cleanpage.corpus.scoring.measures import squash
from cleanpage.corpus.scoring.pages import PageScore
from cleanpage.corpus.scoring.results import GroupResult

__all__ = ["difference_table", "score_table", "worst_pages"]

NAME = 26
WIDTH = 7
#: Lines that were lost or leaked, shown of each of the worst pages; and how much of each.
LINES, LINE = 5, 150


def score_table(results: Sequence[GroupResult], *, intervals: bool = False) -> str:
    """Figures of each group, a group a line.

    Args:
        results: the groups.
        intervals: whether each figure's confidence interval stands below it.
    """
    head = "".join(f"{name:>{WIDTH}}" for name in FIGURES)
    lines = [style(f"{'corpus':{NAME}}{'n':>5}{head}{'ms':>8}{'err':>5}", bold=True)]
    for result in results:
        values = "".join(_cell(result.figures.get(name), 0) for name in FIGURES)
        lines.append(
            f"{result.name:{NAME}}{len(result.pages):5}{values}{result.ms:8.1f}{result.errors:5}"
        )
        if intervals:
            for label, place in (("95 % from", 1), ("to", 2)):
                bounds = "".join(_cell(result.figures.get(name), place) for name in FIGURES)
                lines.append(style(f"{label:>{NAME}}{'':5}{bounds}", dim=True))
    return "\n".join(lines)


def _cell(figure: Figure | None, place: int) -> str:
    return f"{'-':>{WIDTH}}" if figure is None else f"{figure[place]:{WIDTH}.3f}"


def difference_table(differences: Mapping[str, Mapping[str, Figure]]) -> str:
    """How much each figure changed, and whether that is more than chance.

    Args:
        differences: for each group, figure -> difference with its confidence interval.

    Example:
        >>> from click import unstyle
        >>> table = difference_table({"news": {"title": Figure(0.02, 0.01, 0.03)}})
        >>> print(unstyle(table).splitlines()[-1])
        news                      title    +0.020  [+0.010, +0.030]  better
    """
    lines = [style(f"{'difference':{NAME}}{'figure':8}{'change':>7}  95 % interval", bold=True)]
    for group, figures in differences.items():
        for name, figure in figures.items():
            word, colour = _judge(figure)
            interval = f"[{figure.low:+.3f}, {figure.high:+.3f}]"
            text = f"{group:{NAME}}{name:8}{figure.value:+7.3f}  {interval}  {word}"
            lines.append(style(text, fg=colour) if colour else text)
    if len(lines) == 1:
        lines.append("no page is in both runs")
    return "\n".join(lines)


def _judge(figure: Figure) -> tuple[str, str | None]:
    low, high = round(figure.low, 6), round(figure.high, 6)  # sums of floats differ in the end
    if low > 0:
        return "better", "green"
    if high < 0:
        return "worse", "red"
    return ("equal", None) if low == high == 0 else ("may be chance", None)


def worst_pages(
    results: Sequence[GroupResult], gold: Mapping[tuple[str, str], GoldPage], number: int
) -> Iterator[str]:
    """The pages with the lowest word F1, with the lines that were lost and that leaked.

    Args:
        results: the groups.
        gold: the gold pages by group and id.
        number: of pages of each group.
    """
    for result in results:
        scored = [page for page in result.pages if "word_f1" in page.columns]
        for page in sorted(scored, key=lambda page: page.columns["word_f1"])[:number]:
            yield from _worst(page, gold[page.group, page.id])


def _worst(page: PageScore, gold: GoldPage) -> Iterator[str]:
    f1 = style(f"{page.columns['word_f1']:.3f}", bold=True)
    yield f"\n{f1} {page.group}/{page.id}  {gold.url}  {printable(page.error)}".rstrip()
    wanted, found = (_lines(text) for text in (gold.text or "", page.text))
    for mark, colour, lines in (("-", "red", wanted - found), ("+", "green", found - wanted)):
        for line in sorted(lines, key=lambda line: (-len(line), line))[:LINES]:
            yield style(f"   {mark} {printable(line[:LINE])}", fg=colour)


def _lines(text: str) -> set[str]:
    return {line for raw in text.splitlines() if (line := squash(raw))}
