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

from benchmarks.peers import CACHE, ROOT, all_peers, command
from tests.hostile.article import survives
from tests.hostile.cases import CASES, Case

PEERS = ("cleanpage", "resiliparse", "trafilatura", "readability-lxml", "newspaper4k")
REPORT = ROOT / "docs" / "reliability-peers.md"
RESULTS = CACHE / "hostile"
SURVIVED, LOST = "survived", "article lost"


def main() -> None:
    """Run the peers that are named, or all, and write the table of all that have been run."""
    cases = [case for case in CASES if not case.flattened and case.status != "too_large"]
    for name in sys.argv[1:] or PEERS:
        run_peer(name, cases)
    run = {name: known(name) for name in PEERS if all(case.name in known(name) for case in cases)}
    outcomes = {name: [found[case.name] for case in cases] for name, found in run.items()}
    REPORT.write_text("\n".join(report(cases, outcomes)) + "\n", "utf-8")
    print(REPORT)


def known(name: str) -> dict[str, str]:
    """What became of each case with a peer, as far as it has been run."""
    path = RESULTS / f"{name}.json"
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def run_peer(name: str, cases: Sequence[Case]) -> None:
    """Run a peer on the cases that it has not seen; ours changes, and sees all of them again."""
    peer = all_peers()[name]
    python, _, adapter = command(peer)
    worker = str(Path(__file__).with_name("hostile_worker.py"))
    outcomes = {} if name == PEERS[0] else known(name)
    RESULTS.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [python, worker, adapter], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        assert process.stdin
        assert process.stdout
        for case in cases:
            if case.name in outcomes:
                continue
            path = Path(folder) / "page.html"
            page = case.page()
            path.write_bytes(page if isinstance(page, bytes) else page.encode("utf-8", "replace"))
            process.stdin.write(json.dumps({"path": str(path)}) + "\n")
            process.stdin.flush()
            outcomes[case.name] = outcome(case, json.loads(process.stdout.readline()))
            (RESULTS / f"{name}.json").write_text(json.dumps(outcomes), "utf-8")
            print(name, case.name, outcomes[case.name], file=sys.stderr, flush=True)
        process.stdin.close()


def outcome(case: Case, answer: dict[str, str]) -> str:
    """What became of a case, in a word or two."""
    if "died" in answer:
        return answer["died"]
    return SURVIVED if not case.keeps or survives(answer["text"]) else LOST


def report(cases: Sequence[Case], outcomes: dict[str, list[str]]) -> Iterator[str]:
    """The table of the peers, and the cases that any of them did not survive."""
    yield "<!-- Written by `python -m benchmarks.hostile`. -->"
    yield "No article is asked for where nobody could tell it: behind an endless script, say."
    yield ""
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
