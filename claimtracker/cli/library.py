"""Commands about the library itself: check it, back it up."""

from pathlib import Path
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.named import path_named
from claimtracker.cli.output import plainly, progress, tell
from claimtracker.domain.backups_kept import USUAL
from claimtracker.domain.wording import all_of
from claimtracker.services import desk_archive
from claimtracker.services.check_library import check_library
from claimtracker.services.open_library import back_up, latest_backup


def check(context: typer.Context) -> None:
    """Read the whole library for damage: the file, and every text and file against its SHA-256."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        report = check_library(library)
    for fault in report.faults:
        tell(fault)
    faults = len(report.faults)
    tell(f"{report.checked:,} texts and files checked, {faults:,} {'fault' if faults == 1 else 'faults'}.")
    if report.faults:
        tell(_go_back(library.path))
        raise typer.Exit(1)


def _go_back(path: Path | None) -> str:
    """Return what to do about faults of a library that still opens."""
    if path is None:
        return "This library is on a server: ask its keeper for the last backup in which these were right."
    backup = latest_backup(path)
    if backup is None:
        return f"There is no backup of {path}: keep the file, and check anew what is named here."
    return (
        f"Its latest backup is {backup}: look at it with --library before you go back to it. To go back, "
        f"close ClaimTracker, move {path} away and copy the backup into its place."
    )


def backup(context: typer.Context) -> None:
    """Back the library up; the copy is opened and checked before it counts."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library:
        copy = back_up(library, keep=chosen.settings().get("backups kept", USUAL))
    if copy is None:
        tell("This library is on a server: its keeper backs it up (pg_dump).")
    else:
        tell(f"Backed up to {copy}.")


def import_archive(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            help="The archive that `export --format archive` wrote.", metavar="FILE", parser=path_named
        ),
    ],
) -> None:
    """Fill an empty library from an archive, history and all."""
    chosen: Chosen = context.obj
    with plainly(), chosen.open() as library, progress("Importing") as told:
        done = desk_archive.import_archive(library, file, progress=told)
    if done.masked_sources:
        tell(f"{done.masked_sources:,} confidential sources are masked in this archive.")
    tell(f"{all_of([str(count) for count in done.counts])} taken from {file.name}.")
