"""`cleanpage clean`: texts, and archives that survive being interrupted."""

import gzip
import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from cleanpage.cli import jsonl
from cleanpage.cli.failures import UnusableError
from cleanpage.cli.jsonl import clean_archive
from cleanpage.cli.rows import RowCleaner

from .shell import MAIN, PROSE, cleanpage

TEXT = "\n\n".join(["Share", *PROSE]) + "\n"
CLEAN = "\n\n".join(PROSE)


def write_rows(path, number):
    last = "Of the {} stops on the line, only the last is still closed, the council said."
    rows = [{"id": n, "text": f"{TEXT}\n{last.format(n)}\n"} for n in range(number)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def read_rows(path):
    content = path.read_bytes()
    content = gzip.decompress(content) if path.suffix == ".gz" else content
    return [json.loads(line) for line in content.splitlines()]


def test_a_text_is_cleaned():
    result = cleanpage("clean", "-", stdin=TEXT.encode())
    assert (result.code, result.out) == (0, CLEAN + "\n")


def test_nothing_but_furniture_is_exit_code_1():
    result = cleanpage("clean", "-", stdin=b"Share\n")
    assert result.code == 1
    assert "cleanpage: -: empty" in result.err


def test_the_charset_of_a_text_can_be_told():
    text = TEXT.replace("Passengers", "Fahrgäste").encode("latin-1")
    assert "Fahrgäste" in cleanpage("clean", "-", "--encoding", "latin-1", stdin=text).out
    result = cleanpage("clean", "-", "--encoding", "klingon", stdin=text)
    assert result.code == 2
    assert "unknown encoding: klingon" in result.err


def test_rows_through_a_pipe():
    rows = json.dumps({"body": TEXT}) + "\n\n" + "nonsense\n" + json.dumps({"body": "x " * 30})
    result = cleanpage("clean", "-", "--text-field", "body", stdin=rows.encode())
    out = [json.loads(line) for line in result.out.splitlines()]
    assert out[0]["body"] == CLEAN
    assert out[1]["line"] == "nonsense"
    assert len(out) == 3
    assert result.code == 1
    assert result.err.startswith("cleanpage: line 3: no JSON")


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_an_archive_keeps_its_order_in_several_processes(tmp_path, ending):
    write_rows(tmp_path / "in.jsonl", 150)
    arguments = ("in.jsonl", "--id-field", "id", "-o", f"out.jsonl{ending}", "-j", 2)
    result = cleanpage("clean", *arguments, cwd=tmp_path)
    assert (result.code, result.err, result.out) == (0, "", "")
    again = cleanpage("clean", f"out.jsonl{ending}", cwd=tmp_path)
    out = [json.loads(line) for line in again.out.splitlines()]
    assert [row["id"] for row in out] == list(range(150))
    assert all(PROSE[0] in row["text"] and "Share\n" not in row["text"] for row in out)
    assert sorted(os.listdir(tmp_path)) == ["in.jsonl", f"out.jsonl{ending}"]


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
@pytest.mark.parametrize("processes", [1, 2])
def test_after_an_interrupt_the_same_command_continues(tmp_path, ending, processes, capfd):
    """Ctrl-C after the tenth row, then once more from the start."""
    source = write_rows(tmp_path / "in.jsonl", 60)
    whole, output = tmp_path / f"whole.jsonl{ending}", tmp_path / f"out.jsonl{ending}"
    assert clean_archive(str(source), whole, RowCleaner(id_field="id"), processes) == 0
    with pytest.MonkeyPatch.context() as patch:
        write = jsonl.RowWriter.write

        def interrupted(self, row):
            write(self, row)
            if json.loads(row)["id"] == 9:
                os.kill(os.getpid(), signal.SIGINT)

        patch.setattr(jsonl.RowWriter, "write", interrupted)
        with pytest.raises(KeyboardInterrupt):
            clean_archive(str(source), output, RowCleaner(id_field="id"), processes)
    assert not output.exists()
    assert clean_archive(str(source), output, RowCleaner(id_field="id"), processes) == 0
    assert f"continuing {output} after 10 rows" in capfd.readouterr().err
    rows = cleanpage("clean", output).out
    assert rows == cleanpage("clean", whole).out
    assert len(rows.splitlines()) == 60
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_killed_run_continues_too(tmp_path):
    """Killed without warning, with half a row written."""
    source = write_rows(tmp_path / "in.jsonl", 20)
    assert clean_archive(str(source), tmp_path / "whole.jsonl", RowCleaner(), 1) == 0
    whole = (tmp_path / "whole.jsonl").read_bytes()
    (tmp_path / "out.jsonl.part").write_bytes(whole[: len(whole) // 3])
    job = jsonl._job(source, RowCleaner())
    (tmp_path / "out.jsonl.part.json").write_text(job)
    assert clean_archive(str(source), tmp_path / "out.jsonl", RowCleaner(), 1) == 0
    assert (tmp_path / "out.jsonl").read_bytes() == whole


def test_ctrl_c_in_a_terminal(tmp_path):
    write_rows(tmp_path / "in.jsonl", 5000)
    command = [*MAIN, "clean", "in.jsonl", "-o", "out.jsonl"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        part = tmp_path / "out.jsonl.part"
        while process.poll() is None and not (part.exists() and part.stat().st_size):
            pass
        process.send_signal(signal.SIGINT)
        err = process.stderr.read()
    assert process.returncode == 130
    assert "the same command continues" in err
    assert "Traceback" not in err
    rows = read_rows(part)
    assert [row["id"] for row in rows] == list(range(len(rows)))
    assert 0 < len(rows) < 5000


def test_a_part_of_another_run_is_not_continued(tmp_path):
    source = write_rows(tmp_path / "in.jsonl", 3)
    part = tmp_path / "out.jsonl.part"
    part.write_text("{}\n")
    with pytest.raises(UnusableError, match="left from a run with another input or other options"):
        clean_archive(str(source), tmp_path / "out.jsonl", RowCleaner(), 1)
    (tmp_path / "out.jsonl.part.json").write_text(jsonl._job(source, RowCleaner(id_field="id")))
    with pytest.raises(UnusableError, match="line 1 of the input is another row"):
        clean_archive(str(source), tmp_path / "out.jsonl", RowCleaner(id_field="id"), 1)
    part.write_text("{}\n" * 4)
    (tmp_path / "out.jsonl.part.json").write_text(jsonl._job(source, RowCleaner()))
    with pytest.raises(UnusableError, match="more rows than the input"):
        clean_archive(str(source), tmp_path / "out.jsonl", RowCleaner(), 1)
    assert part.read_text() == "{}\n" * 4


def test_the_input_is_not_overwritten(tmp_path):
    source = write_rows(tmp_path / "in.jsonl", 1)
    before = source.read_text()
    result = cleanpage("clean", source, "-o", source)
    assert result.code == 2
    assert "is the input" in result.err
    assert source.read_text() == before


@pytest.mark.parametrize("ending", [".gz", ".zst"])
@pytest.mark.parametrize("damage", ["cut off", "overwritten"])
def test_a_damaged_input_is_said(tmp_path, damage, ending):
    if ending == ".zst":
        compress = pytest.importorskip("zstandard").ZstdCompressor().compress
    else:
        compress = gzip.compress
    whole = compress(b"".join(b'{"text": "a%d"}\n' % number for number in range(1000)))
    source = tmp_path / f"in.jsonl{ending}"
    source.write_bytes(whole[:-10] if damage == "cut off" else whole[:60] + b"\xff" * 90)
    result = cleanpage("clean", source, "-o", tmp_path / "out.jsonl")
    assert result.code == 2
    assert f"in.jsonl{ending}: " in result.err
    assert "Traceback" not in result.err
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a.jsonl", "b.jsonl"], "only one file of rows"),
        (["a.jsonl", "-f", "json"], "rows are JSON anyway"),
        (["nowhere.jsonl"], "nowhere.jsonl: No such file"),
        (["a.jsonl", "--title", "Rain"], "use --title-field"),
        (["a.jsonl", "--url", "https://a.example/"], "use --url-field"),
    ],
)
def test_wrong_usage(arguments, message):
    result = cleanpage("clean", *arguments)
    assert result.code == 2
    assert message in result.err


def test_progress_is_shown_on_a_terminal_only(tmp_path):
    pty = pytest.importorskip("pty")
    source = write_rows(tmp_path / "in.jsonl", 20)
    reader, terminal = pty.openpty()
    command = [*MAIN, "clean", str(source), "-o", str(tmp_path / "out.jsonl")]
    assert subprocess.run(command, stderr=terminal, check=False).returncode == 0
    os.close(terminal)
    assert b"cleaning" in os.read(reader, 10_000)
    os.close(reader)
    assert Path(tmp_path / "out.jsonl").exists()
