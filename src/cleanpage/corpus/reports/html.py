"""A checked corpus as one page for the browser, which needs no network and no other file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files

from click import unstyle

from cleanpage import Article
from cleanpage.corpus.account import Entry, account
from cleanpage.corpus.checking import Outcome, Verdict
from cleanpage.corpus.comparison import Difference, reason_of
from cleanpage.corpus.expectation import Expectation
from cleanpage.corpus.expectation_markdown import block_lines
from cleanpage.corpus.reports.terminal import HEADINGS, summarise

__all__ = ["html_report"]

PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")


def html_report(outcomes: Sequence[Outcome]) -> str:
    """Write the report: an overview with filters; of each page what differs and what was cut.

    Example:
        >>> html_report([]).splitlines()[0]
        '<!doctype html>'
    """
    parts = {
        "summary": escape(unstyle(summarise(outcomes))),
        "verdicts": "\n".join(_verdict_boxes(outcomes)),
        "strippers": "".join(_stripper_options(outcomes)),
        "pages": "\n".join(map(_page, outcomes)),
    }
    template = files("cleanpage.corpus.reports").joinpath("report.html").read_text("utf-8")
    return PLACEHOLDER.sub(lambda match: parts[match[1]], template)


def _verdict_boxes(outcomes: Sequence[Outcome]) -> Iterator[str]:
    counts = Counter(outcome.verdict for outcome in outcomes)
    for verdict in Verdict:
        if counts[verdict]:
            box = f'<input type="checkbox" name="verdict" value="{verdict}" checked>'
            yield f"<label>{box} {verdict} ({counts[verdict]})</label>"


def _stripper_options(outcomes: Sequence[Outcome]) -> Iterator[str]:
    counts = Counter(
        removal.stripper for o in outcomes if o.article for removal in o.article.removed
    )
    for name, count in sorted(counts.items()):
        yield f'<option value="{escape(name)}">{escape(name)} ({count})</option>'


def _page(outcome: Outcome) -> str:
    name, verdict = escape(outcome.fixture.name), outcome.verdict
    f1 = f" · word F1 {outcome.comparison.f1:.3f}" if outcome.comparison else ""
    opened = "" if verdict == Verdict.HOLDS else " open"
    return (
        f'<details class="page" data-verdict="{verdict}"{opened}>'
        f'<summary>{name} <span class="verdict">{verdict}{f1}</span></summary>\n<div>'
        + "".join(_parts(outcome))
        + "</div></details>"
    )


def _parts(outcome: Outcome) -> Iterator[str]:
    if outcome.error:
        yield f"<p>{escape(outcome.error)}</p>"
    if outcome.comparison and outcome.comparison.differences:
        yield "<table><tr><th>Difference</th><th>Before</th><th>After</th></tr>\n"
        yield from map(_difference, outcome.comparison.differences)
        yield "</table>\n"
    if outcome.article:
        yield '<div class="sides"><div class="before-side"><h2>Before</h2>\n'
        yield from _before(outcome.expected)
        yield '</div><div class="after-side"><h2>After</h2>\n'
        yield from _after(outcome.article)
        yield "</div></div>"


def _difference(difference: Difference) -> str:
    reason = f"<br><small>{escape(difference.reason)}</small>" if difference.reason else ""
    return (
        f"<tr><td>{HEADINGS[difference.change][0]}{reason}</td>"
        f'<td class="before" dir="auto">{escape(difference.before)}</td>'
        f'<td class="after" dir="auto">{escape(difference.after)}</td></tr>\n'
    )


def _before(expected: Expectation | None) -> Iterator[str]:
    if expected is None:
        yield "<p>Nothing is recorded yet.</p>"
        return
    for block in expected.blocks:
        yield _block("kept", escape("\n".join(block_lines(block))))
    for cut in expected.cuts or ():
        yield _block("cut", _cut_text(cut.text, f"{cut.stripper} · {cut.rule}"))


def _after(article: Article) -> Iterator[str]:
    for entry in account(article):
        strippers = [piece.removal.stripper for piece in entry.pieces if piece.removal]
        kinds = " ".join(["kept"] * _is_kept(entry) + ["cut"] * bool(strippers))
        yield _block(kinds, "".join(_pieces(entry)), strippers)


def _is_kept(entry: Entry) -> bool:
    return any(piece.removal is None for piece in entry.pieces)


def _pieces(entry: Entry) -> Iterator[str]:
    if len(entry.pieces) == 1 and _is_kept(entry):
        yield escape("\n".join(block_lines(entry.block)))
        return
    for piece in entry.pieces:
        if piece.removal is None:
            yield escape(piece.text)
        else:
            yield _cut_text(piece.text, reason_of(piece.removal))


def _cut_text(text: str, reason: str) -> str:
    return f'<span class="cut-text">{escape(text)}</span> <small>{escape(reason)}</small>'


def _block(kinds: str, content: str, strippers: Iterable[str] = ()) -> str:
    names = escape(" ".join(strippers))
    return f'<div class="block {kinds}" data-strippers="{names}" dir="auto">{content}</div>\n'
