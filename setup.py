"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, at half the speed. What
Cython is told of types stands in a `.pxd` file beside each. The few that say in C what Python can't
have a `.pyx` file: compiled, it takes the place of the Python module of its name, if there is one.
"""

from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")


def source_of(types: Path) -> Path | None:
    """What is compiled to the module of a `.pxd` or `.pyx` file; None if it is for others alone."""
    found = (types.with_suffix(suffix) for suffix in (".pyx", ".py"))
    return next((path for path in found if path.exists()), None)


def extension(source: Path) -> Extension:
    """The compiled form of a module."""
    name = ".".join(source.relative_to(SOURCE).with_suffix("").parts)
    return Extension(name, [str(source)], optional=True)


SOURCES = {source_of(path) for path in SOURCE.rglob("*.p[xy][dx]")} - {None}

setup(
    ext_modules=cythonize(
        [extension(source) for source in sorted(SOURCES)],
        build_dir="build/cython",
        compiler_directives={"language_level": 3, "annotation_typing": False},
    )
)
