"""Differences as a person reads them in a terminal, with colours as escape sequences.

Where colours are not wanted, `click.unstyle()` takes them away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from click import style

from cleanpage.corpus.checking import Outcome, Verdict
from cleanpage.corpus.comparison import Change, Comparison, Difference

__all__ = ["HEADINGS", "describe_outcome", "printable", "summarise"]

#: What each change is called, and its colour.
HEADINGS = {
    Change.FIELD: ("field", "yellow"),
    Change.MISSING: ("missing", "red"),
    Change.CUT: ("cut now", "red"),
    Change.EXTRA: ("extra", "green"),
    Change.MOVED: ("moved", "blue"),
    Change.KIND: ("another kind of block", "yellow"),
    Change.EDITED: ("another text", "yellow"),
    Change.REASON: ("cut for another reason", "magenta"),
}
VERDICTS = {
    Verdict.HOLDS: "green",
    Verdict.DIFFERENT: "red",
    Verdict.UNRECORDED: "red",
    Verdict.BROKEN: "red",
}
#: Words of an unchanged stretch that are shown at each of its ends.
CONTEXT = 6
#: Characters of a missing or extra block that are shown.
SHOWN = 400


def describe_outcome(outcome: Outcome) -> str:
    """What is to be said of a fixture: its differences, or why it could not be run.

    Example:
        >>> from pathlib import Path
        >>> from click import unstyle
        >>> from cleanpage.corpus.fixture import Fixture
        >>> fixture = Fixture("tram", Path("tram.html"), Path("tram.expected.md"))
        >>> print(unstyle(describe_outcome(Outcome(fixture, Verdict.UNRECORDED))))
        UNRECORDED tram: there is no tram.expected.md; --update writes it
    """
    name = printable(outcome.fixture.name)
    head = style(outcome.verdict.upper(), fg=VERDICTS[outcome.verdict], bold=True) + f" {name}"
    if outcome.error:
        return f"{head}: {printable(outcome.error)}"
    if outcome.comparison is None:
        return f"{head}: there is no {outcome.fixture.expected.name}; --update writes it"
    return "\n".join(
        [f"{head}  (word F1 {outcome.comparison.f1:.3f})", *_lines(outcome.comparison)]
    )


def _lines(comparison: Comparison) -> Iterator[str]:
    for difference in comparison.differences:
        name, colour = HEADINGS[difference.change]
        reason = f"  {printable(difference.reason)}" if difference.reason else ""
        yield "  " + style(name, fg=colour, bold=True) + reason
        yield from ("    " + line for line in _sides(difference))


def _sides(difference: Difference) -> Iterator[str]:
    before, after = difference.before, difference.after
    if difference.change == Change.MOVED:
        yield _shorten(after)
    elif before and after:
        yield from _words_apart(before, after)
    else:
        if before or difference.change == Change.FIELD:
            yield style(f"- {_shorten(before)}", fg="red")
        if after or difference.change == Change.FIELD:
            yield style(f"+ {_shorten(after)}", fg="green")


def _words_apart(before: str, after: str) -> Iterator[str]:
    """Both sides on a line each, the words that differ marked."""
    a, b = before.split(" "), after.split(" ")
    sides: tuple[list[str], list[str]] = ([], [])
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        for words, out, colour in ((a[i1:i2], sides[0], "red"), (b[j1:j2], sides[1], "green")):
            if tag == "equal":
                out.append(printable(_elide(words)))
            elif words:
                out.append(style(printable(" ".join(words)), fg=colour, bold=True, underline=True))
    yield style("- ", fg="red") + " ".join(sides[0])
    yield style("+ ", fg="green") + " ".join(sides[1])


def _elide(words: list[str]) -> str:
    if len(words) > 2 * CONTEXT + 1:
        words = [*words[:CONTEXT], "…", *words[-CONTEXT:]]
    return " ".join(words)


def _shorten(text: str) -> str:
    text = printable(text)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}… ({len(text)} characters)"


def printable(text: str) -> str:
    r"""A page's text on one line, without characters that a terminal would obey.

    Example:
        >>> printable("red \x1b[31malert\nnow")
        'red �[31malert⏎now'
    """
    text = text.replace("\n", "⏎").replace("\t", " │ ")
    return "".join(char if char.isprintable() or char == " " else "\ufffd" for char in text)


def summarise(outcomes: Iterable[Outcome]) -> str:
    """How many fixtures fared how, in a line.

    Example:
        >>> summarise([])
        'no fixtures'
    """
    counts = Counter(outcome.verdict for outcome in outcomes)
    if not counts:
        return "no fixtures"
    parts = [
        style(f"{counts[verdict]} {verdict}", fg=colour)
        for verdict, colour in VERDICTS.items()
        if counts[verdict]
    ]
    total = counts.total()
    return f"{total} fixture{'s' * (total != 1)}: " + ", ".join(parts)
