"""The command that imports articles."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import plainly, progress, tell
from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import ClaimTrackerError, EnvironmentFault, LibraryError
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.import_article import import_article, same_article, suggested_details
from claimtracker.services.original_file import original_from
from claimtracker.store.library import Library


def import_files(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="The files to import.")],
    before: Annotated[
        bool, typer.Option("--before", help="They are our own drafts, before publication.")
    ] = False,
) -> None:
    """Import files as articles; one that fails is named and does not stop the others."""
    chosen: Chosen = context.obj
    failed = 0
    mode = Mode.BEFORE if before else Mode.AFTER
    with plainly(), chosen.open() as library, ReadingProcess() as process, progress("Importing") as told:
        for number, file in enumerate(files, 1):
            try:
                tell(f"{file.name}: {_import(library, process, file, mode)}")
            except (LibraryError, EnvironmentFault):
                raise  # the next file would fail in the same way
            except ClaimTrackerError as error:
                failed += 1
                tell(f"{file.name}: {error}")
            told(number, len(files))
    if failed:
        raise typer.Exit(1)


def _import(library: Library, process: ReadingProcess, file: Path, mode: Mode) -> str:
    original = original_from(file)
    read = process.read(original)
    known = same_article(library, read.text)
    details = replace(suggested_details(read, file.stem), mode=mode)
    title = import_article(library, read, original, details).value.title
    warnings = "".join(f" {warning}" for warning in read.warnings)
    again = f" The desk has this text already, as “{known.title}”." if known else ""
    return f"imported as “{title}”.{again}{warnings}"
