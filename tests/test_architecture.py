"""Holds the house together: imports point one way, files stay small, strippers stay apart."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import cleanpage
from cleanpage.stripping import BUILT_IN

SOURCE = Path(cleanpage.__file__).parent

#: From the bottom up. A module imports from its own layer and from those before it.
LAYERS = (
    "block",
    "tuples",
    "spaces",
    "extent",
    "limits",
    "lazy",
    "rendering",
    "article",
    "phrases",
    "reading",
    "describing",
    "selecting",
    "stripping",
    "pipeline",
    "settling",
    "cleaner",
    "extract",
    "__init__",
    "corpus",
    "cli",
)
#: What is built on the public names alone.
OUTSIDE = ("corpus", "cli")
LONGEST = 300
LONGEST_STRIPPER = 150

MODULES = sorted(SOURCE.rglob("*.py"))


def layer_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in LAYERS else "__init__"


def name_of(path: Path) -> str:
    return ".".join(("cleanpage", *path.relative_to(SOURCE).with_suffix("").parts))


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    own = LAYERS.index(layer_of(name_of(path)))
    for module in imports_of(path):
        if module.split(".")[0] != "cleanpage":
            continue
        if LAYERS[own] in OUTSIDE and module == "cleanpage":
            continue
        assert LAYERS.index(layer_of(module)) <= own, f"{name_of(path)} imports {module}"


@pytest.mark.parametrize(
    "path", [path for path in MODULES if layer_of(name_of(path)) in OUTSIDE], ids=name_of
)
def test_commands_and_corpora_use_the_public_names_only(path: Path) -> None:
    for module in imports_of(path):
        if module.split(".")[0] == "cleanpage":
            assert module == "cleanpage" or layer_of(module) in OUTSIDE, module


@pytest.mark.parametrize(
    "path", [path for path in MODULES if layer_of(name_of(path)) == "stripping"], ids=name_of
)
def test_strippers_see_blocks_and_never_a_parser(path: Path) -> None:
    foreign = {module.split(".")[0] for module in imports_of(path)}
    assert not foreign & {"lxml", "readability", "numpy"}


@pytest.mark.parametrize("stripper", BUILT_IN, ids=lambda stripper: stripper.name)
def test_a_stripper_is_one_short_file_of_its_name(stripper: cleanpage.Stripper) -> None:
    module = type(stripper).__module__
    assert module == f"cleanpage.stripping.{stripper.name}"
    path = SOURCE / "stripping" / f"{stripper.name}.py"
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_STRIPPER


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_files_stay_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_prints_or_reads_the_clock(path: Path) -> None:
    if layer_of(name_of(path)) in OUTSIDE:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called != "print"
            assert not called.endswith((".now", ".today", ".utcnow", "time.time"))


def test_every_stripper_has_its_place_in_the_docs() -> None:
    docs = (SOURCE.parent.parent / "docs" / "strippers.md").read_text("utf-8")
    for name, description in cleanpage.strippers():
        assert f"`{name}`" in docs, name
        assert description
