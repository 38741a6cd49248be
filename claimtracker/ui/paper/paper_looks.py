"""Fonts and formats for paper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPagedPaintDevice,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from claimtracker.exchange.hand_over.pages import SIGNS
from claimtracker.ui.fonts import PAPER_FAMILIES, UI_FAMILIES
from claimtracker.ui.theme import read_theme


def font_of(family: str, points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return a font of ours for paper: ``serif`` or ``sans``."""
    font = QFont(list(PAPER_FAMILIES if family == "serif" else UI_FAMILIES))
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter's other hyphen between digits is copied out of a PDF as a soft one: a date would lose its dashes.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def serif(points: float, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """Return the format of words to read."""
    return _look(font_of("serif", points, bold=bold, italic=italic), "ink")


def sans(points: float, role: str = "ink", *, bold: bool = False) -> QTextCharFormat:
    """Return the format of words about the text, in the colour of a role."""
    return _look(font_of("sans", points, bold=bold), role)


def mark(look: QTextCharFormat, seen_as: str) -> None:
    """Give words the ground and the line of a verdict's class."""
    mine = read_theme("light").look(seen_as)
    look.setBackground(QBrush(mine.wash))
    look.setUnderlineStyle(mine.text_underline)
    look.setUnderlineColor(mine.ink)


def write_badge(cursor: QTextCursor, number: int, seen_as: str) -> None:
    """Write a claim's number and sign, white on the colour of its class."""
    badge = sans(7.5, bold=True)
    badge.setForeground(QBrush(Qt.GlobalColor.white))
    badge.setBackground(QBrush(read_theme("light").look(seen_as).ink))
    cursor.insertText(f"\u2009{number}\u202f{SIGNS[seen_as]}\u2009", badge)
    cursor.insertText("\u2009", sans(7.5))


def new_document(device: QPagedPaintDevice) -> QTextDocument:
    """Return an empty document that is measured for a device."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    return document


def _look(font: QFont, role: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(QBrush(read_theme("light").color(role)))
    return look
