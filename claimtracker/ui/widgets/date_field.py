"""A field for a date: type it as you say it, it is shown as dates are said and kept as ISO 8601."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.day_words import day
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets import date_words
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import plain_tip


class DateField(FieldLine):
    """A year, a month or a day; ``edited`` and ``committed`` carry ISO text and only what was understood.

    What was not understood stays in the field, underlined in red, with the reason as its tool tip.
    """

    def __init__(
        self, placeholder: str = "", *, name: str = "", kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder or say("Date"), name=name, kind=kind, parent=parent)
        self._reason = ""
        self.textChanged.connect(lambda _: self._read())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of a whole date."""
        least = super().minimumSizeHint()
        return QSize(
            max(least.width(), self.fontMetrics().horizontalAdvance(day("2026-10-30")) + 24), least.height()
        )

    @property
    def understood(self) -> bool:
        """Whether the text is a date, or empty."""
        return not self._reason

    @property
    def reason(self) -> str:
        """Why the text is not understood, "" when it is."""
        return self._reason

    @property
    def editing(self) -> bool:
        """Whether something stands here that is not committed: typing, or what was not understood."""
        return super().editing or not self.understood

    @property
    def iso(self) -> str:
        """The date in ISO 8601, or ``""`` when there is none or it is not understood."""
        try:
            return date_words.read_date(self.text())
        except date_words.UnclearDate:
            return ""

    def set_text(self, text: str) -> None:
        """Show a date of the record as it is said ("16 Oct 2026"); what is no date is shown as it is."""
        super().set_text(day(text))

    def draft_text(self) -> str:
        """Return the date in ISO 8601, or what was typed when it is no date."""
        return self.iso if self.understood else self.text()

    def flush(self) -> None:
        """Commit, and show the date as it is said."""
        super().flush()
        if self.understood:
            self.set_text(self.iso)
        self._mark(self._reason)

    def _read(self) -> None:
        try:
            date_words.read_date(self.text())
            self._reason = ""
            self._mark("")
        except date_words.UnclearDate as unclear:
            self._reason = str(unclear)

    def _mark(self, reason: str) -> None:
        set_kind(self, "no" if reason else "yes", "understood")
        self.setToolTip(plain_tip(reason))
        self.setAccessibleDescription(reason)

    def _tell_edited(self, text: str) -> None:
        if self.understood:
            self.edited.emit(self.iso)

    def _tell_committed(self, text: str) -> None:
        if self.understood:
            self.committed.emit(self.iso)
