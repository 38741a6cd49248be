"""Bytes of a CSV file to a header and numbered rows; whatever cannot be read is said."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.text import BOM
from claimtracker.exchange.readers.decoding import Decoded, decode
from claimtracker.exchange.sheets.lines import SEPARATORS

_SEPARATOR_LINE = re.compile(r"sep=([,;\t])(?:\r\n|\r|\n)", re.IGNORECASE)
_LONGEST_HEADER = 65_536
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
SAVE_AS_CSV = "In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file."


@dataclass(frozen=True, slots=True)
class Row:
    """A record of the file: the line on which it starts, its cells, or why it has none."""

    line: int
    cells: list[str]
    fault: str = ""


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
    decoded = _decode(content, name)
    text, separators, skipped = decoded.text.removeprefix(BOM), SEPARATORS, 0
    if told := _SEPARATOR_LINE.match(text):
        text, separators, skipped = text[told.end() :], (told[1],), 1
    separator, known = _best_separator(text, separators, is_known)
    if not known:
        raise UnreadableFile(
            f"“{name}” is not a claim sheet: its first line names none of the columns.",
            "The first line must hold column names, such as “statement”. " + SAVE_AS_CSV,
        )
    if len(text) > csv.field_size_limit():
        csv.field_size_limit(len(text))  # for the whole process, so it is only ever raised
    rows = _rows(text, separator, skipped)
    header = next(row for row in rows if any(row.cells))
    return Table(header.cells, rows, separator, decoded.encoding, decoded.warnings)


def _decode(content: bytes, name: str) -> Decoded:
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UnreadableFile(f"“{name}” is empty.", "Choose another file.")
    if content.startswith(_SPREADSHEETS):
        raise UnreadableFile(f"“{name}” is a spreadsheet or a zipped file, not CSV.", SAVE_AS_CSV)
    if b"\0" not in content[:4096]:
        try:
            return Decoded(content.decode("utf-8-sig"), "utf-8")
        except UnicodeDecodeError:
            pass
    try:
        return decode(content, name)
    except UnreadableFile as error:
        raise UnreadableFile(error.sentence, SAVE_AS_CSV) from error


def _best_separator(text: str, separators: Sequence[str], is_known: Callable[[str], bool]) -> tuple[str, int]:
    head = text[:_LONGEST_HEADER]
    counts = {separator: _known_columns(head, separator, is_known) for separator in separators}
    best = max(separators, key=lambda separator: counts[separator])
    return best, counts[best]


def _known_columns(head: str, separator: str, is_known: Callable[[str], bool]) -> int:
    first = next((row.cells for row in _rows(head, separator) if any(row.cells)), [])
    return sum(map(is_known, first))


def _rows(text: str, separator: str, skipped_lines: int = 0) -> Iterator[Row]:
    # Strict, because the lenient mode drops quotation marks that stand where none may.
    # Bytes under a wrapper, because StringIO holds four bytes for every character.
    lines = io.TextIOWrapper(io.BytesIO(text.encode("utf-8")), "utf-8", newline="")
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        line = reader.line_num + skipped_lines + 1
        try:
            yield Row(line, next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(line, [], _fault(line, reader.line_num + skipped_lines, error))


def _fault(first: int, last: int, error: csv.Error) -> str:
    lines = f"Line {first}" if first == last else f"Lines {first} to {last}"
    if "unexpected end" in str(error):
        return f"{lines} could not be read: a quotation mark opens there and is never closed."
    return f"{lines} could not be read: a quotation mark inside a cell is not doubled."
