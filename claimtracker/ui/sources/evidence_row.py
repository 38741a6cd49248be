"""One source of a claim: stance, title, a line about it; it opens in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from claimtracker.domain.sources import Evidence
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.sources.evidence_details import EvidenceDetails
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.pill import Pill


class SourceHead(QAbstractButton):
    """The two lines that stand for a source; pressing them opens or closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.pill = Pill()
        self.title = MarkedText(lambda: ui_font(0.0, ui_font().Weight.Medium))
        self.about = PlainLabel("", "hint", wrap=True)
        said = column(gap=1)
        said.addWidget(self.title)
        said.addWidget(self.about)
        row = line(gap=9)
        row.setContentsMargins(0, 6, 0, 6)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.setLayout(row)
        for part in (self.pill, self.title, self.about):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show stance, title and what kind of source it is."""
        self.pill.show_as(evidence.stance.value, words.stance_look(evidence.stance))
        self.title.show_text(evidence.source.title)
        self.about.setText(words.source_line(evidence))
        self.setAccessibleName(f"{words.label(evidence.stance)}: {evidence.source.title}")
        self.setAccessibleDescription(self.about.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme().color("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
            painter.end()


class EvidenceRow(QWidget):
    """The head and, once opened, the details of one evidence."""

    evidence_edited = Signal(int, str, str, str)
    source_edited = Signal(int, str, str, str)
    unlink_asked = Signal(int)
    attach_asked = Signal(int, str)
    open_attachment_asked = Signal(int)
    open_link_asked = Signal(str)

    def __init__(self, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = evidence
        self.details: EvidenceDetails | None = None
        self.head = SourceHead()
        self.head.toggled.connect(self._toggle)
        self._column = column(self, gap=0)
        self._column.addWidget(self.head)
        self.head.show_evidence(evidence)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a newer reading; a field that is being typed in keeps its text."""
        if evidence == self.evidence:
            return
        self.evidence = evidence
        self.head.show_evidence(evidence)
        if self.details is not None:
            self.details.show_evidence(evidence)

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        if self.details is not None:
            self.details.hand_over()

    def _toggle(self, wanted: bool) -> None:
        if wanted and self.details is None:
            self.details = self._make_details()
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(wanted)

    def _make_details(self) -> EvidenceDetails:
        made = EvidenceDetails(self.head)
        made.show_evidence(self.evidence)
        made.evidence_edited.connect(self.evidence_edited)
        made.source_edited.connect(self.source_edited)
        made.unlink_asked.connect(lambda: self.unlink_asked.emit(self.evidence.id))
        made.attach_asked.connect(lambda path: self.attach_asked.emit(self.evidence.source.id, path))
        made.open_attachment_asked.connect(self.open_attachment_asked)
        made.open_link_asked.connect(self.open_link_asked)
        return made
