"""The command as a whole: help, exit codes, pipes."""

import subprocess
from pathlib import Path

import click
import pytest

from cleanpage.cli.main import COMMANDS, PIPE_CLOSED, cli

from .shell import MAIN, PAGE, cleanpage


def test_help_lists_the_commands_and_exit_codes():
    result = cleanpage("--help")
    assert result.code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in result.out
    assert "\n    141  whatever read the output closed the pipe\n" in result.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_exit_codes_and_is_named_as_it_is_called(name):
    command = cli.get_command(click.Context(cli), name)
    assert command.name == name
    assert name == "strippers" or "Exit codes" in command.help


def test_version():
    result = cleanpage("--version")
    assert result.code == 0
    assert result.out.startswith("cleanpage 0.")


def test_an_unknown_command_is_wrong_usage():
    result = cleanpage("extrakt", "page.html")
    assert result.code == 2
    assert "No such command 'extrakt'" in result.err
    assert result.out == ""


def test_commands_are_loaded_when_they_are_needed():
    code = "import sys, cleanpage.cli.main; print(*sorted(m for m in sys.modules if 'cli.' in m))"
    done = subprocess.run([MAIN[0], "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["cleanpage.cli.failures", "cleanpage.cli.main"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("command", ["strippers", "extract"])
def test_a_full_disk_is_said(tmp_path, command):
    page = tmp_path / "page.html"
    page.write_text(PAGE)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*MAIN, command, *([page] if command == "extract" else [])],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"cleanpage: ")
    assert b"Traceback" not in done.stderr


def test_a_dash_is_standard_output(tmp_path):
    (tmp_path / "page.html").write_text(PAGE)
    result = cleanpage("extract", "page.html", "-o", "-", cwd=tmp_path)
    assert result.out.startswith("Passengers return")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_closed_pipe_ends_the_command_quietly(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE)
    with subprocess.Popen(
        [*MAIN, "extract", *["page.html"] * 300],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"==> page.html <==\n"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == PIPE_CLOSED
