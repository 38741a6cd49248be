"""Two wordings in one: what was cut struck through, what was added underlined, nothing by colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.domain.word_diff import DiffKind, DiffPiece
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.fonts import reading_font
from claimtracker.ui.reader.reader_places import shown_text
from claimtracker.ui.text_offsets import Offsets
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.laid_out import laid_out_width
from claimtracker.ui.widgets.reading_side import lines_of

_SAID = to_say({DiffKind.CUT: "cut: {words};", DiffKind.ADDED: "now: {words};"})
_PAD = 2


class WordDiffView(QWidget):
    """Shows the pieces of a word diff, wrapped, in the reader's type; plain text, whatever it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[DiffPiece, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_keeper().changed.connect(self.update)

    def show_pieces(self, pieces: Sequence[DiffPiece]) -> None:
        """Show these in place of what stood here."""
        self._pieces = tuple(pieces)
        self.setAccessibleName(" ".join(_spoken(piece) for piece in pieces))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Grow with the lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return round(self._laid_out(width).boundingRect().height()) + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Ask for the height at the width there is."""
        width = max(laid_out_width(self), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for the height at the width there is, and for little width."""
        return QSize(120, self.heightForWidth(max(laid_out_width(self), 240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setPen(theme().color("ink"))
        self._laid_out(self.width()).draw(painter, QPointF(0, _PAD))

    def _laid_out(self, width: int) -> QTextLayout:
        font = reading_font()
        words = "".join(shown_text(piece.text) for piece in self._pieces)
        layout = QTextLayout(words, font)
        layout.setTextOption(lines_of(words))
        layout.setFormats(self._formats(font))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.15
        layout.endLayout()
        return layout

    def _formats(self, font: QFont) -> list[QTextLayout.FormatRange]:
        formats = []
        at = 0
        for piece in self._pieces:
            length = Offsets(piece.text).qt_length
            if piece.kind is not DiffKind.SAME:
                found = QTextLayout.FormatRange()
                found.start, found.length = at, length
                found.format = diff_format(piece.kind)
                formats.append(found)
            at += length
        return formats


def _spoken(piece: DiffPiece) -> str:
    words = piece.text.strip()
    return say(_SAID[piece.kind], words=words) if piece.kind in _SAID else words


def diff_format(kind: DiffKind) -> QTextCharFormat:
    """Return how cut and added words look."""
    look = theme().look("false" if kind is DiffKind.CUT else "true")
    found = QTextCharFormat()
    found.setForeground(look.ink)
    found.setBackground(look.wash)
    found.setFontStrikeOut(kind is DiffKind.CUT)
    found.setFontUnderline(kind is DiffKind.ADDED)
    return found
