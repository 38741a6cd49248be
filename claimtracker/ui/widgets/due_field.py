"""A field for when something has to be done: a day, a day with an hour, or words."""

from claimtracker.ui.day_words import day_and_hour
from claimtracker.ui.widgets import date_words
from claimtracker.ui.widgets.field_line import FieldLine


class DueField(FieldLine):
    """Days are shown as they are said and kept in ISO 8601, hours beside them; other words stay words.

    So do words that the record holds: only what is typed here ("Friday 18:00") is read as a moment to come.
    """

    understood = True
    """Words are as good as a day."""
    _words = ""

    def draft_text(self) -> str:
        """Return what stands here, as the record keeps it."""
        return (
            self._words if self._words and self.text() == self._words else date_words.read_moment(self.text())
        )

    def set_text(self, text: str) -> None:
        """Show what the record keeps as it is said ("16 Oct 2026, 18:00")."""
        shown = day_and_hour(text)
        self._words = text if shown == text else ""
        super().set_text(shown)

    def flush(self) -> None:
        """Commit, and show it as it is said."""
        super().flush()
        self.set_text(self.draft_text())
