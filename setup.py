"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, at half the speed. What
Cython is told of types stands in a `.pxd` file beside each. A `.pyx` file is compiled or missing:
whoever imports it does without it, too.
"""

from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")
#: Functions that are inline in a file of types are compiled where they are used.
TYPES = [path for path in SOURCE.rglob("*.pxd") if "cdef inline" not in path.read_text("utf-8")]
MODULES = sorted([path.with_suffix(".py") for path in TYPES] + [*SOURCE.rglob("*.pyx")])


def extension(module: Path) -> Extension:
    """The compiled form of a module."""
    name = ".".join(module.relative_to(SOURCE).with_suffix("").parts)
    return Extension(name, [str(module)], optional=True)


setup(
    ext_modules=cythonize(
        [extension(module) for module in MODULES],
        build_dir="build/cython",
        compiler_directives={"language_level": 3, "annotation_typing": False},
    )
)
