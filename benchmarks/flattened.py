"""`python -m benchmarks.flattened CORPORA`: how fast `clean_text` is, and whether it stays linear.

Texts of the flattened corpus one by one, as an archive holds them; the same joined to one text of
up to 50 MB; and texts of short lines, up to a million. Processor time of one process.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import cleanpage

SIZES = (1, 5, 10, 25, 50)  # MB
LINES = (62_500, 125_000, 250_000, 500_000, 1_000_000)
#: Of so many texts one is taken, alone.
EVERY = 20


def main() -> None:
    """Print a Markdown table."""
    if len(sys.argv) != 2:
        sys.exit("usage: python -m benchmarks.flattened CORPORA")
    texts = list(_texts(Path(sys.argv[1]) / "flat" / "truth.jsonl.gz"))
    print("| text | MB | lines | seconds | MB a second |\n| --- | ---: | ---: | ---: | ---: |")
    cleanpage.clean_text(texts[0])  # reads the weights
    _report("articles one by one", texts[::EVERY], cleanpage.Cleaner())
    unlimited = cleanpage.Cleaner(
        limits=cleanpage.Limits(input_bytes=10**9, elements=10**8, blocks=10**8)
    )
    joined = "\n\n".join(texts).encode()
    for size in SIZES:
        whole = joined * (size * 1_000_000 // len(joined) + 1)
        _report("one text", [whole[: size * 1_000_000].decode("utf-8", "ignore")], unlimited)
    for count in LINES:
        lines = (f"Line {n} of the archive goes on here." for n in range(count))
        _report("short lines", ["\n".join(lines)], unlimited)


def _texts(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            yield "\n".join(case["lines"])


def _report(name: str, texts: Sequence[str], cleaner: cleanpage.Cleaner) -> None:
    start = time.process_time()
    for text in texts:
        cleaner.clean_text(text)
    spent = time.process_time() - start
    size = sum(len(text.encode()) for text in texts) / 1e6
    count = sum(text.count("\n") + 1 for text in texts)
    print(f"| {name} | {size:.1f} | {count:,} | {spent:.1f} | {size / spent:.2f} |", flush=True)


if __name__ == "__main__":
    main()
