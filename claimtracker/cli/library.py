"""Commands about the library itself: check it, back it up."""

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, tell
from claimtracker.services.check_library import check_library
from claimtracker.services.open_library import back_up


def check(context: typer.Context) -> None:
    """Read the whole library for damage: the file, and every text and file against its SHA-256."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        report = check_library(library)
    for fault in report.faults:
        tell(fault)
    tell(f"{report.checked:,} texts and files checked, {len(report.faults):,} faults.")
    if report.faults:
        raise typer.Exit(1)


def backup(context: typer.Context) -> None:
    """Back the library up; the copy is opened and checked before it counts."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        copy = back_up(library)
    if copy is None:
        tell("This library is on a server: its keeper backs it up (pg_dump).")
    else:
        tell(f"Backed up to {copy}.")
