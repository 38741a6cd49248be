"""The command that shows the main job on the sample article."""

import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.named import path_named
from claimtracker.cli.output import plainly, tell
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.hand_over import WrittenFile
from claimtracker.exchange.file_sets import parts_in
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.demo import demo_folder, fill_desk, sample_article, seen_sentence
from claimtracker.services.demo_desk import ACTOR
from claimtracker.services.earlier_files import EarlierFiles, place_files
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope

PICTURE = "desk.png"


def demo(
    context: typer.Context,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="The folder for claims.csv, evidence.csv and desk.png.",
            metavar="DIR",
            parser=path_named,
        ),
    ] = None,
) -> None:
    """Check a sample article on a library of its own; writes claims.csv, evidence.csv and desk.png."""
    chosen: Chosen = context.obj
    folder = out or demo_folder(Path.cwd(), f"{datetime.now():%Y%m%d-%H%M%S}")
    earlier = EarlierFiles(memory=_memory())
    with plainly(), tempfile.TemporaryDirectory(prefix="claimtracker-demo-") as temporary:
        place = Path(temporary) / "demo.claims"
        article_id, claim_id = _work(place, folder, earlier)
        if chosen.drawing is None:
            raise EnvironmentFault(
                "No picture was drawn: there is no window here.", "The sheets are written."
            )
        with parts_in(folder) as parts:
            chosen.drawing.picture(place, parts / PICTURE, article_id, claim_id)
            _, kept = place_files(None, folder, parts, [WrittenFile(PICTURE, ())], earlier)
        for note in kept:
            tell(note)
    tell(f"A picture of the desk is in {PICTURE}. All of it is in {os.fspath(folder.absolute())}")


def _work(place: Path, folder: Path, earlier: EarlierFiles) -> tuple[int, int]:
    original = sample_article()
    with ReadingProcess() as process:
        read = process.read(original)
    library = open_library(place, ACTOR)
    try:
        desk = fill_desk(library, read, original, tell)
        for seen in desk.seen[:1]:
            tell(seen_sentence(desk.repeated, seen))
        sheets = export_sheet(library, ExportScope(), folder, SheetOptions(), earlier=earlier)
        for note in sheets.notes:
            tell(note)
        tell(f"Wrote {sheets.claim_rows} rows to claims.csv and {sheets.evidence_rows} to evidence.csv.")
    finally:
        library.close()
    return desk.article_id, desk.repeated.id


def _memory() -> Path | None:
    """Return where it is remembered what the demo wrote: its library does not last."""
    from claimtracker.bootstrap import folders  # noqa: PLC0415 - brings the database

    try:
        return folders().handed_over("demo")
    except EnvironmentFault:
        return None
