"""Runs the command as a shell does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

MAIN = [sys.executable, "-c", "from cleanpage.cli.main import main; main()"]
PROSE = (
    "Passengers return to the rails on Monday, after eleven weeks in which buses stood in.",
    "The city replaced four kilometres of track and the wires above it, the council said.",
    "Share prices of the builder fell on Friday, as nobody expects a second contract soon.",
    "A spokeswoman said that the last test runs had gone well, and thanked the neighbours.",
)
PAGE = (
    "<!doctype html><html lang=en><head><title>Tram line four reopens</title></head><body><article>"
    "<h1>Tram line four reopens</h1>"
    "<div class=share-buttons><button>Share on Facebook</button></div>"
    + "".join(f"<p>{text}</p>" for text in PROSE)
    + "</article></body></html>"
)


class Result(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str


def cleanpage(
    *arguments: object, stdin: bytes = b"", cwd: Path | None = None, **environment: str
) -> Result:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [*MAIN, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**_environment(), **environment},
        check=False,
        timeout=120,
    )
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def _environment() -> dict[str, str]:
    ours = {"CI", "GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "COLUMNS"}
    return {name: value for name, value in os.environ.items() if name not in ours}
