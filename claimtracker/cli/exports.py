"""The command that hands claims over."""

from pathlib import Path
from typing import Annotated

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.named import path_named
from claimtracker.cli.output import chosen_of, plainly, progress, tell
from claimtracker.domain.hand_over import Format, HandOverResult, Way
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse
from claimtracker.services import publisher as publishers
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
FORMATS = {kind.value: kind.value for kind in Format}


def export(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("--out", help="The folder to write to.", metavar="DIR", parser=path_named)
    ],
    file_formats: Annotated[
        list[str] | None,
        typer.Option("--format", help=f"{', '.join(FORMATS)}; may be given again.", metavar="FORMAT"),
    ] = None,
    separator: Annotated[str, typer.Option(help="comma, semicolon or tab.", metavar="NAME")] = "comma",
    no_bom: Annotated[bool, typer.Option("--no-bom", help="Leave the byte order mark out.")] = False,
    flat: Annotated[
        bool, typer.Option("--flat", help="Also write one sheet with claims and evidence.")
    ] = False,
    unmask: Annotated[bool, typer.Option("--unmask", help="Name confidential sources.")] = False,
    publisher: Annotated[
        str, typer.Option(help="Who publishes the checks; kept with the desk.", metavar="NAME")
    ] = "",
    publisher_url: Annotated[
        str, typer.Option("--publisher-url", help="The publisher's own address.", metavar="URL")
    ] = "",
    article: Annotated[
        int, typer.Option(help="Only the article with this number, as `import` counts them.", min=0)
    ] = 0,
    find: Annotated[
        str, typer.Option(help="Only claims that a search finds; as in `claims`.", metavar="SEARCH")
    ] = "",
    replace: Annotated[
        bool,
        typer.Option("--replace", help="Replace files of the same name, whatever they are; keep none."),
    ] = False,
) -> None:
    """Hand claims over: as claims.csv and evidence.csv, or in the formats that are named."""
    chosen: Chosen = context.obj
    with plainly():
        names = dict.fromkeys(file_formats or ["csv"])
        wanted = [Format(chosen_of(name, FORMATS, "format")) for name in names]
        sheet = SheetOptions(not no_bom, chosen_of(separator, SEPARATORS, "separator"), unmask)
        draw = chosen.drawing.pdf if chosen.drawing else None
        with chosen.open() as library:
            if article:
                browse.article(library, article)
            earlier = EarlierFiles(Way.REPLACE if replace else Way.KEEP, memory=chosen.handed_over(library))
            by = _publisher(library, publisher, publisher_url)
            options = HandOverOptions(sheet, flat, by, draw, earlier)
            with progress("Exporting") as told:
                result = hand_over(
                    library, ExportScope(article, find=find), out, wanted, options, progress=told
                )
    _tell(result)


def _publisher(library: Library, name: str, url: str) -> Publisher:
    kept = publishers.publisher(library)
    wanted = Publisher(name or kept.name, url or kept.url)
    publishers.set_publisher(library, wanted)
    return wanted


def _tell(result: HandOverResult) -> None:
    for note in result.notes:
        tell(note)
    held = ", ".join(f"{file.holds} in {file.name}" for file in result.files)
    tell(f"{held}, in {result.folder}.")
