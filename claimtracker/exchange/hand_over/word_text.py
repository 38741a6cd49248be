"""Text as Word's format can hold it, in scripts of both directions."""

from typing import Any

from claimtracker.domain.wording import sides

_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_NO_CHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), 0xFFFD)
_HELD = _PICTURES | _NO_CHARACTERS
# What follows in the order that the format asks for.
_AFTER_BIDI = (
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "jc",
    "outlineLvl",
    "rPr",
)
_AFTER_MIRRORED = (
    "tblStyleRowBandSize",
    "tblStyleColBandSize",
    "tblW",
    "jc",
    "tblInd",
    "tblLayout",
    "tblLook",
)


def in_word(text: str) -> str:
    """Return the text with a visible sign for each character that the format cannot hold."""
    return text.translate(_HELD)


def ending_where_it_ends(sentence: str, in_rtl: bool) -> str:
    """Return a sentence whose full stop stays at its end in a paragraph that may run the other way."""
    runs_rtl = next(sides(sentence), "L") != "L"
    return sentence if runs_rtl == in_rtl else sentence + ("\u200f" if runs_rtl else "\u200e")


def right_to_left(paragraph: Any) -> None:
    """Set a paragraph from right to left."""
    _add(paragraph._p.get_or_add_pPr(), "w:bidi", _AFTER_BIDI)


def mirrored(table: Any) -> None:
    """Let the first column of a table stand at the right."""
    _add(table._tbl.tblPr, "w:bidiVisual", _AFTER_MIRRORED)


def read_from_the_right(run: Any, text: str) -> None:
    """Say of a run that begins from the right that it does, or Word would set its dots at the wrong end."""
    if next(sides(text), "L") != "L":
        run.font.rtl = True


def set_size(element: Any, points: float) -> None:
    """Set the size of a run or a style in every script: Arabic has a size of its own in this format."""
    from docx.shared import Pt  # noqa: PLC0415 - only for those who want a document

    element.font.size = Pt(points)
    look = element.element.rPr
    twin = look.find(qualified("w:szCs"))
    if twin is None:
        twin = element_of("w:szCs")
        look.sz.addnext(twin)
    twin.set(qualified("w:val"), str(round(points * 2)))


def set_bold(element: Any) -> None:
    """Set a run or a style in bold letters of every script."""
    element.font.bold = element.font.cs_bold = True


def _add(properties: Any, name: str, after: tuple[str, ...]) -> None:
    properties.insert_element_before(element_of(name), *(f"w:{one}" for one in after))


def element_of(name: str, **attributes: str) -> Any:
    """Return an element of Word's format, such as "w:bidi", with attributes of the same kind."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - only for those who want a document

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qualified(f"w:{key}"), value)
    return element


def qualified(name: str) -> str:
    """Return a name with its namespace written out."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - only for those who want a document

    return str(qn(name))
