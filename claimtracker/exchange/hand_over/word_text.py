"""Text as Word's format can hold it."""

from typing import Any

_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_NO_CHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), 0xFFFD)
_HELD = _PICTURES | _NO_CHARACTERS


def in_word(text: str) -> str:
    """Return the text with a visible sign for each character that the format cannot hold."""
    return text.translate(_HELD)


def right_to_left(paragraph: Any) -> None:
    """Set a paragraph from right to left."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - only for those who want a document

    paragraph._p.get_or_add_pPr().insert(0, OxmlElement("w:bidi"))
