"""Runs peers over pages and measures what comes back."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.peers import Peer, command, environment
from cleanpage.corpus.scoring.gold import GoldPage
from cleanpage.corpus.scoring.pages import Extracted, PageScore, measure

#: Seconds after which a worker that says nothing is killed; it has a minute itself.
PATIENCE = 120


@dataclass(frozen=True)
class Run:
    """A peer's answers, one a page, and what it cost besides."""

    peer: Peer
    answers: list[dict[str, Any]]
    import_ms: float
    peak_mb: float


def run_peer(peer: Peer, pages: Sequence[tuple[Path, str]]) -> Run:
    """Give pages to a peer, one after the other, in one process.

    The first page is given twice, and its first answer is not counted: what a peer loads when it
    is first used is a part of its import time, as it were.

    Args:
        peer: which.
        pages: files with their addresses; at least one.

    Returns:
        The answers. If the peer dies on a page, it is started anew behind it, and the page counts
        as an empty result.
    """
    answers: list[dict[str, Any]] = []
    imports: list[float] = []
    peaks = [0.0]
    while len(answers) < len(pages):
        rest = pages[len(answers) :]
        got = list(_talk(command(peer), [rest[0], *rest]))
        imports += [line["import_ms"] for line in got if "import_ms" in line]
        peaks += [line["peak_mb"] for line in got if "peak_mb" in line]
        answers += [line for line in got if "text" in line][1:]
        if not imports:
            raise RuntimeError(f"{peer.name} does not start: run {' '.join(command(peer))}")
        if len(answers) < len(pages):
            answers.append({"text": "", "error": "the process died", "ms": 0.0})
    return Run(peer, answers, min(imports), max(peaks))


def part_shares(peer: Peer, pages: Sequence[tuple[Path, str]]) -> dict[str, float]:
    """What share of its time a peer spends on parts of its answers.

    It is a run of its own, under a profiler, so that the times of `run_peer` are without one.

    Args:
        peer: which.
        pages: files with their addresses; at least one.

    Returns:
        Shares by part; nothing for peers of which `worker.py` knows no parts.
    """
    if peer.node:
        return {}
    lines = [json.dumps({"path": str(path), "url": url}) for path, url in pages]
    found = subprocess.run(
        [*command(peer), "parts"],
        input="\n".join(lines),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env=environment(),
        check=True,
    )
    shares: dict[str, float] = json.loads(found.stdout)
    return shares


def _talk(worker: list[str], pages: Iterable[tuple[Path, str]]) -> Iterator[dict[str, Any]]:
    """Start a worker, give it the pages, and yield what it says."""
    with subprocess.Popen(
        worker,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment(),
    ) as process:
        assert process.stdin
        line = _answer(process)
        for path, url in pages:
            if not line:
                break
            yield json.loads(line)
            with suppress(BrokenPipeError):
                process.stdin.write(json.dumps({"path": str(path), "url": url}) + "\n")
                process.stdin.flush()
            line = _answer(process)
        if line:
            yield json.loads(line)
        with suppress(BrokenPipeError):
            process.stdin.close()
        if line := _answer(process):
            yield json.loads(line)


def _answer(process: subprocess.Popen[str]) -> str:
    """What a worker says next; nothing if it has ended, or is killed because it hangs."""
    assert process.stdout
    timer = threading.Timer(PATIENCE, process.kill)
    timer.start()
    try:
        return process.stdout.readline()
    finally:
        timer.cancel()


def score_run(run: Run, gold: Sequence[GoldPage]) -> list[PageScore]:
    """Measure a peer's answers against the gold."""
    return [_score(answer, page) for answer, page in zip(run.answers, gold, strict=True)]


def _score(answer: dict[str, Any], page: GoldPage) -> PageScore:
    authors = answer.get("authors")
    got = Extracted(
        text=answer["text"] or "",
        title=answer.get("title"),
        authors=None if authors is None else tuple(map(str, authors)),
        date=answer.get("date"),
        error=answer.get("error", ""),
    )
    columns = {"ms": float(answer["ms"]), **measure(page, got)}
    return PageScore(page.id, page.group, columns, got.error)
