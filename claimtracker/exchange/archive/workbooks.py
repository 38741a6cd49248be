"""Excel and OpenDocument workbooks as rows of text, under the limits of unpacked bytes."""

import itertools
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.loose import url_of
from claimtracker.exchange.archive.sheet_choice import (
    LOOKED_AT,
    ChosenSheet,
    choose_sheets,
    notes_on_sheets,
)
from claimtracker.exchange.archive.sheet_links import Links, links_of
from claimtracker.exchange.readers.zipped import ZIP_FAULTS
from claimtracker.exchange.sheets.table import Row

MOST_UNPACKED = 300_000_000
MOST_MEMBERS = 2_000
_PIECE = 1 << 20
_ELSEWHERE = to_say("Save it as CSV UTF-8 in your spreadsheet program, then load that file.")


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheet with the claims: its first line, the rows to come, and what is worth knowing.

    The rows of other sheets with the same columns follow. ``links`` are columns of ours behind the last, with
    the addresses behind the cells of another: the place of each, with that of the column of links.
    """

    first: Row
    rows: Iterator[Row]
    notes: tuple[str, ...]
    read_bytes: Callable[[], int]
    close: Callable[[], None]
    links: Mapping[int, int] = field(default_factory=dict)


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
    looked = [(name, _first_rows(sheet)) for name, sheet in full]
    chosen = choose_sheets(looked)
    sheets = _linked(path, [(*full[one.place], one) for one in chosen], looked[chosen[0].place][1])
    rows = _rows(sheets[0], done)
    first = next((row for row in rows if any(row.cells)), None)
    if first is None:
        raise UnreadableFile(
            say("“{name}” has no row in its first sheet.", name=path.name), say("Choose another file.")
        )
    more = (row for sheet in sheets[1:] for row in _rows_below(sheet, done))
    return Workbook(
        first,
        itertools.chain(rows, more),
        notes_on_sheets([name for name, _ in full], chosen),
        lambda: size * done[0] // max(1, height),
        book.close,
        {sheets[0].width + place: column for place, column in enumerate(sheets[0].linked)},
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet to read: its rows, which of them has the heads, and the columns whose cells are links."""

    name: str
    sheet: Any
    chosen: ChosenSheet
    links: Links
    linked: tuple[int, ...]
    width: int

    def addresses(self, number: int, cells: Sequence[str]) -> list[str]:
        """Return the addresses behind a row's linked cells; in the row of the heads, what to call them."""
        found = [self.links.at(number, column + self.sheet.start[1]) for column in self.linked]
        if number != self.chosen.heads + 1:
            return found
        names = [cells[column] if column < len(cells) else "" for column in self.linked]
        return [
            address or say("{name} (link)", name=name) for address, name in zip(found, names, strict=True)
        ]


def _linked(
    path: Path, chosen: Sequence[tuple[str, Any, ChosenSheet]], first: Sequence[Sequence[str]]
) -> list[_Sheet]:
    """Return the sheets with their links, those of columns that show the addresses themselves left aside."""
    links = links_of(path, [name for name, _, _ in chosen])
    main, sheet, one = chosen[0]
    width = sheet.width
    one = one if any(map(str.strip, first[one.heads])) else replace(one, heads=_first_filled(first))
    there = links.get(main, Links())
    shown = [
        column
        for column in (place - sheet.start[1] for place in there.columns)
        if 0 <= column < width
        and not all(
            url_of(cells[column]) for cells in first[one.heads + 1 :] if column < len(cells) and cells[column]
        )
    ]
    found = [_Sheet(main, sheet, one, there, tuple(shown), width)]
    for name, other, its in chosen[1:]:
        places = tuple(its.order[column] if column < len(its.order) else width for column in shown)
        found.append(_Sheet(name, other, its, links.get(name, Links()), places, width))
    return found


def _first_filled(rows: Sequence[Sequence[str]]) -> int:
    return next((number for number, cells in enumerate(rows) if any(cells)), 0)


def _first_rows(sheet: Any) -> list[list[str]]:
    return [[_text(cell) for cell in cells] for cells in itertools.islice(sheet.iter_rows(), LOOKED_AT)]


def _rows_below(sheet: _Sheet, done: list[int]) -> Iterator[Row]:
    """Yield the rows below the heads of another sheet, their cells in the order of the first sheet's."""
    for number, cells in _cells(sheet, done):
        if number > sheet.chosen.heads + 1:
            row = [cells[place] if place < len(cells) else "" for place in sheet.chosen.order]
            row += [""] * (sheet.width - len(row)) if sheet.linked else []
            yield Row(number, row + sheet.addresses(number, cells), sheet=sheet.name)


def _rows(sheet: _Sheet, done: list[int]) -> Iterator[Row]:
    for number, cells in _cells(sheet, done):
        yield Row(number, cells + sheet.addresses(number, cells))


def _cells(sheet: _Sheet, done: list[int]) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(sheet.sheet.iter_rows(), 1):
        done[0] += 1
        yield number, [_text(cell) for cell in cells]


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
    except ZIP_FAULTS:
        raise _damaged(path) from None


def _damaged(path: Path) -> UnreadableFile:
    return UnreadableFile(
        say("“{name}” is not a sound workbook: it is damaged or was cut off.", name=path.name),
        say(_ELSEWHERE),
    )
