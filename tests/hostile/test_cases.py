"""Every hostile page becomes an article, in a process of its own, within its memory and time."""

from __future__ import annotations

import sys

import pytest

from tests.hostile.article import ENOUGH
from tests.hostile.cases import CASES, Case

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits memory as Linux does")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_survives(case: Case) -> None:
    from tests.hostile.peaks import allowed_mb  # noqa: PLC0415 - Linux only
    from tests.hostile.running import run_case  # noqa: PLC0415

    outcome = run_case(case.name)
    assert not outcome.error
    assert outcome.opened == ()
    if case.status:
        assert outcome.status == case.status
    assert bool(outcome.note) == (outcome.status != "ok")
    if case.keeps:
        assert outcome.kept >= ENOUGH
    assert outcome.peak_mb <= allowed_mb(outcome)


def test_names_are_unique_and_there_are_enough_cases() -> None:
    names = {case.name for case in CASES}
    assert len(names) == len(CASES) >= 120
