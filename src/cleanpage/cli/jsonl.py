"""`cleanpage clean` for archives: a file of rows in, the same rows with clean text out.

The output grows in `OUTPUT.part` and gets its name when it is complete. As each row in gives one
row out, in order, the number of complete rows in the part says where to continue.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import IO, Any

import click

from cleanpage.cli.archives import RowWriter, complete_rows, format_of, open_rows
from cleanpage.cli.failures import NOTHING_FOUND, OK, UnusableError, reason, warn
from cleanpage.cli.rows import Row, RowCleaner
from cleanpage.cli.sources import STDIN
from cleanpage.corpus.workers import ordered_map

__all__ = ["clean_archive"]

#: Rows that travel to another process together.
CHUNK = 16


def clean_archive(source: str, output: Path | None, cleaner: RowCleaner, processes: int) -> int:
    """Clean an archive.

    Args:
        source: file with a JSON object on each line, or `-`.
        output: file for the clean rows; None is standard output.
        cleaner: cleans a row.
        processes: how many work at once.

    Returns:
        The exit code: 0, or 1 if there were bad rows.

    Raises:
        UnusableError: a file cannot be read or written, or a part of another run is in the way.
        KeyboardInterrupt: after Ctrl-C, when all that is done is safely written.
    """
    path = Path(source)
    try:
        if output is None:
            with open_rows(path, format_of(source)) as (lines, raw):
                writer = RowWriter(sys.stdout.buffer, None)
                return _run(_rows(lines), raw, writer, cleaner, processes)
        return _clean_to_file(path, output, cleaner, processes)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnusableError(reason(error)) from error


def _clean_to_file(source: Path, output: Path, cleaner: RowCleaner, processes: int) -> int:
    if output.exists() and str(source) != STDIN and output.samefile(source):
        raise UnusableError(f"{output} is the input; the output must be another file")
    part, job = (output.with_name(output.name + ending) for ending in (".part", ".part.json"))
    form = format_of(output.name)
    done = _recover(part, job, _job(source, cleaner), output)
    with (
        open_rows(source, format_of(source.name)) as (lines, raw),
        part.open("ab") as file,
    ):
        rows = _rows(lines)
        if done:
            warn(f"continuing {output} after {done} rows")
            _skip(rows, done, part, output, cleaner.id_field)
        code = _run(rows, raw, RowWriter(file, form), cleaner, processes)
    os.replace(part, output)
    job.unlink()
    return code


def _rows(lines: Iterable[bytes]) -> Iterator[Row]:
    return (Row(number, line) for number, line in enumerate(lines, 1) if line.strip())


def _run(
    rows: Iterator[Row], raw: IO[bytes], writer: RowWriter, cleaner: RowCleaner, processes: int
) -> int:
    code = OK
    results = ordered_map(cleaner, rows, processes, chunk=CHUNK if processes > 1 else 1)
    with writer, _progress(raw) as bar, _interrupts() as interrupts:
        for count, result in enumerate(results, 1):
            writer.write(result.line)
            if result.error:
                warn(result.error)
                code = NOTHING_FOUND
            if bar:
                bar.update(raw.tell() - bar.pos)
            if interrupts:
                warn(f"stopped after {count} more rows; the same command continues")
                break
    if interrupts:
        raise KeyboardInterrupt
    return code


def _progress(raw: IO[bytes]) -> AbstractContextManager[Any]:
    """A progress bar over the bytes of a file, if there is a terminal to show it on."""
    if not sys.stderr.isatty() or raw is sys.stdin.buffer:
        return nullcontext()
    size = os.fstat(raw.fileno()).st_size
    return click.progressbar(length=size, label="cleaning", file=sys.stderr)


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Collect Ctrl-C and termination, so that the row that is being written is written whole.

    The second one is obeyed at once.
    """
    seen: list[int] = []
    before = {int(n): signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM)}

    def note(number: int, _: object) -> None:
        seen.append(number)
        signal.signal(number, before[number])

    for number in before:
        signal.signal(number, note)
    try:
        yield seen
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _job(source: Path, cleaner: RowCleaner) -> str:
    """What a part is a part of: the same input, cleaned in the same way."""
    return json.dumps({"input": str(source.absolute()), "options": asdict(cleaner)}) + "\n"


def _recover(part: Path, job: Path, ours: str, output: Path) -> int:
    """Cut a part's incomplete end off.

    Returns:
        The number of complete rows; 0 if there is no part.
    """
    if not part.exists():
        job.write_text(ours, "utf-8")
        return 0
    if not job.exists() or job.read_text("utf-8") != ours:
        raise UnusableError(
            f"{part} is left from a run with another input or other options; "
            "delete it to begin anew, or repeat that run"
        )
    with part.open("r+b") as file:
        rows, end = complete_rows(file, format_of(output.name))
        file.truncate(end)
    return rows


def _skip(rows: Iterator[Row], done: int, part: Path, output: Path, id_field: str) -> None:
    """Pass over the rows that are done; their ids must be the same on both sides."""
    with open_rows(part, format_of(output.name)) as (written, _):
        passed = 0
        for row, line in zip(islice(rows, done), written, strict=False):
            passed += 1
            if id_field and _differ(row.line, line, id_field):
                raise UnusableError(
                    f"line {row.number} of the input is another row than that in {part}; "
                    "delete it to begin anew"
                )
    if passed < done:
        raise UnusableError(f"{part} has more rows than the input; delete it to begin anew")


def _differ(line: bytes, written: bytes, id_field: str) -> bool:
    try:
        before, after = json.loads(line), json.loads(written)
    except ValueError:
        return False
    return isinstance(before, dict) and before.get(id_field) != after.get(id_field)
