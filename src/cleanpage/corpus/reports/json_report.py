"""A checked corpus as JSON, for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from cleanpage.corpus.checking import Outcome

__all__ = ["json_report"]


def json_report(outcomes: Sequence[Outcome]) -> str:
    r"""Write the report: a summary, and for each fixture its verdict and differences.

    Example:
        >>> json_report([])
        '{"summary": {}, "fixtures": []}\n'
    """
    summary = Counter(str(outcome.verdict) for outcome in outcomes)
    report = {"summary": summary, "fixtures": [_fixture(outcome) for outcome in outcomes]}
    return json.dumps(report, ensure_ascii=False, indent=1 if outcomes else None) + "\n"


def _fixture(outcome: Outcome) -> dict[str, Any]:
    comparison = outcome.comparison
    return {
        "name": outcome.fixture.name,
        "page": outcome.fixture.page.as_posix(),
        "expected": outcome.fixture.expected.as_posix(),
        "verdict": str(outcome.verdict),
        "error": outcome.error,
        "f1": None if comparison is None else round(comparison.f1, 6),
        "differences": [d._asdict() for d in comparison.differences] if comparison else [],
    }
