"""What the keys do to the writer's notes: walk through them, take them up, leave them out."""

from PySide6.QtCore import QObject

from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.articles.note_desk import NoteDesk
from claimtracker.ui.desk import Desk


class NoteActs(QObject):
    """Each wish about a note is one unit of work."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self.desk = NoteDesk(place, desk)

    def next_note(self) -> None:
        """Look at the next note that waits."""
        self.desk.next_note()

    def previous_note(self) -> None:
        """Look at the previous note that waits."""
        self.desk.next_note(-1)

    def take_up_note(self) -> None:
        """Make a claim of the note on show."""
        self.desk.take_up()

    def refuse_note(self) -> None:
        """Leave the note on show out."""
        self.desk.refuse()

    def take_up_notes(self) -> None:
        """Take up every note that waits."""
        self.desk.take_up_all()
