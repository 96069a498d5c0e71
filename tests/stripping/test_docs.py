"""docs/strippers.md says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleanpage.stripping import BUILT_IN

DOCS = (Path(__file__).parents[2] / "docs" / "strippers.md").read_text("utf-8")
SOURCES = Path(__file__).parents[2] / "src" / "cleanpage" / "stripping"
ROWS = dict(re.findall(r"(?m)^\| `(\w+)` \|.*\| (`.*`) \|$", DOCS))
SHARED = "".join((SOURCES / f"{name}.py").read_text("utf-8") for name in ("areas", "cuts"))
#: What strippers have in a file of its own.
APART = {"credits": "captions"}


def source_of(name: str) -> str:
    files = [SOURCES / f"{file}.py" for file in (name, APART.get(name)) if file]
    return "".join(file.read_text("utf-8") for file in files)


def test_a_stripper_is_written_in_less_than_thirty_lines() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", DOCS, re.DOTALL)
    assert len(code.splitlines()) < 30
    namespace: dict[str, object] = {}
    exec(compile(code, "docs/strippers.md", "exec"), namespace)
    assert type(namespace["ferry"]).__name__ == "Removal"


def test_each_stripper_has_its_row_in_order() -> None:
    assert list(ROWS) == [stripper.name for stripper in BUILT_IN]


@pytest.mark.parametrize("name", ROWS)
def test_the_rules_of_a_row_are_those_in_the_code(name: str) -> None:
    source = source_of(name) + SHARED
    for rule in re.findall(r"`([\w-]+)`", ROWS[name]):
        assert f'"{rule}"' in source


@pytest.mark.parametrize("name", ROWS)
def test_the_rules_in_the_code_are_in_the_row(name: str) -> None:
    source = source_of(name)
    rules = re.findall(r'(?:Cut\([^,()]+(?:\.index)?, |rule = )"([\w-]+)"', source)
    assert set(rules) <= set(re.findall(r"`([\w-]+)`", ROWS[name]))
