"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, at half the speed. What
Cython is told of types stands in a `.pxd` file beside each. A `.pyx` file is compiled or missing:
whoever imports it does without it, too.
"""

import sys
from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")
#: Functions that are inline in a file of types are compiled where they are used.
TYPES = [path for path in SOURCE.rglob("*.pxd") if "cdef inline" not in path.read_text("utf-8")]
MODULES = sorted([path.with_suffix(".py") for path in TYPES] + [*SOURCE.rglob("*.pyx")])


#: Else some processors multiply and add in one step, which rounds otherwise than Python does.
OPTIONS = [] if sys.platform == "win32" else ["-ffp-contract=off"]


def extension(module: Path) -> Extension:
    """The compiled form of a module."""
    name = ".".join(module.relative_to(SOURCE).with_suffix("").parts)
    return Extension(name, [str(module)], extra_compile_args=OPTIONS, optional=True)


setup(
    ext_modules=cythonize(
        [extension(module) for module in MODULES],
        build_dir="build/cython",
        compiler_directives={"language_level": 3, "annotation_typing": False},
    )
)
