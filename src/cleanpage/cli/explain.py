"""What was kept of a page and what was cut, side by side, with the reasons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from click import style

from cleanpage import Article
from cleanpage.cli.columns import cells, pad, wrap
from cleanpage.corpus.account import Entry, Piece, account
from cleanpage.corpus.comparison import reason_of
from cleanpage.corpus.expectation_markdown import block_lines
from cleanpage.corpus.reports.terminal import printable

__all__ = ["explain"]

#: Narrower terminals get one column.
TWO_COLUMNS = 60
GAP = " │ "
NARROWEST = 20


class Look(NamedTuple):
    """How lines are shown: their colour, whether faint, and what stands in front of each."""

    colour: str | None = None
    dim: bool = False
    mark: str = ""

    def lines(self, text: str, width: int) -> Iterator[tuple[str, str]]:
        """The text's lines, plain for measuring and styled for showing."""
        for line in wrap(printable(text), width - cells(self.mark)):
            plain = self.mark + line
            yield plain, style(plain, fg=self.colour, dim=self.dim)


KEPT = Look("green")
CUT = Look("red")
REASON = Look(dim=True, mark="  ")


def explain(article: Article, width: int) -> Iterator[str]:
    """Show a page's blocks in order, kept text on the left and cut text on the right.

    Args:
        article: what was made of the page.
        width: of the terminal; below 60 cells, cut text stands under kept text behind a minus.

    Returns:
        Lines with colours as escape sequences.

    Example:
        >>> from click import unstyle
        >>> from cleanpage import Block, Cut
        >>> page = (Block(0, "Line 4 runs."), Block(1, "Share"))
        >>> article = Article(page_blocks=page, cuts=(("share", Cut(1, "label", "Share")),))
        >>> for line in explain(article, 64): print(unstyle(line).rstrip())
        KEPT                           │ CUT
        Line 4 runs.                   │
                                       │ Share
                                       │   share · label: "Share"
    """
    width = max(width, NARROWEST)
    if width < TWO_COLUMNS:
        for entry in account(article):
            yield from _stacked(entry, width)
    else:
        column = (width - len(GAP)) // 2
        yield style(pad("KEPT", column), bold=True) + GAP + style("CUT", bold=True)
        for entry in account(article):
            yield from _side_by_side(entry, column)
    for refusal in article.refusals:
        share = f"{refusal.share:.0%} of the article"
        yield style(f"{refusal.stripper} asked for {share} and was not heard", fg="yellow")


def _kept(entry: Entry) -> list[str]:
    if len(entry.pieces) == 1 and entry.pieces[0].removal is None:
        return block_lines(entry.block)
    return [entry.kept]


def _cut(entry: Entry) -> list[Piece]:
    return [piece for piece in entry.pieces if piece.removal]


def _side_by_side(entry: Entry, column: int) -> Iterator[str]:
    left = [line for text in _kept(entry) for line in KEPT.lines(text, column)]
    right: list[tuple[str, str]] = []
    for piece in _cut(entry):
        right += CUT.lines(piece.text, column)
        right += REASON.lines(reason_of(piece.removal), column)
    for row in range(max(len(left), len(right))):
        plain, styled = left[row] if row < len(left) else ("", "")
        other = right[row][1] if row < len(right) else ""
        yield styled + " " * (column - cells(plain)) + style(GAP, dim=True) + other


def _stacked(entry: Entry, width: int) -> Iterator[str]:
    for text in _kept(entry):
        yield from (styled for _, styled in KEPT._replace(mark="  ").lines(text, width))
    for piece in _cut(entry):
        yield from (styled for _, styled in CUT._replace(mark="- ").lines(piece.text, width))
        reason = REASON._replace(mark="    ").lines(reason_of(piece.removal), width)
        yield from (styled for _, styled in reason)
