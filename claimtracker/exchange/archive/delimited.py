"""CSV and TSV of any size: separator and quoting found by trying, rows one by one, faults told row by row."""

import csv
import io
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mode
from typing import TextIO

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.mapping import heads_below
from claimtracker.exchange.archive.text_files import encoding_of, open_text
from claimtracker.exchange.sheets.table import Row

MOST_IN_LINE = 5_000_000
_MOST_LINES, _MOST_IN_ROW = 5_000, 6_000_000
_MOST_RETRIES = 1_000
_SAMPLE_LINES, _SAMPLE_CHARACTERS = 400, 400_000
_SEPARATORS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Delimited:
    """A table that is still being read: its first line, its rows to come, and how it was understood."""

    first: Row
    rows: Iterator[Row]
    notes: tuple[str, ...]
    read_bytes: Callable[[], int]
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Form:
    separator: str
    quoted: bool


def open_delimited(path: Path) -> Delimited:
    """Open a table; raises UnreadableFile when it is empty, binary, or has no two columns of anything."""
    encoding = encoding_of(path)
    with open_text(path, encoding) as file:
        sample, told = _sample(file)
    form = _Form(told, True) if told else _best_form(sample)
    csv.field_size_limit(max(csv.field_size_limit(), _MOST_IN_ROW + 1))
    raw = path.open("rb")
    text = io.TextIOWrapper(raw, encoding.name, encoding.errors, newline="")
    rows = _rows(_Lines(text, skip=1 if told else 0), form)
    header = next((row for row in rows if row.cells and any(row.cells)), None)
    if header is None:
        text.close()
        raise UnreadableFile(
            say("“{name}” has no row that can be read.", name=path.name), say("Choose another file.")
        )
    notes = (
        encoding.notes if form.quoted else (*encoding.notes, say("Quotation marks were taken as they stand."))
    )
    first = replace(header, cells=[cell.removeprefix("\ufeff") for cell in header.cells])
    return Delimited(first, rows, notes, raw.tell, text.close)


def _sample(file: TextIO) -> tuple[str, str]:
    """Return the beginning of the file, and the separator that Excel's own first line tells of, or ""."""
    text = "".join(
        line
        for line, _ in zip(iter(lambda: file.readline(MOST_IN_LINE), ""), range(_SAMPLE_LINES), strict=False)
    )
    told = text.split("\n", 1)[0].strip("\r\n\ufeff ").lower()
    if len(told) == 5 and told.startswith("sep=") and told[4] in _SEPARATORS:
        return text, told[4]
    return text[:_SAMPLE_CHARACTERS], ""


def _best_form(sample: str) -> _Form:
    """Return the separator and quoting by which most rows have as many cells as the first."""
    best, most = _Form(",", True), -1.0
    for separator in _SEPARATORS:
        for quoted in (True, False):
            score = _score(sample, _Form(separator, quoted))
            if score > most + 1e-9:
                best, most = _Form(separator, quoted), score
    return best


def _score(sample: str, form: _Form) -> float:
    rows = list(_rows(_Lines(io.StringIO(sample, newline="")), form))[:_SAMPLE_LINES]
    rows = rows[:-1] if len(rows) > 2 else rows  # the last may be cut by the end of the sample
    rows = _below_title([row for row in rows if any(row.cells)])
    header = rows[0].cells if rows else []
    if not header:
        return 0.0
    if not form.quoted and (form.separator != "\t" or any(cell.startswith('"') for cell in header)):
        return 0.0
    width = len(header)
    fitting = sum(len(row.cells) == width for row in rows if not row.fault)
    named = sum(bool(cell.strip()) for cell in header) / width
    common = mode(len(row.cells) for row in rows)
    return (
        fitting
        / len(rows)
        * named
        * (0.2 if width == 1 else 1.0 + 0.01 * min(width, 30))
        * (1.0 if common == width else 0.8)
    )


