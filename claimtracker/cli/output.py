"""What the commands print: JSON for programs on stdout, everything for people on stderr."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

import typer

from claimtracker.cli.streams import let_go, printing
from claimtracker.domain.errors import BadValue, ClaimTrackerError

Told = Callable[[int, int], None]
# Lines end here for many programs, though not for JSON, and a terminal obeys some of the others: escaped.
_ESCAPED = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}
# What a terminal would obey, shown instead: text of others moves no cursor and names no window.
_SHOWN = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_SHOWN |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def print_json(value: Any) -> None:
    """Print one JSON value on one line; a lone surrogate is escaped, never an error."""
    line = json.dumps(value, ensure_ascii=False).translate(_ESCAPED)
    _print(line.encode("utf-8", "backslashreplace"))


def print_text(text: str) -> None:
    """Print a line of text for people who want it on stdout."""
    _print(text.translate(_SHOWN).encode("utf-8", "replace"))


def _print(line: bytes) -> None:
    with printing():
        sys.stdout.buffer.write(line + b"\n")


def print_all() -> None:
    """Bring what was printed to where stdout leads; raises EnvironmentFault, or BrokenPipeError."""
    with printing():
        sys.stdout.flush()


def tell(sentence: str) -> None:
    """Say a sentence on stderr; nobody listening is no fault."""
    write_line(sys.stderr, sentence)


def write_line(stream: TextIO, sentence: str) -> None:
    """Write a line whatever the stream can spell."""
    spelled = sentence.translate(_SHOWN).encode(stream.encoding or "utf-8", "backslashreplace")
    try:
        stream.write(spelled.decode(stream.encoding or "utf-8", "replace") + "\n")
        stream.flush()
    except OSError:
        let_go(stream.fileno())
    except ValueError:
        return


@contextmanager
def plainly() -> Iterator[None]:
    """End with exit code 2 and a plain sentence when something is wrong; no traceback."""
    try:
        yield
    except ClaimTrackerError as error:
        tell(str(error))
        raise typer.Exit(2) from None
    except BrokenPipeError:
        let_go(1)
        raise typer.Exit(0) from None


@contextmanager
def progress(label: str) -> Iterator[Told]:
    """Show a bar on a terminal's stderr; yields a function that is told done and total."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal shows a bar
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - only a terminal shows a bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def chosen_of(value: str, choices: dict[str, str], what: str) -> str:
    """Return what a choice stands for; raises BadValue naming the choices."""
    if value in choices:
        return choices[value]
    names = list(choices)
    allowed = ", ".join(names[:-1]) + f" or {names[-1]}" if len(names) > 1 else names[0]
    raise BadValue(f"The {what} “{value}” is not known.", f"Use {allowed}.")
