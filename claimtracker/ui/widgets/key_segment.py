"""One choice of a row of keys: what it is, and the button that paints it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.records import record
from claimtracker.domain.verdicts import Scale, VerdictClass
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import plain_tip

_RADIUS = 5.0


@record
class KeyChoice:
    """One choice: its key (what is stored), its word, its look, and the digit or letter that chooses it."""

    key: str
    label: str
    look: VerdictClass | str = "progress"
    stroke: str = ""
    tip: str = ""


def choices_of(scale: Scale) -> tuple[KeyChoice, ...]:
    """Return a scale's ratings as choices; the row puts them on the keys 1 to 9."""
    return tuple(
        KeyChoice(
            rating.key,
            f"{rating.symbol} {said_rating(rating.label)}".strip(),
            rating.look,
            str(number) if number < 10 else "",
            said_rating(rating.description),
        )
        for number, rating in enumerate(scale.ratings, 1)
    )


class KeySegment(QAbstractButton):
    """One segment of the row; it paints itself in its look when it is the chosen one.

    ``considered`` carries its key while the keyboard is on it, "" once it is not.
    """

    considered = Signal(str)

    def __init__(self, choice: KeyChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.first = self.last = True
        self._warning = self._why_not = ""
        self._asked: tuple[str, QFont, bool, float] | None = None
        self._room = QSize()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{choice.stroke} {choice.label}".strip())
        self._tell()
        self.setText(f"{choice.stroke} {choice.label}".strip())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the choice is being thought about."""
        super().focusInEvent(event)
        self.considered.emit(self.choice.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that no choice is being thought about any more."""
        super().focusOutEvent(event)
        self.considered.emit("")

    def warn(self, words: str) -> None:
        """Add a word of warning to what hovering and a screen reader say."""
        self._warning = words
        self._tell()

    def rest(self, why: str) -> None:
        """Look quiet and say why it cannot be chosen now; "" lets it look alive again."""
        self._why_not = why
        self._tell()
        self.update()

    def _tell(self) -> None:
        told = (self._why_not, self.choice.tip, "" if self._why_not else self._warning)
        said = [part for part in told if part]
        self.setAccessibleDescription(" ".join(said))
        self.setToolTip(plain_tip("\n".join(said)))

    def nextCheckState(self) -> None:
        """Leave the checking to the row: a click on the chosen one keeps it chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space only; arrows, Enter and the choices' own keys are the row's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return the room of key and word."""
        # A row asks each of its choices over and over while it finds its lines.
        asked = self.text(), self.font(), self.isChecked(), theme_keeper().scale
        if asked != self._asked:
            self._asked, self._room = asked, self._measure()
        return self._room

    def _measure(self) -> QSize:
        metrics = QFontMetrics(self._font())
        scale = theme_keeper().scale
        width = metrics.horizontalAdvance(self.text()) + round(20 * scale)
        return QSize(width, metrics.height() + round(13 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, outline and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        look = colors.look(self.choice.look)
        chosen = self.isChecked()
        quiet = bool(self._why_not) or not self.isEnabled()
        free = "panel" if quiet else "hover" if self.underMouse() else "paper"
        ground = look.wash if chosen else colors.color(free)
        outline = self._outline()
        painter.fillPath(outline, ground)
        edge = look.ink if chosen else colors.color("line")
        painter.setPen(QPen(colors.color("accent"), 2) if self.hasFocus() else QPen(edge, 1))
        painter.drawPath(outline)
        painter.setFont(self._font())
        painter.setPen(look.ink if chosen else colors.color("ink3" if quiet else "ink2"))
        room = self.rect().adjusted(4, 0, -4, 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _font(self) -> QFont:
        font = QFont(self.font())
        free = QFont.Weight.Normal if self._why_not else QFont.Weight.Medium
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else free)
        return font

    def _outline(self) -> QPainterPath:
        inset = 1.0 if self.hasFocus() else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self.last, self.first) if mirrored else (self.first, self.last)
        rounded = QPainterPath()
        rounded.addRoundedRect(box, _RADIUS, _RADIUS)
        rounded.setFillRule(Qt.FillRule.WindingFill)
        middle = box.adjusted(_RADIUS if left else 0, 0, -_RADIUS if right else 0, 0)
        square = QPainterPath()
        square.addRect(middle)
        return rounded.united(square).simplified()