def _below_title(rows: list[Row]) -> list[Row]:
    """Return the rows from the heads of the columns on, where a title stands above them."""
    if not rows or 2 * len(rows[0].cells) > max(len(row.cells) for row in rows):
        return rows
    above = heads_below(rows[0].cells, [row.cells for row in rows[1:]])
    return rows[above:]


class _Lines:
    """Lines of a file, each of bounded length; those of a row that failed can be had again."""

    def __init__(self, file: TextIO, skip: int = 0) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._length = 0
        self.number = skip
        self.too_long = False
        for _ in range(skip):
            file.readline()

    def begin(self) -> None:
        """Begin a row."""
        self._taken, self._length, self.too_long = [], 0, False

    def first(self) -> str:
        """Return the first line of the row."""
        return self._taken[0].rstrip("\r\n") if self._taken else ""

    def taken(self) -> list[str]:
        """Return all lines of the row."""
        return [line.rstrip("\r\n") for line in self._taken]

    @property
    def count(self) -> int:
        """How many lines the row took."""
        return len(self._taken)

    def give_back(self) -> None:
        """Take back all lines of the row but its first."""
        rest = self._taken[1:]
        del self._taken[1:]
        self._again.extendleft(reversed(rest))
        self.number -= len(rest)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._file.readline(MOST_IN_LINE)
        if not line:
            raise StopIteration
        if len(line) >= MOST_IN_LINE and not line.endswith(("\n", "\r")):
            while (rest := self._file.readline(MOST_IN_LINE)) and not rest.endswith(("\n", "\r")):
                pass
            self.number += 1
            self.too_long = True
            self._taken.append("")
            return "\n"
        self.number += 1
        self._taken.append(line)
        self._length += len(line)
        if len(self._taken) > _MOST_LINES or self._length > _MOST_IN_ROW:
            raise _Endless
        return line


class _Endless(Exception):
    """A row goes on for longer than any row does: a quotation mark was never closed."""


def _rows(lines: _Lines, form: _Form) -> Iterator[Row]:
    # Strict, because the lenient mode drops quotation marks that stand where none may.
    retries = width = 0
    reader = _reader(lines, form)
    while True:
        lines.begin()
        first = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, _Endless) as error:
            retries += 1
            if retries <= _MOST_RETRIES:
                lines.give_back()
            plain = _plain(lines, form, width)
            yield Row(first, plain) if plain else Row(first, [], _fault(error))
            reader = _reader(lines, form)
            continue
        if lines.too_long:
            yield Row(first, [], say("The line is longer than 5 million characters."))
        elif lines.count > 1 and (plain := _torn(lines, form, width, len(cells))):
            lines.give_back()
            yield Row(first, plain)
            reader = _reader(lines, form)
        else:
            width = width or (len(cells) if any(cells) else 0)
            yield Row(first, cells)


def _torn(lines: _Lines, form: _Form, width: int, found: int) -> list[str]:
    """Return the first line of a row of several, cut plainly, where a stray mark made it swallow others.

    That is so when the row has other cells than the table, or when each of its lines is a row of its own.
    With two columns and commas, text in several lines looks the same: it is left as it is.
    """
    alone = width > 2 or form.separator == "\t"
    each = alone and all(line.count(form.separator) == width - 1 for line in lines.taken())
    return _plain(lines, form, width) if each or found != width else []


def _plain(lines: _Lines, form: _Form, width: int) -> list[str]:
    """Return the row's first line cut at every separator, where that gives the cells the table has.

    Somebody wrote it without quoting; its quotation marks are then part of the text.
    """
    cells = lines.first().split(form.separator)
    return cells if form.quoted and width > 1 and len(cells) == width else []


def _reader(lines: _Lines, form: _Form) -> Iterator[list[str]]:
    if form.quoted:
        return csv.reader(lines, delimiter=form.separator, strict=True)
    return csv.reader(lines, delimiter=form.separator, quoting=csv.QUOTE_NONE)


def _fault(error: Exception) -> str:
    if isinstance(error, _Endless) or "unexpected end" in str(error):
        return say("A quotation mark opens there and is never closed.")
    return say("A quotation mark inside a cell is not doubled.")
