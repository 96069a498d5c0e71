"""The `cleanpage` command itself: finds its commands, and leaves the process as a shell expects."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping

import click

from cleanpage.cli.failures import UnusableError, reason

__all__ = ["cli", "main"]

#: Each command's module in this package; it is only imported when the command is needed.
COMMANDS: Mapping[str, str] = {
    "extract": "extract",
    "clean": "clean",
    "metadata": "metadata",
    "strippers": "strippers",
    "check": "check",
    "score": "score",
}
INTERRUPTED = 130
#: 128 + SIGPIPE, as a shell reports a program whose reader went away.
PIPE_CLOSED = 141


class LazyGroup(click.Group):
    """A group whose commands are imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"cleanpage.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; if the reader of its output goes away, that is no error of ours.

        A disk may be full at any moment; what is buffered then has nowhere to go.
        """
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_output()
            ctx.exit(PIPE_CLOSED)
        except OSError as error:
            _forget_output()
            raise UnusableError(reason(error)) from error
        return result


def _forget_output() -> None:
    """Let what is buffered for standard output go nowhere: Python would complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cleanpage", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Clean articles from web pages and flattened text, with a reason for every cut.

    \b
    Exit codes:
      0    all is well
      1    a page has no article, or `check` found differences
      2    wrong usage, or a file could not be read or written
      130  interrupted
      141  whatever read the output closed the pipe
    """  # noqa: D301  click needs the \b
    ctx.color = _colour()


def _colour() -> bool | None:
    """Whether to colour; None lets the terminal decide. See no-color.org and force-color.org."""
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def main() -> None:
    """Run the command and leave the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = cli.main(prog_name="cleanpage", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("cleanpage: interrupted", err=True)
        code = INTERRUPTED
    sys.exit(code)
