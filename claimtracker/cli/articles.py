"""Commands about articles: read one without storing, import several."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from claimtracker.cli.context import Chosen
from claimtracker.cli.output import people, plainly, print_json, print_text, progress
from claimtracker.domain.articles import Mode, ReadArticle
from claimtracker.domain.errors import ClaimTrackerError
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.import_article import import_article, suggested_details
from claimtracker.services.original_file import original_from

Json = Annotated[bool, typer.Option("--json", help="Print JSON to stdout.")]


def read(file: Annotated[Path, typer.Argument(help="The file to read.")], as_json: Json = False) -> None:
    """Read a file and print its blocks and metadata; nothing is stored."""
    with plainly(), ReadingProcess() as process:
        article = process.read(original_from(file))
    if as_json:
        print_json(as_data(article))
        return
    print_text(f"{article.title.value if article.title else file.name}")
    for warning in article.warnings:
        people.print(f"Worth a look: {warning}")
    for block in article.blocks:
        print_text(f"{block.role.value:>10}  {article.text[block.start : block.end].rstrip()}")


def import_files(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="The files to import.")],
    before: Annotated[
        bool, typer.Option("--before", help="They are our own drafts, before publication.")
    ] = False,
) -> None:
    """Import files as articles; each is told of, and one that fails does not stop the others."""
    chosen: Chosen = context.obj
    failed = 0
    with plainly(), chosen.open() as library, ReadingProcess() as process, progress("Importing") as told:
        for number, file in enumerate(files, 1):
            try:
                original = original_from(file)
                article = process.read(original)
                details = suggested_details(article, file.stem)
                mode = Mode.BEFORE if before else Mode.AFTER
                done = import_article(library, article, original, replace(details, mode=mode))
                people.print(f"{file.name}: imported as “{done.value.title}”.")
            except ClaimTrackerError as error:
                failed += 1
                people.print(f"{file.name}: {error}")
            told(number, len(files))
    if failed:
        raise typer.Exit(1)


def as_data(article: ReadArticle) -> dict[str, Any]:
    """Return a read article in the shape of ``read --json``."""
    return {
        "title": article.title.value if article.title else "",
        "byline": article.byline.value if article.byline else "",
        "outlet": article.outlet.value if article.outlet else "",
        "language": article.language,
        "direction": article.direction.value,
        "dates": [{"value": found.value, "where": found.where} for found in article.dates],
        "warnings": list(article.warnings),
        "blocks": [
            {"role": block.role.value, "text": article.text[block.start : block.end]}
            for block in article.blocks
        ],
    }
