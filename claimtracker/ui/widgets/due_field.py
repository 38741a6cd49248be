"""A field for when something has to be done: a day, a day with an hour, or words."""

from claimtracker.ui.day_words import day_and_hour
from claimtracker.ui.widgets.date_words import read_moment
from claimtracker.ui.widgets.field_line import FieldLine


class DueField(FieldLine):
    """Days are shown as they are said and kept in ISO 8601, hours beside them; other words stay words."""

    understood = True
    """Words are as good as a day."""

    def draft_text(self) -> str:
        """Return what stands here, as the record keeps it."""
        return read_moment(self.text())

    def set_text(self, text: str) -> None:
        """Show what the record keeps as it is said ("16 Oct 2026, 18:00")."""
        super().set_text(day_and_hour(text))

    def flush(self) -> None:
        """Commit, and show it as it is said."""
        super().flush()
        self.set_text(self.draft_text())
