"""Imports cleanpage without what was compiled, as a machine without a compiler does."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

__all__ = ["forget_compiled", "plain_module"]

SOURCE = Path(__file__).parent.parent / "src" / "cleanpage"


class PlainFinder:
    """Finds the package's modules by their source alone."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module's source; None for what is not of the package."""
        if not name.startswith("cleanpage.") or not path:
            return None
        finder = FileFinder(path[0], (SourceFileLoader, SOURCE_SUFFIXES))
        return finder.find_spec(name, target)


def forget_compiled() -> None:
    """From here on the package's modules are imported from their source."""
    sys.meta_path.insert(0, PlainFinder)


@cache
def plain_module(name: str) -> ModuleType:
    """One of the package's modules by its source; what it imports may be compiled."""
    path = SOURCE.joinpath(*name.split(".")).with_suffix(".py")
    loader = SourceFileLoader(f"plain.{name}", str(path))
    spec = spec_from_loader(loader.name, loader)
    assert spec
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module
