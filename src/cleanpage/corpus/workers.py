"""Work spread over processes, with the results in the order of the work."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

__all__ = ["ordered_map"]

T = TypeVar("T")
R = TypeVar("R")
#: Chunks that are under way for each process: enough to keep it busy, few enough for memory.
AHEAD = 3


def ordered_map(
    function: Callable[[T], R], items: Iterable[T], processes: int, *, chunk: int = 1
) -> Iterator[R]:
    """Apply a function to items, in several processes if wanted.

    Items are taken as they are needed, so that they may be endless. When the results are not
    wanted any more (the iterator is closed, Ctrl-C), work that has not begun is dropped.

    Args:
        function: can be pickled, as can its arguments and results.
        items: what it is applied to.
        processes: 1 works in this process.
        chunk: items that travel together.

    Raises:
        ChildProcessError: a process died; the results until there have been given.
        ValueError: `processes` or `chunk` is not positive.

    Example:
        >>> list(ordered_map(len, ["a", "bc"], 1))
        [1, 2]
    """
    if processes < 1 or chunk < 1:
        raise ValueError(f"processes and chunk must be positive, not {processes} and {chunk}")
    if processes == 1:
        return map(function, items)
    return _in_pool(function, iter(items), processes, chunk)


def _in_pool(
    function: Callable[[T], R], items: Iterator[T], processes: int, chunk: int
) -> Iterator[R]:
    # Fresh processes, not forks: a fork of a process with threads or open parsers may hang.
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _ignore_interrupts)
    waiting: deque[Future[list[R]]] = deque()
    try:
        while True:
            while len(waiting) < processes * AHEAD and (part := list(islice(items, chunk))):
                waiting.append(pool.submit(_apply, function, part))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise ChildProcessError("a worker process died, perhaps for want of memory") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _apply(function: Callable[[T], R], part: list[T]) -> list[R]:
    return [function(item) for item in part]


def _ignore_interrupts() -> None:
    """Ctrl-C is the main process' business; it stops the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
