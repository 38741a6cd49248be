"""The day of publication, with every candidate that was found and where it stood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.articles import Found
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.day_words import day
from claimtracker.ui.icons import icon
from claimtracker.ui.importing.import_draft import agreed_day, choose_words, days, origin_words, where_words
from claimtracker.ui.theme import set_kind, theme
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import plain_caption, plain_tip
from claimtracker.ui.widgets.pill import Pill

MOST_AT_ONCE = 12
"""Days that are offered below each other; more come on a click, for a hostile page names thousands."""


class DateChoice(QWidget):
    """A candidate: its day on a button, where it stood on a pill."""

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = found.value[:10]
        self.button = QPushButton(plain_caption(day(self.day)))
        set_kind(self.button, "yes", "small")
        self.button.setCheckable(True)
        self.button.setAccessibleName(
            say("Published on {day}, {where}", day=day(self.day), where=origin_words(found.where))
        )
        pill = Pill(origin_words(found.where))
        pill.setToolTip(plain_tip(where_words(found.where)))
        line = FlowLayout(self, gap=6, line_gap=3)
        line.addWidget(self.button)
        line.addWidget(pill)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is the day that was chosen."""
        self.button.setChecked(chosen)
        self.button.setIcon(icon("check", "accent") if chosen else QIcon())


class PublishedField(QWidget):
    """A date field; below it a line for each day found. When they disagree, nothing is chosen."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = DateField(say("Date"), name=say("Published on"))
        self.origin = Pill()
        self.choices: list[DateChoice] = []
        self._dates: tuple[Found, ...] = ()
        self._later: list[Found] = []
        self.more_button = QPushButton()
        set_kind(self.more_button, "quiet", "small")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.field, 1)
        line.addWidget(self.origin)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        below = QHBoxLayout()
        below.addSpacing(8)  # turned round with the layout, as a margin would not be
        below.addLayout(self._lines, 1)
        column.addLayout(below)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.more_button.clicked.connect(self._show_more)
        self.field.committed.connect(self._typed)
        self._show_more()

    @property
    def iso(self) -> str:
        """The day that was chosen or typed, in ISO 8601, or ""."""
        return self.field.iso

    def show_dates(self, dates: tuple[Found, ...]) -> None:
        """Offer these candidates; choose one only where all agree."""
        self._dates = dates
        agreed, candidates = agreed_day(dates), days(dates)
        self.field.setPlaceholderText(choose_words(dates))
        self.field.set_text(agreed.value[:10] if agreed else "")
        self._ask(bool(dates) and agreed is None)
        for choice in self.choices:
            choice.hide()
            choice.deleteLater()
        self.choices, self._later = [], candidates if len(candidates) > 1 else []
        self._show_more()

    def choose(self, iso: str) -> None:
        """Take a day, as if its button had been pressed."""
        self.field.set_text(iso)
        self._show_origin()
        self.changed.emit(iso)

    def _show_more(self) -> None:
        """Offer the next candidates, in the order they were found."""
        now, self._later = self._later[:MOST_AT_ONCE], self._later[MOST_AT_ONCE:]
        self.choices += [self._choice(found) for found in now]
        left = say_count(len(self._later), "{count} more date: show it", "{count} more dates: show the next")
        self.more_button.setText(left)
        self.more_button.setVisible(bool(self._later))
        self._show_origin()

    def _choice(self, found: Found) -> DateChoice:
        choice = DateChoice(found)
        choice.button.clicked.connect(lambda: self.choose(choice.day))
        self._lines.addWidget(choice)
        return choice

    def _ask(self, asks: bool) -> None:
        palette = QPalette()
        if asks:
            palette.setColor(QPalette.ColorRole.PlaceholderText, theme().color("mixed_ink"))
        self.field.setPalette(palette)

    def _typed(self, iso: str) -> None:
        self._show_origin()
        self.changed.emit(iso)

    def _show_origin(self) -> None:
        where = next((found.where for found in self._dates if found.value[:10] == self.iso), "")
        self.origin.setVisible(bool(where) and not self.choices)
        self.origin.show_as(origin_words(where), "open")
        for choice in self.choices:
            choice.show_chosen(choice.day == self.iso)
