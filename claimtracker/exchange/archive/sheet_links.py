"""Addresses behind the cells of an Excel workbook: a cell shows “PolitiFact”, its link leads to the check.

The rows are read by a library that tells only what a cell shows, so the links are looked up beside it: those
that the sheet lists below its rows, and those that a formula makes.
"""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from claimtracker.exchange.archive.loose import url_of

MOST_LINKS = 500_000
_PIECE = 1 << 20
_OVERLAP = 4096
_LARGEST_PART = 64_000_000
_ATTRIBUTE = re.compile(r'([\w:]+)\s*=\s*"([^"]*)"')
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\s([^>]*)>")
_FORMULA = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<(?:\w+:)?f[^>]*>\s*=?(?:_xlfn\.)?HYPERLINK\('
    rb'(?:"|&quot;)(.+?)(?:"|&quot;)'
)
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?")


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses of a sheet by row (from 1, as the sheet counts) and column (from 0)."""

    by_cell: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def at(self, row: int, column: int) -> str:
        """Return the address behind a cell, empty where there is none."""
        return self.by_cell.get((row, column), "")

    @property
    def columns(self) -> list[int]:
        """The columns that have a link anywhere."""
        return sorted({column for _, column in self.by_cell})


def links_of(path: Path, sheets: list[str]) -> dict[str, Links]:
    """Return the links of some sheets; none for other formats, and for what cannot be understood.

    The workbook's size was looked at before: see ``workbooks``.
    """
    try:
        with zipfile.ZipFile(path) as book:
            parts = _parts(book)
            return {name: Links(dict(_links(book, parts[name]))) for name in sheets if name in parts}
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, OSError, RuntimeError, NotImplementedError):
        return {}


def _parts(book: zipfile.ZipFile) -> dict[str, str]:
    """Return the file of each sheet by the sheet's name."""
    targets = _relations(book, "xl/workbook.xml")
    found = {}
    for sheet in _SHEET.finditer(_small(book, "xl/workbook.xml")):
        given = _attributes(sheet[1])
        if (target := targets.get(_relation(given))) is not None:
            found[given.get("name", "")] = target
    return found


def _relations(book: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Return where a part's relations lead: files of the workbook by their whole name, else addresses."""
    folder, name = posixpath.split(part)
    try:
        content = _small(book, f"{folder}/_rels/{name}.rels")
    except KeyError:
        return {}
    found = {}
    for relation in _RELATION.finditer(content):
        given = _attributes(relation[1])
        target = given.get("Target", "")
        if given.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
        found[given.get("Id", "")] = target
    return found


def _links(book: zipfile.ZipFile, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    targets = _relations(book, part)
    left = MOST_LINKS
    with book.open(part) as file:
        before = b""
        while piece := file.read(_PIECE):
            text = before + piece
            for found in _FORMULA.finditer(text):
                yield from _cells(found[1].decode(), unescape(found[2].decode("utf-8", "replace")))
            for found in _LINK.finditer(text):
                given = _attributes(found[1])
                yield from _cells(given.get("ref", ""), targets.get(_relation(given), ""))
                left -= 1
            if left < 0:
                return
            before = text[-_OVERLAP:]


def _cells(ref: str, address: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the cells of a reference such as B2 or B2:B5, each with the address, if it is one of the web."""
    cell = _CELL.fullmatch(ref)
    if cell is None or not address.casefold().startswith(("http://", "https://")) or not url_of(address):
        return
    first, top = _column(cell[1]), int(cell[2])
    last, bottom = (_column(cell[3]), int(cell[4])) if cell[3] else (first, top)
    if (last - first + 1) * (bottom - top + 1) > _OVERLAP:
        return
    for row in range(top, bottom + 1):
        for column in range(first, last + 1):
            yield (row, column), address


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _attributes(content: bytes) -> dict[str, str]:
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(content.decode("utf-8", "replace"))}


def _relation(given: Mapping[str, str]) -> str:
    """Return the name of the relation that an element refers to, whatever its prefix."""
    return next((value for name, value in given.items() if name.endswith(":id")), "")


def _small(book: zipfile.ZipFile, part: str) -> bytes:
    with book.open(part) as file:
        return file.read(_LARGEST_PART)
