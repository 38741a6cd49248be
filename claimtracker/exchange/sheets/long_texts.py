"""Texts longer than a spreadsheet's cell: cut into parts that fit, never dropped.

Spreadsheets count UTF-16 units, of which a character outside the basic plane takes two.
"""

from collections.abc import Iterator

MOST_UNITS = 32_767
"""What one cell of a spreadsheet can hold."""
SURELY_FITS = MOST_UNITS // 2
LONG_TEXTS = "long texts"
CONTINUED = f"\n[… cut here: the whole text is in the sheet “{LONG_TEXTS}”]"


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_too_long(text: str) -> bool:
    """Tell whether a text does not fit into a cell."""
    return len(text) > SURELY_FITS and units(text) > MOST_UNITS


def beginning(text: str, most: int = MOST_UNITS) -> str:
    """Return the longest beginning of a text that takes no more than ``most`` units."""
    if units(text) <= most:
        return text
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * most]
    if 0xD8 <= cut[-1] <= 0xDB:
        cut = cut[:-2]
    return cut.decode("utf-16-le", "surrogatepass")


def parts(text: str) -> Iterator[str]:
    """Yield parts of a text that each fit into a cell; joined, they are the text."""
    while text:
        part = beginning(text)
        yield part
        text = text[len(part) :]


def first_part(text: str) -> str:
    """Return what the cell itself shows of a text that is too long."""
    return beginning(text, MOST_UNITS - units(CONTINUED)) + CONTINUED
