"""Bytes of a CSV file to a header and numbered rows; whatever cannot be read is said."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.text import BOM
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.decoding import decode
from claimtracker.exchange.sheets.lines import SEPARATORS

_SEPARATOR_LINE = re.compile(r"sep=([,;\t])(?:\r\n|\r|\n)", re.IGNORECASE)
_LONGEST_HEADER = 65_536
LONGEST_CELL = 5_000_000
"""Several times what any article holds; a hundred million would be searched for its words for minutes."""
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
FEWER_CELLS = to_say("The row has fewer cells ({number}) than the first line ({width}).")
MORE_CELLS = to_say("The row has more cells ({number}) than the first line ({width}).")
SAVE_AS_CSV = to_say("In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.")


@dataclass(frozen=True, slots=True)
class Row:
    """A record of the file: the line on which it starts, its cells, or why it has none.

    ``sheet`` names that of a workbook where rows come from several; an ``item`` is a record of JSON, which
    has a number and no line.
    """

    line: int
    cells: list[str]
    fault: str = ""
    sheet: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The header of a CSV file, its rows still to come, and how the bytes were understood."""

    header: list[str]
    rows: Iterator[Row]
    separator: str
    encoding: str
    warnings: tuple[str, ...]


def read_table(content: bytes, name: str, is_known: Callable[[str], bool]) -> Table:
    """Return the table of a CSV file in any usual encoding, cut at comma, semicolon or tab.

    The separator is the one that gives most column names that ``is_known`` accepts. Raises
    UnreadableFile for an empty or binary file, and when no separator gives a known column.
    """
    data, encoding, warnings = _as_utf8(content, name)
    head = data[:_LONGEST_HEADER].decode("utf-8", "ignore")
    separators, skipped, start = SEPARATORS, 0, len(BOM.encode()) if head.startswith(BOM) else 0
    head = head.removeprefix(BOM)
    if told := _SEPARATOR_LINE.match(head):
        head, separators, skipped = head[told.end() :], (told[1],), 1
        start += told.end()
    separator, known = _best_separator(head, separators, is_known)
    if not known:
        raise UnreadableFile(
            say("“{name}” is not a claim sheet: its first line names none of the columns.", name=name),
            " ".join([say("The first line must hold column names, such as “statement”."), say(SAVE_AS_CSV)]),
        )
    if len(data) > csv.field_size_limit():
        csv.field_size_limit(len(data))  # for the whole process, so it is only ever raised
    rows = _rows(data, separator, start, skipped)
    header = next(row for row in rows if any(row.cells))
    return Table(header.cells, rows, separator, encoding, warnings)


def _as_utf8(content: bytes, name: str) -> tuple[bytes, str, tuple[str, ...]]:
    """Return the text as UTF-8 with its encoding and warnings; the bytes themselves when they are UTF-8."""
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UnreadableFile(say("“{name}” is empty.", name=name), say("Choose another file."))
    if content.startswith(_SPREADSHEETS):
        raise UnreadableFile(
            say("“{name}” is a spreadsheet or a zipped file, not CSV.", name=name), say(SAVE_AS_CSV)
        )
    if b"\0" not in content[:4096]:
        try:
            content.decode("utf-8")
            return content, "utf-8", ()
        except UnicodeDecodeError:
            pass
    try:
        decoded = decode(content, name)
    except UnreadableFile as error:
        raise UnreadableFile(error.sentence, say(SAVE_AS_CSV)) from error
    return decoded.text.encode("utf-8"), decoded.encoding, decoded.warnings


def _best_separator(head: str, separators: Sequence[str], is_known: Callable[[str], bool]) -> tuple[str, int]:
    counts = {separator: _known_columns(head, separator, is_known) for separator in separators}
    best = max(separators, key=lambda separator: counts[separator])
    return best, counts[best]


def _known_columns(head: str, separator: str, is_known: Callable[[str], bool]) -> int:
    first = next((row.cells for row in _rows(head.encode("utf-8"), separator) if any(row.cells)), [])
    return sum(map(is_known, first))


def _rows(data: bytes, separator: str, start: int = 0, skipped_lines: int = 0) -> Iterator[Row]:
    # Strict, because the lenient mode drops quotation marks that stand where none may.
    # Bytes under a wrapper, because StringIO holds four bytes for every character.
    buffer = io.BytesIO(data)
    buffer.seek(start)
    text = io.TextIOWrapper(buffer, "utf-8", newline="")
    reader = csv.reader(text, delimiter=separator, strict=True)
    while True:
        line = reader.line_num + skipped_lines + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(line, [], _fault(_lines(line, reader.line_num + skipped_lines), error))
            continue
        if max(map(len, cells), default=0) > LONGEST_CELL:
            read = _lines(line, reader.line_num + skipped_lines)
            too_long = say(
                "{lines} could not be read: a text is longer than 5 million characters.", lines=read
            )
            yield Row(line, [], too_long)
        else:
            yield Row(line, cells)


def _lines(first: int, last: int) -> str:
    if first != last:
        return say("Lines {first} to {last}", first=str(first), last=str(last))
    return say("Line {number}", number=str(first))


def _fault(lines: str, error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return say(
            "{lines} could not be read: a quotation mark opens there and is never closed.", lines=lines
        )
    return say("{lines} could not be read: a quotation mark inside a cell is not doubled.", lines=lines)
