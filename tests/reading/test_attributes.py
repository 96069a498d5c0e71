"""No attribute is asked for that is not read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleanpage.describing import meta_tags
from cleanpage.reading import images
from cleanpage.reading.attributes import ATTRIBUTES

SOURCE = Path(__file__).parent.parent.parent / "src" / "cleanpage"
MODULES = [
    path for part in ("reading", "describing", "selecting") for path in SOURCE.glob(f"{part}/*.py")
]


def asked_for(tree: ast.AST) -> Iterator[str]:
    """The names in `attributes.get("x")`, `attributes["x"]` and `"x" in attributes`."""
    for node in ast.walk(tree):
        name: ast.AST | None = None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            whose, name = node.func.value, node.args[0]
        elif isinstance(node, ast.Subscript):
            whose, name = node.value, node.slice
        elif isinstance(node, ast.Compare):
            whose, name = node.comparators[0], node.left
        if isinstance(name, ast.Constant) and ast.unparse(whose).endswith("attributes"):
            yield name.value


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_what_is_asked_for_is_read(path: Path) -> None:
    assert set(asked_for(ast.parse(path.read_text("utf-8")))) <= ATTRIBUTES.keys()


def test_names_are_found_in_source() -> None:
    source = "a = x.attributes.get('href'); b = attributes['rel']; c = 'id' in y.attributes"
    assert set(asked_for(ast.parse(source))) == {"href", "rel", "id"}


def test_lists_of_names_are_read() -> None:
    assert {*images._LAZY, *images._SETS, *meta_tags._NAMING} <= ATTRIBUTES.keys()
