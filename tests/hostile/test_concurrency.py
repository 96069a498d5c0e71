"""One cleaner in many threads and processes gives what it gives alone."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from cleanpage import Article, Cleaner
from tests.hostile.article import TEXT, page
from tests.hostile.cases import CASES

THREADS = 8
#: Calls in threads, and in processes that are spawned; 20,000 where time does not matter.
CALLS = 20_000 if os.environ.get("CLEANPAGE_HOSTILE") == "full" else 800
CLEANER = Cleaner()
#: Pages of all kinds, small enough to be read often.
PAGES: tuple[bytes | str, ...] = (
    *[case.page(min(case.n, 40)) for case in CASES if not case.flattened and case.n][::4],
    b"",
    page(),
    page().encode("utf-16"),
    b"%PDF-1.7",
    "<p>短い記事です。</p>",
)

ROUNDS = max(1, CALLS // len(PAGES))


def extract(html: bytes | str) -> str:
    return CLEANER.extract(html).to_json()


def clean(text: str) -> str:
    return CLEANER.clean_text(text).to_json()


@contextmanager
def switching_often() -> Iterator[None]:
    """Threads take turns a thousand times as often as usual, so that they meet everywhere."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def test_threads_share_one_cleaner() -> None:
    alone = [extract(html) for html in PAGES]
    if not faulthandler.is_enabled():
        faulthandler.enable()
    with switching_often(), ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(extract, PAGES * ROUNDS))
    assert together == alone * ROUNDS


def test_threads_that_begin_at_once_load_everything_once() -> None:
    """In a fresh interpreter, where nothing is loaded before the first calls."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        assert pool.submit(_all_at_once).result(timeout=120) == 1


def _all_at_once() -> int:
    """How many different results threads get that wait for each other before their first call."""
    barrier = threading.Barrier(THREADS)

    def work(_: int) -> str:
        barrier.wait()
        return Cleaner().extract(page()).to_json() + Cleaner().clean_text(TEXT).to_json()

    with switching_often(), ThreadPoolExecutor(THREADS) as pool:
        return len(set(pool.map(work, range(THREADS))))


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_give_the_same(method: str) -> None:
    """Forked after the library was used, too: nothing of it may be left locked or half open."""
    alone = [extract(html) for html in PAGES]
    text = clean(TEXT)
    rounds = ROUNDS if method == "spawn" else 1
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(extract, PAGES * rounds, chunksize=8)) == alone * rounds
        assert pool.submit(clean, TEXT).result(timeout=120) == text


def test_articles_come_back_whole_from_a_process() -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        article: Article = pool.submit(CLEANER.extract, page()).result(timeout=120)
    assert article == CLEANER.extract(page())
    assert article.removed == CLEANER.extract(page()).removed


def test_works_in_a_thread_without_touching_signals() -> None:
    before = {number: signal.getsignal(number) for number in signal.valid_signals()}
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(extract(page())))
    thread.start()
    thread.join(60)
    assert found == [extract(page())]
    assert {number: signal.getsignal(number) for number in signal.valid_signals()} == before


def test_forked_while_another_thread_is_at_work() -> None:
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("no fork on this system")
    done = threading.Event()

    def work() -> None:
        while not done.is_set():
            extract(page())

    thread = threading.Thread(target=work)
    thread.start()
    try:
        context = multiprocessing.get_context("fork")
        for _ in range(5):
            with ProcessPoolExecutor(1, mp_context=context) as pool:
                assert pool.submit(extract, page()).result(timeout=60) == extract(page())
    finally:
        done.set()
        thread.join()
