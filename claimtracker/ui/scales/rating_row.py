"""One rating of a scale while it is edited."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from claimtracker.domain.verdicts import Rating, VerdictClass
from claimtracker.domain.wording import say
from claimtracker.store.scale_book import look_said
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.icons import icon
from claimtracker.ui.scales import scale_words as words
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.growing_text import GrowingText

LONGEST_SYMBOL = 6
WIDTHS = (6, 3, 2, 9)
"""How label, symbol, number and description share the line."""


class RatingRow(QWidget):
    """Fields of one rating; ``edited`` on each stroke, ``move_requested`` carries -1 or 1.

    A new one looks as its label says until a look is chosen. ``next_requested`` on Enter.
    """

    edited = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()
    next_requested = Signal()

    def __init__(self, rating: Rating, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = rating
        self._guesses = not rating.label
        self.look = ChoiceField(
            words.looks(), name=say("Colour and sign of rating {number}", number=number), kind="bordered"
        )
        self.look.set_value(rating.look.value)
        self.label = _line(say("Label"), say("Label of rating {number}", number=number), rating.label)
        self.symbol = _line(say("Symbol"), say("Symbol of rating {number}", number=number), rating.symbol)
        self.symbol.setMaxLength(LONGEST_SYMBOL)
        shown = "" if rating.number is None else str(rating.number)
        self.number = _line(say("None"), say("Number of rating {number}", number=number), shown)
        self.number.setValidator(QIntValidator(-99, 99, self.number))
        self.description = GrowingText(
            say("What it means"),
            name=say("Description of rating {number}", number=number),
            framed=True,
            lines=(1, 6),
        )
        self.description.set_text(rating.description)
        self.description.textChanged.connect(self.edited)
        self.up = _tool("arrow-up", say("Move rating {number} up", number=number))
        self.down = _tool("arrow-down", say("Move rating {number} down", number=number))
        self.remove = _tool("x", say("Remove rating {number}", number=number))
        self.label.textEdited.connect(self._guess_look)
        self.look.chosen.connect(self._keep_look)
        for line in (self.label, self.symbol, self.number):
            line.textEdited.connect(lambda _: self.edited.emit())
            line.returnPressed.connect(self.next_requested)
        self.look.chosen.connect(lambda _: self.edited.emit())
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        self.remove.clicked.connect(self.remove_requested)
        self._lay_out()

    def rating(self) -> Rating:
        """Return the rating as it stands in the fields; its key stays what it was."""
        number = self.number.text().strip()
        return replace(
            self._rating,
            label=self.label.text().strip(),
            symbol=self.symbol.text().strip(),
            look=VerdictClass(self.look.value()),
            number=int(number) if number.lstrip("-").isdecimal() else None,
            description=self.description.text().strip(),
        )

    def take_focus(self) -> None:
        """Put the keyboard on the label."""
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.label.selectAll()

    def _guess_look(self, label: str) -> None:
        if self._guesses:
            self.look.set_value((look_said(label) or VerdictClass.OPEN).value)

    def _keep_look(self) -> None:
        self._guesses = False

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        fields = (self.label, self.symbol, self.number, self.description)
        line.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        for field, share in zip(fields, WIDTHS, strict=True):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        for button in (self.up, self.down, self.remove):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _line(placeholder: str, name: str, text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setCursorPosition(0)
    set_kind(line, "plain")
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(name)
    words = QFontMetrics(ui_font()).horizontalAdvance(placeholder)
    line.setMinimumWidth(max(56, words + round(24 * theme_keeper().scale)))
    return line


def _tool(icon_name: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
