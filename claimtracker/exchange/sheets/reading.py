"""Reading claim sheets back, and claims from other people's CSV files."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Generic, TypeVar

from claimtracker.domain.errors import BadValue, UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.sheets.guard import unguard
from claimtracker.exchange.sheets.header import ALIASES, Header, column_key, match_header, what_is_left
from claimtracker.exchange.sheets.local_days import DaysOfFile
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    SheetClaim,
    SheetEvidence,
)
from claimtracker.exchange.sheets.table import FEWER_CELLS, MORE_CELLS, Row, Table, read_table
from claimtracker.exchange.sheets.values import CLAIM_CHECKS, EVIDENCE_CHECKS, Check, a_date, date_readings

T = TypeVar("T")
Held = Callable[[str, str], str]
"""Returns the date that the desk holds, given a claim_id or source_id and a column; "" for none."""
_SHORT, _MOST_POOLED = 60, 20_000


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row was not taken. ``sentence`` may quote the cell: for the screen, not for logs.

    ``line`` is where the row starts in the file, counted from 1; ``column`` is empty when the
    whole row is meant.
    """

    line: int
    column: str
    sentence: str


@dataclass(frozen=True, slots=True)
class SheetReading(Generic[T]):
    """The rows of a file that can be used, each with its line, and all that was left out.

    ``columns`` are those that the file has, in our order; ``missing`` those that it has not.
    ``unknown`` names columns of the file that are not ours and were not read. ``emptied`` names cells
    of rows that were taken without them.
    """

    rows: tuple[T, ...]
    lines: tuple[int, ...]
    columns: tuple[str, ...]
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    emptied: tuple[RowProblem, ...] = ()
    warnings: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""


@dataclass(frozen=True, slots=True)
class _File(Generic[T]):
    """One of the two files: its columns, what they accept, what a row lacks, when two rows are one."""

    record: Callable[..., T]
    columns: tuple[str, ...]
    checks: Mapping[str, Check]
    required: str
    key: str
    lack: Callable[[T], tuple[str, str]]
    twin_key: Callable[[T], object]


def read_claims(
    content: bytes, name: str, foreign: bool = False, held: Held | None = None
) -> SheetReading[SheetClaim]:
    """Read ``claims.csv``; only the column ``statement`` is required.

    ``foreign`` is for files that we did not write: it also accepts the column names of
    ``header.ALIASES``, and takes a row without a cell whose value it cannot read.
    ``name`` is the file's name for sentences. A date that a spreadsheet rewrote, such as 05/10/2023, is
    read as the one that is ``held`` when that is one of its readings. Raises UnreadableFile; a faulty
    row becomes a RowProblem.
    """
    return _read(content, name, _CLAIMS, ALIASES if foreign else {}, held)


def read_evidence(content: bytes, name: str, held: Held | None = None) -> SheetReading[SheetEvidence]:
    """Read ``evidence.csv``; each row needs a ``claim_id`` and a ``source_id``, ``title`` or ``url``.

    ``held`` as for ``read_claims``. Raises UnreadableFile; a faulty row becomes a RowProblem.
    """
    return _read(content, name, _EVIDENCE, {}, held)


def _claim_lack(claim: SheetClaim) -> tuple[str, str]:
    return ("", "") if claim.statement.strip() else ("statement", say("The statement is empty."))


def _evidence_lack(row: SheetEvidence) -> tuple[str, str]:
    if not row.claim_id.strip():
        return "claim_id", say("The claim_id is empty, so nobody knows which claim this belongs to.")
    if not (row.source_id.strip() or row.title.strip() or row.url.strip()):
        return "title", say("The row names no source: it has neither source_id nor title nor url.")
    return "", ""


def _claim_twin_key(claim: SheetClaim) -> object:
    if not claim.claim_id:
        return None
    article = (claim.article_title, claim.article_revision, claim.article_url)
    return claim.claim_id, *article, claim.article_byline, claim.outlet


_CLAIMS = _File(
    SheetClaim, CLAIM_COLUMNS, CLAIM_CHECKS, "statement", "claim_id", _claim_lack, _claim_twin_key
)
_EVIDENCE = _File(
    SheetEvidence,
    EVIDENCE_COLUMNS,
    EVIDENCE_CHECKS,
    "claim_id",
    "source_id",
    _evidence_lack,
    lambda _row: None,
)


def _read(
    content: bytes, name: str, file: _File[T], aliases: Mapping[str, str], held: Held | None
) -> SheetReading[T]:
    names = {column_key(column) for column in (*file.columns, *aliases)}
    table = read_table(content, name, lambda cell: column_key(cell) in names)
    header = match_header(table.header, file.columns, aliases)
    if file.required not in header.places:
        raise UnreadableFile(
            say("“{name}” has no column named “{required}”.", name=name, required=file.required),
            say("Name that column in the first line of the file, or choose another file."),
        )
    intake = _taken(file, header, table, held, DaysOfFile(), strict=not aliases)
    if intake.days.order and (intake.problems or intake.emptied):
        table = read_table(content, name, lambda cell: column_key(cell) in names)
        intake = _taken(file, header, table, held, DaysOfFile(intake.days.order), strict=not aliases)
    return _reading(table, name, header, intake)


