"""What the commands print: JSON for programs on stdout, everything for people on stderr."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from claimtracker.domain.errors import ClaimTrackerError

people = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def print_json(value: Any) -> None:
    """Print one JSON value on one line; a lone surrogate is escaped, never an error."""
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")


def flush() -> None:
    """Send what was printed on its way."""
    sys.stdout.flush()


def print_text(text: str) -> None:
    """Print a line of text for people who want it on stdout."""
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")


@contextmanager
def plainly() -> Iterator[None]:
    """End with exit code 2 and a plain sentence when something is wrong; no traceback."""
    try:
        yield
    except ClaimTrackerError as error:
        people.print(str(error))
        raise typer.Exit(2) from None
    except BrokenPipeError:
        raise typer.Exit(0) from None


@contextmanager
def progress(label: str) -> Iterator[Any]:
    """Show a bar on stderr; yields a function that is told done and total."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=people, transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
