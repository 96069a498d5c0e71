"""`python -m benchmarks.hostile`: how many hostile pages each extractor survives.

The pages are those of `tests/hostile`, all but the flattened texts, which no peer reads, and those
beyond our own limits. A page is survived if the extractor comes back within 20 seconds of processor
time and 4 GiB of memory, without an exception, and with the planted article where there is one.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.peers import ROOT, all_peers, command
from tests.hostile.article import survives
from tests.hostile.cases import CASES, Case

PEERS = ("cleanpage", "resiliparse", "trafilatura", "readability-lxml", "newspaper4k")
REPORT = ROOT / "docs" / "reliability-peers.md"
SURVIVED, LOST = "survived", "article lost"


def main() -> None:
    """Run the peers and write the table."""
    cases = [case for case in CASES if not case.flattened and case.status != "too_large"]
    outcomes = {name: outcomes_of(name, cases) for name in sys.argv[1:] or PEERS}
    REPORT.write_text("\n".join(report(cases, outcomes)) + "\n", "utf-8")
    print(REPORT)


def outcomes_of(name: str, cases: Sequence[Case]) -> list[str]:
    """For each case what became of it."""
    peer = all_peers()[name]
    python, _, adapter = command(peer)
    worker = str(Path(__file__).with_name("hostile_worker.py"))
    outcomes = []
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [python, worker, adapter], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        assert process.stdin
        assert process.stdout
        for case in cases:
            path = Path(folder) / "page.html"
            page = case.page()
            path.write_bytes(page if isinstance(page, bytes) else page.encode("utf-8", "replace"))
            process.stdin.write(json.dumps({"path": str(path)}) + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            outcomes.append(outcome(case, answer))
            print(name, case.name, outcomes[-1], file=sys.stderr, flush=True)
        process.stdin.close()
    return outcomes


def outcome(case: Case, answer: dict[str, str]) -> str:
    """What became of a case, in a word or two."""
    if "died" in answer:
        return answer["died"]
    return SURVIVED if not case.keeps or survives(answer["text"]) else LOST


def report(cases: Sequence[Case], outcomes: dict[str, list[str]]) -> Iterator[str]:
    """The table of the peers, and the cases that any of them did not survive."""
    yield "<!-- Written by `python -m benchmarks.hostile`. -->"
    yield f"| extractor | survived, of {len(cases)} | article lost | time or memory | exception |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, found in outcomes.items():
        counts = Counter(map(kind, found))
        row = [name, *(str(counts[one]) for one in ("survived", "lost", "out", "error"))]
        yield f"| {' | '.join(row)} |"
    yield ""
    yield f"| case | {' | '.join(outcomes)} |"
    yield "| --- |" + " --- |" * len(outcomes)
    for place, case in enumerate(cases):
        row = [found[place] for found in outcomes.values()]
        if set(row) != {SURVIVED}:
            shown = " | ".join("" if one == SURVIVED else one for one in row)
            yield f"| {case.name} | {shown} |"


def kind(one: str) -> str:
    """The column in which an outcome is counted."""
    if one in (SURVIVED, LOST):
        return one.removeprefix("article ")
    return (
        "out" if one in ("20 seconds", "MemoryError", "no answer") or one[:3] == "SIG" else "error"
    )


if __name__ == "__main__":
    main()
