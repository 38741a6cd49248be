"""A row of keyed choices, such as the ratings of a scale: one key, one word, one colour."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.widgets.key_segment import KeyChoice, KeySegment
from claimtracker.ui.widgets.laid_out import laid_out_width

_LINE_GAP = 5
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class KeyRow(QWidget):
    """Exclusive choices side by side, on as many lines as they need; ``chosen`` carries the key.

    ``considered`` carries the key that the keyboard rests on, "" when it left.

    Tab goes to the row, arrows move in it without choosing, Space, Enter or the choice's own key choose.
    Enter on what is chosen, and Ctrl+Enter, are left to the place around the row.
    """

    chosen = Signal(str)
    considered = Signal(str)

    def __init__(self, choices: Iterable[KeyChoice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[KeySegment] = []
        self._why_not = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    @property
    def current(self) -> str:
        """The key of the chosen one, or ``""``."""
        return next((segment.choice.key for segment in self._segments if segment.isChecked()), "")

    @property
    def segments(self) -> Sequence[KeySegment]:
        """The buttons, in order."""
        return tuple(self._segments)

    def set_choices(self, choices: Iterable[KeyChoice]) -> None:
        """Offer other choices; none of them is chosen. A choice without a stroke gets its number."""
        for segment in self._segments:
            segment.hide()
            segment.deleteLater()
        self._segments = []
        for number, choice in enumerate(choices, 1):
            stroke = choice.stroke or (str(number) if number < 10 else "")
            segment = KeySegment(replace(choice, stroke=stroke), self)
            segment.clicked.connect(lambda _=False, key=choice.key: self.choose(key))
            segment.considered.connect(self.considered)
            segment.rest(self._why_not)
            segment.show()
            self._segments.append(segment)
        self.set_current("")
        self._arrange()
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Show what is chosen, without telling anybody; an unknown or empty key shows none."""
        for segment in self._segments:
            segment.setChecked(segment.choice.key == key)
            if segment.isChecked():
                segment.raise_()
            segment.update()
        self._set_tab_stop()

    def set_resting(self, why: str) -> None:
        """Look quiet and say why nothing can be chosen now; "" lets the choices look alive again.

        ``chosen`` still tells what was asked for, so that whoever hears it can say no; the row stays.
        """
        self._why_not = why
        for segment in self._segments:
            segment.rest(why)

    def choose(self, key: str) -> None:
        """Choose as a click does: tells ``chosen`` unless it was chosen already."""
        if key != self.current and any(segment.choice.key == key for segment in self._segments):
            if not self._why_not:
                self.set_current(key)
            self.chosen.emit(key)

    def choose_stroke(self, stroke: str) -> bool:
        """Choose by digit or letter; returns whether a choice has it."""
        found = self._with_stroke(stroke)
        if found is not None:
            self.choose(found.choice.key)
        return found is not None

    def hasHeightForWidth(self) -> bool:
        """A narrower row takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at this width."""
        lines = self._lines(width)
        height = self._segments[0].sizeHint().height() if self._segments else 0
        return max(0, len(lines) * (height + _LINE_GAP) - _LINE_GAP)

    def sizeHint(self) -> QSize:
        """Return the room of one line, or of the lines at the width it has."""
        width = sum(segment.sizeHint().width() for segment in self._segments)
        return QSize(width, self.heightForWidth(laid_out_width(self)))

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest choice's room at most."""
        widest = max((segment.sizeHint().width() for segment in self._segments), default=0)
        return QSize(min(widest, 140), self.heightForWidth(max(laid_out_width(self), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew."""
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # another width may ask for another number of lines

    def event(self, event: QEvent) -> bool:
        """Keep the choices' own keys while the keyboard is here, whatever they mean in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = not event.modifiers() & _COMMANDS and self._with_stroke(event.text()) is not None
            event.setAccepted(own)
            return own
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter or the choice's key."""
        held = self.focusWidget()
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in _SIDEWAYS:
            step = -step
        if step and isinstance(held, KeySegment) and held in self._segments:
            index = (self._segments.index(held) + step) % len(self._segments)
            self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in ENTER_KEYS:
            chooses = isinstance(held, KeySegment) and not held.isChecked()
            if isinstance(held, KeySegment) and chooses and not event.modifiers() & _COMMANDS:
                self.choose(held.choice.key)
            else:
                super().keyPressEvent(event)
        elif not (event.text() and self.choose_stroke(event.text())):
            super().keyPressEvent(event)

    def _with_stroke(self, stroke: str) -> KeySegment | None:
        wanted = stroke.casefold()
        return next(
            (one for one in self._segments if wanted and one.choice.stroke.casefold() == wanted), None
        )

    def _set_tab_stop(self) -> None:
        policies = Qt.FocusPolicy
        stop = next((segment for segment in self._segments if segment.isChecked()), None)
        for segment in self._segments:
            is_stop = segment is (stop or self._segments[0])
            segment.setFocusPolicy(policies.StrongFocus if is_stop else policies.ClickFocus)

    def _lines(self, width: int) -> list[list[KeySegment]]:
        """Return the choices line by line: no more lines than needed, and those about equally full."""
        widths = [segment.sizeHint().width() for segment in self._segments]
        fewest = len(filled(widths, width))
        evenly = bisect_left(range(width), -fewest, key=lambda room: -len(filled(widths, room)))
        left = iter(self._segments)
        return [[next(left) for _ in range(many)] for many in filled(widths, evenly)]

    def _arrange(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            height = line[0].sizeHint().height()
            self._set_line(line, top, height)
            top += height + _LINE_GAP

    def _set_line(self, line: list[KeySegment], top: int, height: int) -> None:
        wanted = [segment.sizeHint().width() for segment in line]
        room = self.width() + len(line) - 1
        edges = [round(room * sum(wanted[:index]) / sum(wanted)) - index for index in range(len(line) + 1)]
        for index, segment in enumerate(line):
            segment.first, segment.last = index == 0, index == len(line) - 1
            box = QRect(edges[index], top, edges[index + 1] - edges[index] + 1, height)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if mirrored:
                box.moveLeft(self.width() - box.right() - 1)
            segment.setGeometry(box)


def filled(widths: Sequence[int], room: int) -> list[int]:
    """Return how many of the widths stand on each line of that room; neighbours share a pixel."""
    lines: list[int] = []
    used = 0
    for width in widths:
        if lines and used + width - 1 <= room:
            lines[-1] += 1
            used += width - 1
        else:
            lines.append(1)
            used = width
    return lines
