"""The claim sheet as one workbook: claims, evidence and sources, every cell a string.

Nothing in it is a formula, a number or a link, so that a spreadsheet runs nothing and changes nothing.
Rows go to the disk as they come; memory stays flat.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from claimtracker.domain.errors import BadInput, Cancelled
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.sheets.long_texts import LONG_TEXTS, SURELY_FITS, first_part, is_too_long, parts
from claimtracker.exchange.sheets.masking import Masker, claims_outside
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    Cells,
    Pair,
)
from claimtracker.exchange.sheets.string_rows import StringRows

WORKBOOK_FILE = "claims.xlsx"
MOST_ROWS = 1_048_576
LINK_COLUMNS = ("claim_id", "locator", "passage", "stance", "independence_group", "note")
SOURCE_COLUMNS: tuple[str, ...] = tuple(name for name in EVIDENCE_COLUMNS if name not in LINK_COLUMNS)
LONG_COLUMNS = ("sheet", "row", "id", "column", "part", "text")
ASKED_EVERY = 200

_SOURCE_PLACES = tuple(EVIDENCE_COLUMNS.index(name) for name in SOURCE_COLUMNS)
_TEXTS = {
    "quote",
    "statement",
    "finding",
    "suggested_wording",
    "open_questions",
    "passage",
    "note",
    "sources",
    "article_title",
    "title",
    "review_title",
    "text",
}
_NARROW = {
    "row",
    "part",
    "paragraph",
    "sentence",
    "primary",
    "confidential",
    "priority",
    "risk",
    "verdict_number",
    "source_count",
    "language",
    "article_revision",
    "times_seen",
    "primary_source_count",
    "independent_source_count",
}
_SOURCE_ID = EVIDENCE_COLUMNS.index("source_id")
_WIDE, _USUAL, _SLIM = 44, 18, 12


@dataclass(frozen=True, slots=True)
class WorkbookCounts:
    """How many rows each sheet has, and of how many cells the rest stands among the long texts."""

    claims: int
    evidence: int
    sources: int
    long_cells: int


def write_workbook(
    path: Path,
    pairs: Iterable[Pair],
    masker: Masker,
    progress: Callable[[int], None] = lambda _claims: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WorkbookCounts:
    """Write each claim's rows with its evidence, and each source once; returns the counts.

    ``progress`` is told how many claims were written. Confidential sources are masked here. Raises
    Cancelled, EnvironmentFault, and BadInput for a character that no file can hold.
    """
    import xlsxwriter  # noqa: PLC0415 - only for those who want a workbook

    with ExitStack() as stack:
        file = stack.enter_context(whole_file(path))
        stopper = _Stoppable(file, cancelled, path.name)
        # Its parts lie beside the file: a full disk is the disk that was chosen.
        beside = stack.enter_context(TemporaryDirectory(prefix=".parts-", dir=path.parent))
        options = {"constant_memory": True, "tmpdir": beside}
        book = xlsxwriter.Workbook(stopper, options)
        sheets = _Sheets(book)
        stack.callback(sheets.let_go)
        stack.callback(stopper.let_go)
        try:
            for done, (claims, links) in enumerate(pairs, 1):
                sheets.add(claims_outside(claims), masker.evidence(links))
                if done % ASKED_EVERY == 0:
                    stopper.ask()
                    progress(done)
            stopper.ask()
            return sheets.finish()
        except UnicodeEncodeError as error:
            raise BadInput(
                say(
                    "“{name}” was not written: a cell holds half a character, which no file can hold.",
                    name=path.name,
                ),
                say("Retype the text that shows an empty box or a question mark, then export again."),
            ) from error


class _Stoppable:
    """The file, which a person can stop even while the workbook is packed.

    Once let go it takes whatever the packing that was given up still wants to write, and keeps none of it.
    """

    def __init__(self, file: BinaryIO, cancelled: Callable[[], bool], name: str) -> None:
        self._file: BinaryIO = file
        self._cancelled = cancelled
        self._name = name

    def ask(self) -> None:
        """Raise Cancelled when the person has stopped the export."""
        if self._cancelled():
            raise Cancelled(say("“{name}” was not written: you stopped it.", name=self._name))

    def let_go(self) -> None:
        """Write to the file no more."""
        self._file, self._cancelled = BytesIO(), lambda: False

    def write(self, data: bytes) -> int:
        self.ask()
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class _Sheets:
    """The three sheets, and the one for texts that fit no cell."""

    def __init__(self, book: Any) -> None:
        # Fixed, so that the same desk gives the same file and the file says nothing of its making.
        book.set_properties({"created": datetime(2000, 1, 1)})
        self._book = book
        self._long = _Sheet(book, LONG_TEXTS, LONG_COLUMNS, None)
        self.claims = _Sheet(book, "claims", CLAIM_COLUMNS, self._long, start=True)
        self.evidence = _Sheet(book, "evidence", EVIDENCE_COLUMNS, self._long, start=True)
        self.sources = _Sheet(book, "sources", SOURCE_COLUMNS, self._long, start=True)
        self._known: set[str] = set()

    def add(self, claims: Sequence[Cells], links: Sequence[Cells]) -> None:
        """Add the rows of one claim, its links, and those of its sources that are new."""
        for claim in claims:
            self.claims.add(claim)
        for link in links:
            self.evidence.add(link)
            if link[_SOURCE_ID] not in self._known:
                self._known.add(link[_SOURCE_ID])
                self.sources.add([link[place] for place in _SOURCE_PLACES])

    def finish(self) -> WorkbookCounts:
        """Pack the workbook."""
        for sheet in (self.claims, self.evidence, self.sources, self._long):
            sheet.finish()
        self._pack()
        long_cells = self.claims.long_cells + self.evidence.long_cells + self.sources.long_cells
        return WorkbookCounts(self.claims.rows, self.evidence.rows, self.sources.rows, long_cells)

    def _pack(self) -> None:
        from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - only for those who want a workbook

        try:
            self._book.close()
        except FileCreateError as error:  # the library puts the disk's own answer into one of its own
            answer = error.args[0] if error.args else None
            raise (answer if isinstance(answer, OSError) else OSError(str(error))) from error

    def let_go(self) -> None:
        """Close the parts on the disk, which a workbook that was given up leaves open."""
        for part in [self._book, *self._book.worksheets()]:
            for file in (part.fh, getattr(part, "row_data_fh", None)):
                if file is not None:
                    with suppress(OSError):  # what cannot be written any more is thrown away
                        file.close()


class _Sheet:
    """One table, on as many sheets as its rows need."""

    def __init__(
        self, book: Any, name: str, columns: Sequence[str], long: "_Sheet | None", *, start: bool = False
    ) -> None:
        self._book = book
        self._name = name
        self._columns = columns
        self._long = long
        self._sheets = 0
        self._row = MOST_ROWS
        self._sheet: Any = None
        self.rows = 0
        self.long_cells = 0
        if start:
            self._begin()

    def add(self, cells: Sequence[str]) -> None:
        """Write one row of strings; empty ones are left out."""
        if self._row >= MOST_ROWS:
            self._begin()
        if any(len(cell) > SURELY_FITS for cell in cells):
            cells = [
                self._shortened(cells, column) if is_too_long(cell) else cell
                for column, cell in enumerate(cells)
            ]
        self._rows.write(self._row, cells)
        self._row += 1
        self.rows += 1

    def finish(self) -> None:
        """Give the sheet that was written last its filter."""
        if self._sheet is not None:
            last, width = max(1, self._row - 1), len(self._columns) - 1
            self._sheet.autofilter(0, 0, last, width)
            self._sheet.ignore_errors({"number_stored_as_text": f"A1:{_letters(width)}{last + 1}"})

    def _shortened(self, cells: Sequence[str], column: int) -> str:
        cell = cells[column]
        if self._long is None:
            raise BadInput(say("A part of a long text is too long itself."), say("Export as CSV instead."))
        self.long_cells += 1
        name, row = self._name_of_sheet(), str(self._row + 1)
        for number, part in enumerate(parts(cell), 1):
            self._long.add([name, row, cells[0], self._columns[column], str(number), part])
        return first_part(cell)

    def _name_of_sheet(self) -> str:
        return self._name if self._sheets == 1 else f"{self._name} {self._sheets}"

    def _begin(self) -> None:
        self.finish()
        self._sheets += 1
        sheet = self._sheet = self._book.add_worksheet(self._name_of_sheet())
        text = self._book.add_format({"num_format": "@", "valign": "top"})
        wrapped = self._book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        head = self._book.add_format(
            {"num_format": "@", "bold": True, "bg_color": "#ECEAE4", "bottom": 1, "valign": "vcenter"}
        )
        styles = [wrapped if column in _TEXTS else text for column in self._columns]
        wrapping = [place for place, column in enumerate(self._columns) if column in _TEXTS]
        self._rows = StringRows(sheet, styles, wrapping)
        for place, column in enumerate(self._columns):
            wide, slim = column in _TEXTS, column in _NARROW
            width = _WIDE if wide else max(len(column) + 4, _SLIM if slim else _USUAL)
            sheet.set_column(place, place, width, styles[place])
        sheet.freeze_panes(1, 0)
        sheet.set_row(0, 22)
        for place, column in enumerate(self._columns):
            sheet.write_string(0, place, column, head)
        self._row = 1


def _letters(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name  # noqa: PLC0415 - only for those who want a workbook

    return str(xl_col_to_name(column))
