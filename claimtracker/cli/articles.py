"""The command that imports articles."""

from dataclasses import replace
from pathlib import Path, PurePath
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.named import named
from claimtracker.cli.output import plainly, progress, tell
from claimtracker.domain.articles import Mode
from claimtracker.domain.doors import Door, door_of
from claimtracker.domain.errors import BadValue, ClaimTrackerError, EnvironmentFault, LibraryError
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.import_article import import_article, same_article, suggested_details
from claimtracker.services.read_named import is_web_address, read_named, short_name
from claimtracker.store.library import Library


def import_files(
    context: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(help="The files to import, or web addresses.", metavar="FILE", parser=named),
    ],
    before: Annotated[
        bool, typer.Option("--before", help="They are our own drafts, before publication.")
    ] = False,
) -> None:
    """Import files as articles; one that fails is named and does not stop the others.

    A web address is fetched: that one page, without what it loads.
    """
    chosen: Chosen = context.obj
    failed = 0
    mode = Mode.BEFORE if before else Mode.AFTER
    with plainly(), chosen.open() as library, ReadingProcess() as process, progress("Importing") as told:
        for number, file in enumerate(files, 1):
            try:
                tell(f"{short_name(file)}: {_import(library, process, file, mode)}")
            except (LibraryError, EnvironmentFault):
                raise  # the next file would fail in the same way
            except ClaimTrackerError as error:
                failed += 1
                tell(f"{short_name(file)}: {error}")
            told(number, len(files))
    if failed:
        raise typer.Exit(1)


def _import(library: Library, process: ReadingProcess, file: str, mode: Mode) -> str:
    _refuse_others(file)
    original, read = read_named(process, file)
    known = same_article(library, read.text)
    details = replace(suggested_details(read, PurePath(original.name).stem), mode=mode)
    title = import_article(library, read, original, details).value.title
    warnings = "".join(f" {warning}" for warning in read.warnings)
    again = f" The desk has this text already, as “{known.title}”." if known else ""
    return f"imported as “{title}”.{again}{warnings}"


def _refuse_others(file: str) -> None:
    """Refuse what the window brings in by another door: tables, ClaimReview, whole desks."""
    if is_web_address(file) or not Path(file).is_file():
        return
    door = door_of(file)
    if door is Door.LIBRARY:
        raise BadValue("This is a library, not an article.", f"Open it: --library {file}")
    if door is Door.CLAIMS:
        how = "import-archive" if file.lower().endswith(".zip") else "load"
        raise BadValue("This holds claims, not an article.", f"Bring them in with {how}: {how} {file}")
