"""Excel and OpenDocument workbooks as rows of text, under the limits of unpacked bytes."""

import itertools
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.sheet_choice import (
    LOOKED_AT,
    ChosenSheet,
    choose_sheets,
    notes_on_sheets,
)
from claimtracker.exchange.sheets.table import Row

MOST_UNPACKED = 300_000_000
MOST_MEMBERS = 2_000
_PIECE = 1 << 20
_ELSEWHERE = to_say("Save it as CSV UTF-8 in your spreadsheet program, then load that file.")


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheet with the claims: its first line, the rows to come, and what is worth knowing.

    The rows of other sheets with the same columns follow.
    """

    first: Row
    rows: Iterator[Row]
    notes: tuple[str, ...]
    read_bytes: Callable[[], int]
    close: Callable[[], None]


def open_workbook(path: Path) -> Workbook:
    """Open a workbook; raises UnreadableFile when it is damaged, locked, empty or swells past the limits."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - only for workbooks

    _refuse_bombs(path)
    try:
        book = CalamineWorkbook.from_path(str(path))
        full = [
            (name, sheet) for name in book.sheet_names if (sheet := book.get_sheet_by_name(name)).height > 0
        ]
    except PasswordError:
        raise UnreadableFile(
            say("“{name}” is locked with a password.", name=path.name),
            say("Save a copy without one, and load the copy."),
        ) from None
    except (CalamineError, OSError, ValueError):
        raise _damaged(path) from None
    if not full:
        raise UnreadableFile(
            say("“{name}” has no row in any of its sheets.", name=path.name), say("Choose another file.")
        )
    done = [0]
    size, height = path.stat().st_size, sum(sheet.height for _, sheet in full)
    chosen = choose_sheets([(name, _first_rows(sheet)) for name, sheet in full])
    main, *others = [(full[one.place], one) for one in chosen]
    rows = _rows(main[0][1].iter_rows(), done)
    first = next((row for row in rows if any(row.cells)), None)
    if first is None:
        raise UnreadableFile(
            say("“{name}” has no row in its first sheet.", name=path.name), say("Choose another file.")
        )
    more = (row for (name, sheet), one in others for row in _rows_below(name, sheet, one, done))
    return Workbook(
        first,
        itertools.chain(rows, more),
        notes_on_sheets([name for name, _ in full], chosen),
        lambda: size * done[0] // max(1, height),
        book.close,
    )


def _first_rows(sheet: Any) -> list[list[str]]:
    return [[_text(cell) for cell in cells] for cells in itertools.islice(sheet.iter_rows(), LOOKED_AT)]


def _rows_below(name: str, sheet: Any, chosen: ChosenSheet, done: list[int]) -> Iterator[Row]:
    """Yield the rows below the heads of another sheet, their cells in the order of the first sheet's."""
    for row in itertools.islice(_rows(sheet.iter_rows(), done), chosen.heads + 1, None):
        cells = [row.cells[place] if place < len(row.cells) else "" for place in chosen.order]
        yield Row(row.line, cells, sheet=name)


def _rows(sheet: Iterator[list[Any]], done: list[int]) -> Iterator[Row]:
    for number, cells in enumerate(sheet, 1):
        done[0] += 1
        yield Row(number, [_text(cell) for cell in cells])


def _text(cell: Any) -> str:
    """Return a cell as a person sees it: whole numbers without a point, days as ISO 8601.

    Spreadsheet programs turn a typed “False” into a truth value and show it as FALSE.
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return (
            cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ", timespec="seconds")
        )
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, int | timedelta) else ""


def _refuse_bombs(path: Path) -> None:
    """Unpack everything once, keeping nothing: what a zip says of its own sizes may be a lie."""
    with path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            return  # an old .xls, bounded by the process's memory
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(path) as book:
            members = book.infolist()
            if len(members) > MOST_MEMBERS:
                raise UnreadableFile(
                    say(
                        "“{name}” holds {count} parts; a workbook has at most {most}.",
                        name=path.name,
                        count=len(members),
                        most=MOST_MEMBERS,
                    ),
                    say(_ELSEWHERE),
                )
            for member in members:
                if member.flag_bits & 0x1:
                    raise UnreadableFile(
                        say("“{name}” is locked with a password.", name=path.name),
                        say("Save a copy without one, and load the copy."),
                    )
                with book.open(member) as part:
                    while piece := part.read(_PIECE):
                        left -= len(piece)
                        if left < 0:
                            raise UnreadableFile(
                                say(
                                    "“{name}” unpacks to more than {most} MB.",
                                    name=path.name,
                                    most=MOST_UNPACKED // 1_000_000,
                                ),
                                say("If you trust whoever sent it, save it as CSV UTF-8 and load that file."),
                            )
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        KeyError,
    ):
        raise _damaged(path) from None


def _damaged(path: Path) -> UnreadableFile:
    return UnreadableFile(
        say("“{name}” is not a sound workbook: it is damaged or was cut off.", name=path.name),
        say(_ELSEWHERE),
    )
