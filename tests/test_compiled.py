"""The modules that are compiled do what their source says."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

import cleanpage

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "cleanpage"
PAGES = sorted((ROOT / "tests" / "fixtures" / "pages").glob("*/page.html"))
TEXTS = sorted((ROOT / "tests" / "fixtures" / "flat").glob("*/*.txt"))

COMPILED = sorted(
    {path.with_suffix("") for path in SOURCE.rglob("*.p[xy][dx]")} - {SOURCE / "fields"}
)

#: Prints a fingerprint of every fixture, by the modules' source.
PLAIN = """
from tests.plain import forget_compiled
forget_compiled()
from tests.test_compiled import fingerprints
import cleanpage.reading.reader as reader
assert reader.__file__.endswith(".py"), reader.__file__
print(*fingerprints(), sep="\\n")
"""


def fingerprints() -> list[str]:
    """All that is said of each fixture, in short."""
    articles = [cleanpage.extract(page.read_bytes()) for page in PAGES]
    articles += [cleanpage.clean_text(text.read_text("utf-8")) for text in TEXTS]
    said = [repr((one.page_blocks, one.cuts, one.blocks, one.to_json())) for one in articles]
    return [hashlib.md5(one.encode("utf-8", "replace")).hexdigest() for one in said]


@pytest.mark.skipif(not shutil.which("gcc"), reason="no compiler here")
@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.name)
def test_what_can_be_compiled_is(path: Path) -> None:
    module = import_module(".".join(("cleanpage", *path.relative_to(SOURCE).parts)))
    assert str(module.__file__).endswith(tuple(EXTENSION_SUFFIXES))


def test_compiled_modules_and_their_source_give_the_same() -> None:
    assert len(PAGES) > 40
    assert len(TEXTS) > 40
    plain = subprocess.run(
        [sys.executable, "-c", PLAIN], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert plain.stdout.split() == fingerprints()
