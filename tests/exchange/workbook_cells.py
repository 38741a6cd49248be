"""What stands in a workbook, read from its parts."""

import re
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-F]{4})_")


def parts_of(path: Path) -> dict[str, bytes]:
    """Return the parts of a zipped document by name."""
    with ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def sheets_of(path: Path) -> dict[str, list[list[str]]]:
    """Return every sheet's rows of cells, gaps as empty strings; every cell must be an inline string."""
    parts = parts_of(path)
    names = [sheet.get("name") for sheet in etree.fromstring(parts["xl/workbook.xml"]).iter(f"{MAIN}sheet")]
    return {
        name: _rows(parts[f"xl/worksheets/sheet{number}.xml"]) for number, name in enumerate(names, start=1)
    }


def _rows(part: bytes) -> list[list[str]]:
    rows = []
    for row in etree.fromstring(part, etree.XMLParser(huge_tree=True)).iter(f"{MAIN}row"):
        cells: list[str] = []
        for cell in row:
            assert cell.get("t") == "inlineStr", "a cell is no string"
            place = _column(re.match("[A-Z]+", cell.get("r"))[0])  # type: ignore[index]
            cells += [""] * (place - len(cells))
            text = "".join(cell.itertext())
            cells.append(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), text))
        rows.append(cells)
    return rows


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
