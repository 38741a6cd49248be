"""Notes and history of the claim, at the end of the inspector."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import HistoryLine
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves, join_text
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import Disclosure, column, emptied
from claimtracker.ui.claims.inspector_words import day, joined
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

AT_FIRST = 20


class NotesPanel(QWidget):
    """What the checkers write for themselves."""

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = GrowingText("Notes for the desk", name="Notes", lines=(1, 40))
        self.questions = GrowingText("Questions still open", name="Open questions")
        escape.watch(join_text(drafts, "notes", self.notes))
        escape.watch(join_text(drafts, "open_questions", self.questions))
        whole = column(self, gap=2)
        whole.addWidget(SectionHeader("square-pen", "Notes"))
        whole.addWidget(self.notes)
        whole.addWidget(self.questions)


class HistoryPanel(QWidget):
    """Every change as a sentence, asked for when the person opens it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HistoryLine, ...] = ()
        self._list = QWidget()
        self._rows = column(self._list, gap=5)
        self.opener = Disclosure("History", lambda: self._list)
        self.opener.opened.connect(self.wanted)
        column(self).addWidget(self.opener)

    @property
    def is_open(self) -> bool:
        """Whether the history is on the screen."""
        return self.opener.is_open

    def start(self) -> None:
        """Put the history of another claim away."""
        self.opener.close_up()
        self._fill(())

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the changes, in the order given."""
        if tuple(lines) != self._lines or not self._rows.count():
            self._fill(tuple(lines))

    def _fill(self, lines: tuple[HistoryLine, ...], most: int = AT_FIRST) -> None:
        self._lines = lines
        emptied(self._rows)
        for said in lines[:most]:
            self._rows.addWidget(_history_line(said))
        if not lines:
            self._rows.addWidget(PlainLabel("Nothing has changed yet.", "hint"))
        elif len(lines) > most:
            text = f"Show all {len(lines)} changes"
            self._rows.addWidget(text_link(text, lambda: self._fill(lines, len(lines))))


def _history_line(said: HistoryLine) -> QWidget:
    made = QWidget()
    rows = column(made, gap=0)
    rows.addWidget(PlainLabel(said.sentence, "", wrap=True))
    at = f"{day(said.at.date().isoformat())}, {said.at:%H:%M}"
    rows.addWidget(PlainLabel(joined(at, said.by), "hint"))
    return made
