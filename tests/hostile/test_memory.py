"""Nothing stays behind from page to page."""

from __future__ import annotations

import gc
import os
import sys

import pytest

import cleanpage
from tests.hostile.article import TEXT, page
from tests.hostile.memory import residents, slope

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

FULL = os.environ.get("CLEANPAGE_HOSTILE") == "full"
#: Extractions; the first third of them is the warm-up.
MANY = 100_000 if FULL else 1_500
#: Bytes that may stay behind for each extraction: what the allocator does is not quite regular.
MOST = 40 if FULL else 1_500


def test_memory_is_flat_after_warm_up() -> None:
    assert any(slope(list(residents(MANY)), MANY) <= MOST for _ in range(3))


def test_no_object_stays_behind() -> None:
    html = page(after="<p>x</p>" * 50)
    for _ in range(3):
        cleanpage.extract(html)
        cleanpage.clean_text(TEXT)
    gc.collect()
    before = len(gc.get_objects())
    for number in range(30):
        cleanpage.extract(html.replace("Quaymouth", f"Quay{number}"), f"http://q{number}.example/")
        cleanpage.clean_text(TEXT.replace("Quaymouth", f"Quay{number}"))
    gc.collect()
    assert len(gc.get_objects()) - before < 30
