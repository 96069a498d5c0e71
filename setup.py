"""Compiles the modules in which most of the time is spent.

They are plain Python: where there is no compiler they run as they are, at half the speed. What
Cython is told of types stands in a `.pxd` file beside each. The few that say in C what Python can't
have a `.pyx` file: compiled, it takes the place of the Python module of its name, if there is one.
"""

from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup

SOURCE = Path("src")
MODULES = sorted({path.with_suffix("") for path in SOURCE.rglob("*.p[xy][dx]")})


def extension(module: Path) -> Extension:
    """The compiled form of a module."""
    name = ".".join(module.relative_to(SOURCE).parts)
    source = module.with_suffix(".pyx")
    return Extension(
        name, [str(source if source.exists() else module.with_suffix(".py"))], optional=True
    )


setup(
    ext_modules=cythonize(
        [extension(module) for module in MODULES],
        build_dir="build/cython",
        compiler_directives={"language_level": 3, "annotation_typing": False},
    )
)
