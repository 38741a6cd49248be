"""The one entry: no command opens the desk, a command works in the terminal."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.later import put_off, spare

if TYPE_CHECKING:
    from claimtracker.exchange.hand_over.records import CheckedArticle

READ_WORKER = "--read-worker"
ARCHIVE_WORKER = "--archive-worker"
SIGNATURES = ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
"""PySide's modules that describe what may be called how, read when somebody called wrongly."""


def main() -> int:
    """Run ClaimTracker and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == [READ_WORKER]:
        from claimtracker.exchange.reading_child import run_reading_child  # noqa: PLC0415 - another process

        return run_reading_child()
    if arguments[:1] == [ARCHIVE_WORKER]:
        from claimtracker.exchange.archive.child import run_archive_child  # noqa: PLC0415 - another process

        return run_archive_child()
    desk = desk_arguments(arguments)
    if desk is not None:
        gc.disable()  # nothing that the start loads is in the way; the window sweeps for itself
        wait_for_the_paint()
        from claimtracker.ui.plain_imports import import_plainly  # noqa: PLC0415 - Qt only for the window

        import_plainly()
        from claimtracker.ui.app import open_desk  # noqa: PLC0415 - Qt only for the window

        library, sample = desk
        return open_desk(library, sample=sample)
    from claimtracker.cli.app import run  # noqa: PLC0415 - Typer and rich must not slow the window
    from claimtracker.cli.context import Drawing  # noqa: PLC0415 - not for the window

    return run(arguments, Drawing(take_picture, draw_pdf))


def wait_for_the_paint() -> None:
    """Put off what the first picture of the window does not need, and spare what no desk on a file needs.

    Does all of it only before PySide is imported.
    """
    put_off(
        "claimtracker.services",
        "claimtracker.matching",
        "claimtracker.store",
        modules=(
            "claimtracker.ui.claims.inspector_desk",
            "claimtracker.exchange.reading_process",
            "claimtracker.domain.calculation_result",
            "claimtracker.domain.noted_sources",
            "claimtracker.ui.articles.details_desk",
            "claimtracker.ui.articles.revision_place",
            "claimtracker.ui.importing.import_material",
            "claimtracker.ui.shell.keys_sheet",
            "claimtracker.ui.widgets.date_words",
        ),
    )
    spare("html", "escape")  # for our labels, with the names of two thousand signs
    # The database library names all of these on every start.
    spare("asyncio", "iscoroutine")
    spare("socket")  # the log's library has handlers that send
    spare("importlib.metadata")
    spare("xml.etree.ElementTree")  # the words in English need no file
    spare("sqlalchemy.dialects.sqlite.aiosqlite")
    for name in SIGNATURES:
        spare(f"shibokensupport.signature.{name}")


def take_picture(library: Path, target: Path, article_id: int, claim_id: int) -> None:
    """Draw the window on a library into a PNG; raises EnvironmentFault where Qt cannot start."""
    try:
        from claimtracker.ui import picture  # noqa: PLC0415 - Qt only for the picture
    except ImportError as error:
        raise EnvironmentFault(
            "The picture was not drawn: a library that Qt needs is missing.", "Run “make run” once."
        ) from error
    picture.take_picture(library, target, article_id, claim_id)


def draw_pdf(article: "CheckedArticle", target: Path) -> int:
    """Draw an annotated article into a PDF; raises EnvironmentFault where Qt cannot start."""
    try:
        from claimtracker.ui.paper import annotated_pdf  # noqa: PLC0415 - Qt only for the PDF
    except ImportError as error:
        raise EnvironmentFault(
            "The PDF was not drawn: a library that Qt needs is missing.", "Run “make run” once."
        ) from error
    return annotated_pdf.draw_pdf(article, target)


def desk_arguments(arguments: list[str]) -> tuple[str, bool] | None:
    """Return library and sample when the arguments open the desk, None when they name a command."""
    library, sample = "", False
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first == "--sample":
            sample = True
        elif first == "--library" and rest:
            library = rest.pop(0)
        elif first.startswith("--library="):
            library = first.removeprefix("--library=")
        else:
            return None
        if first != "--sample" and not library.strip():
            return None  # refused there, not taken for this person's own library
    return library, sample


if __name__ == "__main__":
    sys.exit(main())
