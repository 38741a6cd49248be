"""Hands over for ever until it is killed, again and again from one process that has loaded everything.

``python -m tests.safety.doomed_writers FOLDER WAY DESK DESK`` reads lines such as ``pdf 0.37``: a writer of
that format is begun and, once it has written both desks, killed after 0.37 of the time that it took. The line
``pdf whole`` lets one write each desk into a folder of its own, as ``pdf-a``. A line tells when it is done.
Each writer is a process of its own.
"""

import os
import signal
import sys
import time
from pathlib import Path
from threading import Timer

import docx  # noqa: F401 - loaded once here, so that no writer has to
import jinja2  # noqa: F401 - as above
import xlsxwriter  # noqa: F401 - as above

from claimtracker.domain.hand_over import Format, Way
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from claimtracker.ui.paper.annotated_pdf import draw_pdf

OPTIONS = HandOverOptions(
    SheetOptions(),
    flat=True,
    publisher=Publisher("Courier", "https://courier.example"),
    draw_pdf=draw_pdf,
    earlier=EarlierFiles(Way[sys.argv[2]]),
)


def hand_over_one(library: Library, folder: Path, wanted: Format) -> None:
    """Write one format of a whole desk."""
    hand_over(library, ExportScope(), folder, [wanted], OPTIONS)


def write_for_ever(desks: list[str], folder: Path, wanted: Format, told: int) -> None:
    """Replace the files by those of the other desk, and so on; tells the seconds of one round first."""
    libraries = [open_library(Path(desk)) for desk in desks]
    begun = time.perf_counter()
    while True:
        for library in libraries:
            hand_over_one(library, folder, wanted)
        if told:
            os.write(told, f"{time.perf_counter() - begun}\n".encode())
            told = 0


def write_once(desks: list[str], folder: Path, wanted: Format) -> None:
    """Write each desk into a folder of its own, beside the folder of all, and then into that."""
    for desk in desks:
        library = open_library(Path(desk))
        for target in (folder.parent / f"{wanted}-{Path(desk).stem}", folder):
            hand_over_one(library, target, wanted)
        library.close()


def spared(desks: list[str], folder: Path, wanted: Format) -> None:
    """Let a writer come to its end."""
    writer = os.fork()
    if not writer:
        try:
            write_once(desks, folder, wanted)
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(writer, 0)
    assert os.waitstatus_to_exitcode(status) == 0, "a writer failed"


def doomed(desks: list[str], folder: Path, wanted: Format, part: float) -> None:
    """Begin a writer, and kill it after a part of the time that it takes for one round."""
    heard, told = os.pipe()
    writer = os.fork()
    if not writer:
        os.close(heard)
        try:
            write_for_ever(desks, folder, wanted, told)
        finally:
            os._exit(1)
    os.close(told)
    with os.fdopen(heard) as lines:
        said = lines.readline()
    death = Timer(part * float(said or 0), os.kill, (writer, signal.SIGKILL))
    death.start()
    _, status = os.waitpid(writer, 0)
    death.join()
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, "a writer ended by itself"


def main(folder: Path, desks: list[str]) -> None:
    """Begin a writer for each line that comes in."""
    for line in sys.stdin:
        wanted, part = line.split()
        if part == "whole":
            spared(desks, folder, Format(wanted))
        else:
            doomed(desks, folder, Format(wanted), float(part))
        sys.stdout.write("done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[3:])
