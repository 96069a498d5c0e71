"""A checked corpus as annotations, which GitHub shows beside the files of a pull request.

The format is GitHub's "workflow commands": `::error file=…,title=…::message`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from click import unstyle

from cleanpage.corpus.checking import Outcome, Verdict
from cleanpage.corpus.reports.terminal import describe_outcome

__all__ = ["github_annotations"]


def github_annotations(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """One line for each fixture that does not hold.

    Example:
        >>> from pathlib import Path
        >>> from cleanpage.corpus.fixture import Fixture
        >>> fixture = Fixture("tram", Path("pages/tram.html"), Path("pages/tram.expected.md"))
        >>> outcome = Outcome(fixture, Verdict.BROKEN, error="no gzip file")
        >>> next(github_annotations([outcome]))
        '::error file=pages/tram.html,line=1,title=cleanpage%3A broken::BROKEN tram: no gzip file'
    """
    for outcome in outcomes:
        if outcome.verdict != Verdict.HOLDS:
            shown = outcome.fixture.expected if outcome.expected else outcome.fixture.page
            title = _property(f"cleanpage: {outcome.verdict}")
            message = _data(unstyle(describe_outcome(outcome)))
            yield f"::error file={_property(shown.as_posix())},line=1,title={title}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
