"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, at half the speed. What
Cython is told of types stands in a `.pxd` file beside each.
"""

from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")
MODULES = sorted(SOURCE.rglob("*.pxd"))


def extension(types: Path) -> Extension:
    """The module beside a file of types."""
    name = ".".join(types.relative_to(SOURCE).with_suffix("").parts)
    return Extension(name, [str(types.with_suffix(".py"))], optional=True)


setup(
    ext_modules=cythonize(
        [extension(types) for types in MODULES],
        build_dir="build/cython",
        compiler_directives={"language_level": 3, "annotation_typing": False},
    )
)
