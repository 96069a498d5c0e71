"""Inputs that once broke something, found by the fuzzer or by hand; see `fuzz/checks.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.checks import check
from fuzz.seeds import seeds

FOUND = sorted((Path(__file__).parent / "found").iterdir())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_is_sound(path: Path) -> None:
    check(path.read_bytes())


def test_the_fuzzers_seeds_are_sound() -> None:
    checked = 0
    for seed in seeds():
        if len(seed) < 3000:
            check(seed)
            checked += 1
    assert checked > 300


def test_a_broken_promise_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleanpage.rendering.html.render_html", lambda _: "<script>x</script>")
    with pytest.raises(AssertionError, match="script"):
        check(b"s<p>It rained.")
