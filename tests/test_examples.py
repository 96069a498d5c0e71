"""The examples in the docstrings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: Runs those of all modules by their source: those of compiled ones are not found.
EXAMPLES = """
from tests.plain import forget_compiled
forget_compiled()
import doctest, importlib.util, pkgutil, sys
import cleanpage
tried = failed = 0
for module in pkgutil.walk_packages(cleanpage.__path__, "cleanpage."):
    if not importlib.util.find_spec(module.name).origin.endswith(".py"):
        continue
    found = doctest.testmod(importlib.import_module(module.name))
    tried, failed = tried + found.attempted, failed + found.failed
print(tried)
sys.exit(failed)
"""


def test_the_examples_in_the_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EXAMPLES], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout) > 150
