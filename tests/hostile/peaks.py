"""The most memory that hostile pages take: `python -m tests.hostile.peaks` prints the worst."""

from __future__ import annotations

from tests.hostile.cases import CASES
from tests.hostile.running import Outcome, run_case

__all__ = ["allowed_mb"]

#: What a page may take for each of its bytes, and what it may take anyway, in megabytes.
PER_BYTE, ANYWAY = 12, 60.0
_SHOWN = 25


def allowed_mb(outcome: Outcome) -> float:
    """The most memory that a page of that size may take."""
    return ANYWAY + PER_BYTE * outcome.size / 1e6


def main() -> None:
    """Run all families of pages; print those that come nearest to what is allowed."""
    found = [(case, run_case(case.name)) for case in CASES if case.n]
    found.sort(key=lambda pair: -pair[1].peak_mb / allowed_mb(pair[1]))
    print("| pages | MB | blocks | peak MB | allowed MB |\n| --- | ---: | ---: | ---: | ---: |")  # noqa: T201
    for case, one in found[:_SHOWN]:
        print(  # noqa: T201
            f"| {case.name} | {one.size / 1e6:.1f} | {one.blocks:,} | {one.peak_mb:.0f} "
            f"| {allowed_mb(one):.0f} |"
        )
    failed = [case.name for case, one in found if one.error]
    print(f"\n{len(found)} families; failed: {', '.join(failed) or 'none'}")  # noqa: T201


if __name__ == "__main__":
    main()
