"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, in four times the time. What
Cython is told of types stands in a `.pxd` file beside each. The few that say in C what Python can't
have a `.pyx` file: compiled, it takes the place of the Python module of its name, if there is one.
"""

import os
import sys
from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")

#: Functions that are inline in a file of types are compiled where they are used.
TYPES = [path for path in SOURCE.rglob("*.pxd") if "cdef inline" not in path.read_text("utf-8")]
SOURCES = {path.with_suffix(""): path.with_suffix(".py") for path in TYPES}
SOURCES |= {path.with_suffix(""): path for path in SOURCE.rglob("*.pyx")}

#: Without the first, some processors multiply and add in one step, which rounds otherwise than
#: Python does. The others keep the wheel small: no debugger's tables, no names, and loops over many
#: bytes or numbers are only unrolled in what is written in C.
OPTIONS = [] if sys.platform == "win32" else ["-ffp-contract=off", "-g0"]
STRIPPED = ["-Wl,-s"] if sys.platform == "linux" else []
CORES = os.cpu_count() or 1

#: What Cython needs for views on memory, once for all modules instead of in each; it is written
#: while they are compiled.
SHARED = SOURCE / "cleanpage" / "_shared.c"


def name_of(source: Path) -> str:
    """The name of the module that stands there."""
    return ".".join(source.relative_to(SOURCE).with_suffix("").parts)


def extension(source: Path) -> Extension:
    """The compiled form of a module."""
    level = [] if source.suffix == ".pyx" or not OPTIONS else ["-O2"]
    return Extension(
        name_of(source),
        [str(source)],
        extra_compile_args=OPTIONS + level,
        extra_link_args=STRIPPED,
        optional=True,
    )


setup(
    ext_modules=cythonize(
        [extension(source) for source in (*sorted(SOURCES.values()), SHARED)],
        build_dir="build/cython",
        nthreads=CORES,
        shared_utility_qualified_name=name_of(SHARED),
        compiler_directives={
            "language_level": 3,
            "annotation_typing": False,
            "auto_pickle": False,  # nothing that is compiled leaves its process
        },
    ),
    options={"build_ext": {"parallel": CORES}},
)
