"""The article as a document: one paragraph a block, set by its role, nothing but plain text."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from claimtracker.domain.articles import Direction, Role
from claimtracker.domain.records import record
from claimtracker.domain.spoofing import mixed_words
from claimtracker.ui.fonts import reading_font, ui_font
from claimtracker.ui.reader.reader_places import Piece, Places, reads_right_to_left, shown_text
from claimtracker.ui.theme import theme

MEASURE = 70
"""Characters to a line of body text, spaces included."""

DOCUMENT_MARGIN = 14
_LINE = 1.58
_SAMPLE = (  # not said: it is measured, not shown
    "The council voted on Monday to build more lanes for bikes, buses and people on foot."
)


@record
class RoleLook:
    """How a role is set: size against the body's, leading, space above and below (in ems of the body)."""

    size: float = 1.0
    leading: float = _LINE
    above: float = 0.0
    below: float = 0.9
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    sans: bool = False
    indent: float = 0.0
    ink: str = "ink"


_SEMI = QFont.Weight.DemiBold
_LOOKS = {
    Role.HEADLINE: RoleLook(1.58, 1.25, 0.2, 0.5, _SEMI),
    Role.STANDFIRST: RoleLook(1.12, 1.5, 0.1, 0.7, ink="ink2"),
    Role.BYLINE: RoleLook(0.8, 1.5, 0.0, 0.75, sans=True, ink="ink2"),
    Role.DATELINE: RoleLook(0.8, 1.5, 0.0, 0.75, sans=True, ink="ink2"),
    Role.SUBHEAD: RoleLook(1.12, 1.4, 0.7, 0.4, _SEMI),
    Role.QUOTE: RoleLook(italic=True, indent=1.6, ink="ink"),
    Role.CAPTION: RoleLook(0.8, 1.5, 0.1, 1.0, sans=True, ink="ink2"),
    Role.LIST: RoleLook(below=0.35, indent=1.2),
    Role.FURNITURE: RoleLook(0.8, 1.5, 0.0, 0.35, sans=True, ink="ink2"),
}
_BODY = RoleLook()


def body_em(size: float | None) -> float:
    """Return the body's font size in device-independent pixels; ``size`` is in points."""
    return float(QFontInfo(reading_font(size)).pixelSize())


def measure_width(size: float | None) -> int:
    """Return the width of the document at the full measure, in device-independent pixels."""
    metrics = QFontMetricsF(reading_font(size))
    return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE) + 2 * DOCUMENT_MARGIN


def role_ink(role: Role) -> str:
    """Return the palette's role for the words of a role; paler ones need a pale ground."""
    return _LOOKS.get(role, _BODY).ink


def role_em(role: Role, size: float | None) -> float:
    """Return a role's font size in device-independent pixels."""
    return float(QFontInfo(role_font(role, size)).pixelSize())


def role_font(role: Role, size: float | None) -> QFont:
    """Return the font of a role, its size in proportion to the body's."""
    look = _LOOKS.get(role, _BODY)
    body = reading_font(size)
    font = ui_font() if look.sans else QFont(body)
    font.setPointSizeF(body.pointSizeF() * look.size)
    font.setWeight(look.weight)
    font.setItalic(look.italic)
    return font


class _Formats:
    """The formats of each role and direction at one size, made once."""

    def __init__(self, size: float | None, rtl_article: bool) -> None:
        self._size, self._rtl = size, rtl_article
        self._em = body_em(size)
        self.characters = cache(self._characters)
        self.paragraph = cache(self._paragraph)

    def of(self, piece: Piece, text: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
        rtl = self._rtl if not (piece.mixed or self._rtl) else reads_right_to_left(text, self._rtl)
        return self.paragraph(piece.role, rtl), self.characters(piece.role)

    def _characters(self, role: Role) -> QTextCharFormat:
        look = _LOOKS.get(role, _BODY)
        char_format = QTextCharFormat()
        char_format.setFont(role_font(role, self._size))
        char_format.setForeground(theme().color(look.ink))
        return char_format

    def _paragraph(self, role: Role, rtl: bool) -> QTextBlockFormat:
        look = _LOOKS.get(role, _BODY)
        block_format = QTextBlockFormat()
        block_format.setTopMargin(look.above * self._em)
        block_format.setBottomMargin(look.below * self._em)
        block_format.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        (block_format.setRightMargin if rtl else block_format.setLeftMargin)(look.indent * self._em)
        pitch = round(look.leading * look.size * self._em)
        block_format.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if role is Role.HEADLINE:
            block_format.setHeadingLevel(1)
        elif role is Role.SUBHEAD:
            block_format.setHeadingLevel(2)
        return block_format


class Writing:
    """A new document that begins ``top`` pixels down, while the shown paragraphs are written into it."""

    def __init__(self, places: Places, direction: Direction, size: float | None, top: float) -> None:
        self._places = places
        self._formats = _Formats(size, direction is Direction.RTL)
        self._next = 0
        document = self.document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(DOCUMENT_MARGIN)
        document.setDefaultFont(reading_font(size))
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(top)
        frame.setBottomMargin(4 * body_em(size))
        document.rootFrame().setFrameFormat(frame)

    @property
    def done(self) -> bool:
        """Whether every paragraph stands in the document."""
        return self._next == len(self._places.pieces)

    @property
    def reached(self) -> int:
        """The document position up to which the text is written."""
        return self._places.pieces[self._next - 1].at_end if self._next else 0

    def write(self, signs: int | None = None) -> None:
        """Write the next paragraphs, about as much as ``signs`` letters of work, or all that is left."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while not self.done and (signs is None or signs > 0):
            piece = self._places.pieces[self._next]
            self._write_piece(cursor, piece)
            self._next += 1
            if signs is not None:
                signs -= piece.work
        cursor.endEditBlock()

    def _write_piece(self, cursor: QTextCursor, piece: Piece) -> None:
        part = self._places.text[piece.start : piece.end]
        block_format, char_format = self._formats.of(piece, part)
        number = self._next
        if number and self._places.pieces[number - 1].end == piece.start:
            block_format = QTextBlockFormat(block_format)
            block_format.setTopMargin(0)
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        _write_words(cursor, part, char_format)


def _write_words(cursor: QTextCursor, part: str, char_format: QTextCharFormat) -> None:
    """Write a paragraph; signs that hide or turn are shown, words of mixed letters underlined in waves."""
    position = 0
    for odd in mixed_words(part):
        cursor.insertText(shown_text(part[position : odd.span.start]), char_format)
        marked = QTextCharFormat(char_format)
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        marked.setUnderlineColor(theme().color("mixed_ink"))
        cursor.insertText(shown_text(part[odd.span.start : odd.span.end]), marked)
        position = odd.span.end
    cursor.insertText(shown_text(part[position:] if position else part), char_format)