def _taken(
    file: _File[T], header: Header, table: Table, held: Held | None, days: DaysOfFile, *, strict: bool
) -> "_Intake[T]":
    intake = _Intake(file, header, len(table.header), held, days, strict)
    for row in table.rows:
        intake.take(row)
    return intake


def _reading(table: Table, name: str, header: Header, intake: "_Intake[T]") -> SheetReading[T]:
    columns = intake.file.columns
    present = tuple(column for column in columns if column in header.places)
    missing = tuple(column for column in columns if column not in header.places)
    warnings = [*table.warnings, *header.warnings, *intake.days.notes()]
    if missing:
        warnings.append(what_is_left(present, missing))
    if intake.blank:
        warnings.append(say("Rows without any content, passed over: {blank}.", blank=intake.blank))
    if not intake.rows and not intake.problems:
        warnings.append(say("“{name}” has a header but no rows.", name=name))
    return SheetReading(
        rows=tuple(intake.rows),
        lines=tuple(intake.lines),
        columns=present,
        missing=missing,
        unknown=header.unknown,
        problems=tuple(intake.problems),
        emptied=tuple(intake.emptied),
        warnings=tuple(warnings),
        encoding=table.encoding,
        separator=table.separator,
    )


class _Intake(Generic[T]):
    """Takes row after row: into records, or into problems."""

    def __init__(
        self,
        file: _File[T],
        header: Header,
        width: int,
        held: Held | None,
        days: DaysOfFile,
        strict: bool,
    ) -> None:
        self.file = file
        self.days = days
        self._strict = strict
        self.emptied: list[RowProblem] = []
        self._held = held
        self._key_place = header.places.get(file.key)
        self.rows: list[T] = []
        self.lines: list[int] = []
        self.problems: list[RowProblem] = []
        self.blank = 0
        self._width = width
        # A column that the file has not takes the empty cell that is put after the last.
        self._pick = itemgetter(*(header.places.get(column, width) for column in file.columns))
        self._checks = [
            (column, header.places[column], check)
            for column, check in file.checks.items()
            if column in header.places
        ]
        self._seen: dict[object, int] = {}
        self._pool: dict[str, str] = {}

    def take(self, row: Row) -> None:
        """Make a record of the row, or say what is wrong with it."""
        if row.fault:
            self._refuse(row, "", row.fault)
        elif not any(row.cells):
            self.blank += 1
        elif self._fits(row):
            cells = [unguard(cell) if "'" in cell else self._once(cell) for cell in row.cells]
            if self._pass_checks(row, cells):
                self._keep(row, self.file.record(*self._pick([*cells[: self._width], ""])))

    def _once(self, cell: str) -> str:
        """Return the cell kept once: names, dates and ratings come again in many rows."""
        if len(cell) > _SHORT:
            return cell
        kept = self._pool.get(cell)
        if kept is None:
            kept = cell
            if len(self._pool) < _MOST_POOLED:
                self._pool[cell] = cell
        return kept

    def _fits(self, row: Row) -> bool:
        number = len(row.cells)
        if number == self._width or (number > self._width and not any(row.cells[self._width :])):
            return True
        advice = say("Put text that holds the separator or a line break in quotation marks.")
        said = say(FEWER_CELLS if number < self._width else MORE_CELLS, number=number, width=self._width)
        self._refuse(row, "", f"{said} {advice}")
        return False

    def _pass_checks(self, row: Row, cells: list[str]) -> bool:
        fine = True
        for column, place, check in self._checks:
            if cells[place]:
                try:
                    cells[place] = check(cells[place]) if not cells[place].isspace() else ""
                except BadValue as error:
                    held = self._local_date(cells, column, place) if check is a_date else ""
                    cells[place] = held
                    if not held and self._strict:
                        self._refuse(row, column, error.sentence)
                        fine = False
                    elif not held:
                        self.emptied.append(RowProblem(row.line, column, error.sentence))
        return fine

    def _local_date(self, cells: list[str], column: str, place: int) -> str:
        """Return the date that a spreadsheet wrote in its country's way, "" when it may be several."""
        readings = date_readings(cells[place])
        self.days.see(cells[place], bool(readings))
        if len(readings) == 1:
            return next(iter(readings))
        return self._held_date(cells, column, readings) or self.days.day(column, cells[place])

    def _held_date(self, cells: list[str], column: str, readings: Collection[str]) -> str:
        """Return the date that the desk holds, when the cell is a spreadsheet's way of writing it."""
        if self._held is None or self._key_place is None or not readings:
            return ""
        held = self._held(cells[self._key_place], column)
        return held if held in readings else ""

    def _keep(self, row: Row, record: T) -> None:
        column, sentence = self.file.lack(record)
        if sentence:
            self._refuse(row, column, sentence)
            return
        key = self.file.twin_key(record)
        first = self._seen.setdefault(key, row.line) if key is not None else row.line
        if first != row.line:
            self._refuse(
                row,
                "claim_id",
                say(
                    "Line {first} already holds this claim in the same article. "
                    "If it is another claim, give it a claim_id of its own and load the file again.",
                    first=str(first),
                ),
            )
            return
        self.rows.append(record)
        self.lines.append(row.line)

    def _refuse(self, row: Row, column: str, sentence: str) -> None:
        self.problems.append(RowProblem(row.line, column, sentence))
