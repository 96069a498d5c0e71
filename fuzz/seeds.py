"""Writes what the fuzzer starts from: small pages of the hostile cases, of attacks and fixtures."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.attacks import attack_pages, attack_texts
from tests.hostile.cases import CASES

FOLDER = Path(__file__).parent.parent / "tests"
_LONGEST = 6000


def seeds() -> Iterator[bytes]:
    """Inputs for the target: a letter for the road, then the page or the text."""
    for case in CASES:
        page = case.page(min(case.n, 3))
        road = b"t" if case.flattened else b"b" if isinstance(page, bytes) else b"s"
        yield road + (page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass"))
    yield from (b"s" + html.encode("utf-8", "surrogatepass") for html in attack_pages(60))
    yield from (b"t" + text.encode("utf-8", "surrogatepass") for text in attack_texts(60))
    yield from (b"b" + path.read_bytes() for path in FOLDER.glob("fixtures/pages/*/page.html"))
    yield from (b"t" + path.read_bytes() for path in FOLDER.glob("fixtures/flat/*/page.txt"))
    yield from (path.read_bytes() for path in FOLDER.glob("hostile/found/*"))


def main(folder: Path) -> None:
    """Write them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds():
        if len(seed) <= _LONGEST:
            (folder / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
