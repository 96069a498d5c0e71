"""Runs a case in a process of its own, with a limit on its memory and on its time."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import pickle
import resource
import socket
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import cleanpage
from tests.hostile.article import kept_share
from tests.hostile.cases import CASES, Case
from tests.hostile.cases.references import FIFO, PORT

__all__ = ["Outcome", "outside", "run_case"]

MEMORY = 4 << 30
CPU_SECONDS = 20
#: The machine may be busy with other things; waiting is not the case's fault.
WALL_SECONDS = 240
#: What a process may open while it works: its own files, read for the first time.
_OWN = (str(Path(cleanpage.__file__).parent), sys.prefix, sys.base_prefix)
_WATCHED = ("open", "os.", "subprocess.", "socket.", "urllib.", "ctypes.", "shutil.", "ftplib.")

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.hostile.running", "tests.hostile.warm"])


@dataclass(frozen=True)
class Outcome:
    """What became of a case.

    Attributes:
        error: how the process ended, if not well; empty if all is well.
        status: the article's status.
        note: the article's note.
        kept: the part of the planted article that came out.
        seconds: processor time.
        peak_mb: most memory that the extraction took, without what the process had before.
        size: bytes of the page.
        blocks: blocks of the page.
        opened: what was opened or connected to.
    """

    error: str = ""
    status: str = ""
    note: str = ""
    kept: float = 0.0
    seconds: float = 0.0
    peak_mb: float = 0.0
    size: int = 0
    blocks: int = 0
    opened: tuple[str, ...] = ()


@contextmanager
def outside() -> Iterator[tuple[str, int, socket.socket]]:
    """A pipe that nobody writes to, and a port on which somebody listens."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as listener:
        fifo = str(Path(folder) / "pipe")
        os.mkfifo(fifo)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.setblocking(False)
        yield fifo, listener.getsockname()[1], listener


def run_case(name: str, n: int | None = None) -> Outcome:
    """Run a case.

    Args:
        name: of the case.
        n: the size, if not the case's own.
    """
    with outside() as (fifo, port, listener):
        receiver, sender = _context.Pipe(duplex=False)
        process = _context.Process(target=_child, args=(name, n, fifo, port, sender))
        process.start()
        sender.close()
        outcome = _received(receiver, process)
        try:
            listener.accept()
        except BlockingIOError:
            return outcome
        return Outcome(error="something connected to the port")


def _received(receiver: Connection, process: multiprocessing.process.BaseProcess) -> Outcome:
    answered = receiver.poll(WALL_SECONDS)
    try:
        outcome: Outcome = receiver.recv() if answered else Outcome(error="never came back")
    except EOFError:
        process.join()
        outcome = Outcome(error=f"died, exit code {process.exitcode}")
    process.kill()
    process.join()
    return outcome


def case_named(name: str) -> Case:
    """The case of that name."""
    return next(case for case in CASES if case.name == name)


def _child(name: str, n: int | None, fifo: str, port: int, sender: Connection) -> None:
    faulthandler.enable()
    warnings.simplefilter("error")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    case = case_named(name)
    page = case.page(n)
    if isinstance(page, str):
        page = page.replace(FIFO, fifo).replace(PORT, str(port))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    spent = int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, spent + CPU_SECONDS + 5))
    try:
        outcome = _outcome(case, page)
    except BaseException as error:
        outcome = Outcome(error=f"{type(error).__name__}: {str(error)[:300]} at {_place(error)}")
    sender.send(outcome)


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    place = ""
    while trace is not None:
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _outcome(case: Case, page: bytes | str) -> Outcome:
    opened: list[str] = []
    size = len(page) if isinstance(page, bytes) else len(page.encode("utf-8", "replace"))
    before = _resident(reset=True)
    _watch(opened)
    start = time.process_time()
    if case.flattened:
        article = cleanpage.clean_text(page if isinstance(page, str) else page.decode())
    else:
        article = cleanpage.extract(page, "http://quaymouth.example/2024/bridge", case.declared)
    seconds = time.process_time() - start
    seen = tuple(opened)
    peak = _resident() - before
    for rendered in (article.text, article.markdown, article.html, article.to_json()):
        assert isinstance(rendered, str)
    assert pickle.loads(pickle.dumps(article)) == article
    return Outcome(
        status=str(article.status),
        note=article.note,
        kept=kept_share(article.text),
        seconds=seconds,
        peak_mb=peak,
        size=size,
        blocks=len(article.page_blocks),
        opened=seen,
    )


def _watch(opened: list[str]) -> None:
    """Note each file, process and connection that is opened, but for the library's own data."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_WATCHED) and event != "os.listdir":
            what = str(arguments[0]) if arguments else ""
            if not (event == "open" and what.startswith(_OWN)):
                opened.append(f"{event} {what}")

    sys.addaudithook(hook)


def _resident(*, reset: bool = False) -> float:
    """The most memory that was resident since the last reset, in megabytes."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    status = Path("/proc/self/status").read_text("ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024
