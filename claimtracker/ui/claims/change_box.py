"""What should change before publication, with a live comparison to the words of the article."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QWidget

from claimtracker.domain.claims import ChangeDecision
from claimtracker.domain.word_diff import word_diff
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.articles.word_diff_view import WordDiffView
from claimtracker.ui.claims.inspector_fields import SnugChoice
from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.claims.inspector_rows import SpreadRow
from claimtracker.ui.claims.inspector_words import choices
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel

PROBLEMS = to_say(
    (
        "Wrong number",
        "Wrong date",
        "Wrong name",
        "Wrong place",
        "Misquoted",
        "Wrong attribution",
        "No source",
        "Out of date",
        "Overstated",
        "Missing context",
        "Spelling",
    )
)


class ChangeBox(QWidget):
    """What should change before publication, why, and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QFrame(self)
        set_kind(box, "card")
        self.wording = GrowingText(say("New wording"), name=say("Change to: suggested wording"), parent=box)
        self._rows = SpreadRow(self, stretch=True)
        self.problem = FieldLine(say("What is wrong"), name=say("Problem"), parent=self._rows)
        self.problem.set_suggestions([say(one) for one in PROBLEMS])
        self.decision = SnugChoice(
            choices(ChangeDecision), name=say("What became of the change"), parent=self._rows
        )
        self._rows.fill([self.problem], [self.decision])
        self.diff = WordDiffView(self)
        self._quote = ""
        self._begun = ""
        self.wording.textChanged.connect(self._compare)
        self.wording.committed.connect(self._forget_unchanged)
        said = PlainLabel(say("Change to:"), "second")
        said.setContentsMargins(9, 6, 0, 8)
        inside = line(gap=2)
        inside.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.wording, 1)
        inside.setContentsMargins(0, 0, 3, 0)
        box.setLayout(inside)
        whole = column(self, gap=2)
        whole.addWidget(box)
        whole.addWidget(self.diff)
        whole.addWidget(self._rows)
        theme_keeper().changed.connect(self._dress)
        self._dress()

    def show_quote(self, quote: str) -> None:
        """Compare what is suggested with these words of the article, word by word, while it is typed."""
        self._quote = " ".join(quote.split())
        self._compare()

    def begin(self) -> None:
        """Put the keyboard into the wording; an empty one begins with the words of the article."""
        self.wording.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.wording.text():
            self._begun = self._quote
            self.wording.insertPlainText(self._begun)

    def suggestion(self) -> str:
        """Return what is suggested: the words of the article, unchanged, suggest nothing."""
        text = self.wording.text()
        return "" if self._begun and text == self._begun else text

    def _forget_unchanged(self) -> None:
        if self.wording.text() and not self.suggestion():
            self.wording.set_text("")
        self._begun = ""

    def _compare(self) -> None:
        wording = " ".join(self.wording.text().split())
        wanted = bool(wording) and wording != self._quote
        self.diff.setVisible(wanted)
        if wanted:
            self.diff.show_pieces(word_diff(self._quote, wording))

    def show_rows(self, wanted: bool) -> None:
        """Show problem and decision when there is something to change."""
        self._rows.setVisible(wanted or self.problem.hasFocus() or self.decision.hasFocus())

    def _dress(self) -> None:
        self.wording.setFont(ui_font(0.0, QFont.Weight.DemiBold))
