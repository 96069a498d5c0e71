"""Runs one peer on hostile pages, each in a fork of its own with a limit on memory and time.

Like `worker.py` it is started in the peer's environment, with the adapter's name, and imports
nothing else of the benchmark. A line in is `{"path": …}`; a line out is `{"text": …}`, or
`{"died": …}` with the way in which the fork ended.
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import worker

MEMORY = 4 << 30
SECONDS = 20
WARM = (
    b"<html lang=en><body><article><h1>Rain</h1>"
    + b"<p>It rained on the harbour all day, and nobody went out to see the boats.</p>" * 5
    + b"</article></body></html>"
)


def child(run: Callable[[bytes, str], dict[str, Any]], path: str, out: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    spent = int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS, spent + SECONDS + 5))
    try:
        text = run(Path(path).read_bytes(), "http://quaymouth.example/2024/bridge")["text"]
        answer = {"text": text or ""}
    except BaseException as error:
        answer = {"died": type(error).__name__}
    with os.fdopen(out, "w", encoding="utf-8", errors="replace") as stream:
        json.dump(answer, stream)


def answer_of(run: Callable[[bytes, str], dict[str, Any]], path: str) -> dict[str, Any]:
    reading, writing = os.pipe()
    number = os.fork()
    if not number:
        os.close(reading)
        child(run, path, writing)
        os._exit(0)
    os.close(writing)
    pieces = []
    deadline = time.monotonic() + 12 * SECONDS  # the machine may be busy; its own time is counted
    while time.monotonic() < deadline:
        if select.select([reading], [], [], 1)[0]:
            if not (piece := os.read(reading, 1 << 20)):
                break
            pieces.append(piece)
    else:
        os.kill(number, signal.SIGKILL)
    os.close(reading)
    status = os.waitpid(number, 0)[1]
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        return {"died": "20 seconds" if name in ("SIGXCPU", "SIGKILL") else name}
    try:
        answer: dict[str, Any] = json.loads(b"".join(pieces))
    except ValueError:
        return {"died": "no answer"}
    return answer


def main() -> None:
    out, sys.stdout = sys.stdout, sys.stderr
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as it runs
    run = getattr(worker, sys.argv[1])()
    run(WARM, "http://quaymouth.example/")
    for line in sys.stdin:
        print(json.dumps(answer_of(run, json.loads(line)["path"])), file=out, flush=True)


if __name__ == "__main__":
    main()
