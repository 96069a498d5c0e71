"""Pinned floors: what the corpora gave once, they must give from then on.

The floors stand in `gate.toml`, with the sample that they were measured on, and only ever rise.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from cleanpage.corpus.scoring.gold import read_corpus
from cleanpage.corpus.scoring.pages import score_page
from cleanpage.corpus.scoring.results import group_results

HERE = Path(__file__).parent
CORPORA = Path(os.environ.get("CLEANPAGE_CORPORA", HERE.parents[1] / "shared" / "corpora"))
GATE = tomllib.loads((HERE / "gate.toml").read_text("utf-8"))


@pytest.mark.parametrize("corpus", sorted(GATE["floors"]))
def test_floors_hold(corpus: str) -> None:
    folder = CORPORA / corpus
    if not folder.is_dir():
        pytest.skip(f"no corpus in {folder}; CLEANPAGE_CORPORA names another folder")
    pages = read_corpus(folder)[:: GATE["step"][corpus]]
    groups = group_results([score_page(page) for page in pages])
    found = {
        f"{group.name} {name}": round(figure.value, 4)
        for group in groups
        for name, figure in group.figures.items()
    }
    floors = GATE["floors"][corpus]
    assert floors
    assert {name: found.get(name) for name in floors if found.get(name, 0.0) < floors[name]} == {}
    assert all(group.errors == 0 for group in groups)
