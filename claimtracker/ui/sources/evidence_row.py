"""One source of a claim: stance, title, a line about it; it opens in place."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from claimtracker.domain.sources import Evidence
from claimtracker.domain.wording import say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_drafts import Stuck
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.inspector_text import MarkedText
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.sources.evidence_details import EvidenceDetails
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import IconLabel
from claimtracker.ui.widgets.laid_out import laid_out_width
from claimtracker.ui.widgets.pill import Pill

_EDGE = 6
_GAP = 9
_SMALLER = -1.5


class SourceHead(QAbstractButton):
    """The two lines that stand for a source; pressing them opens or closes it.

    It sets its parts itself: layouts would ask each of thirty rows for its height many times over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.pill = Pill(parent=self)
        self.title = MarkedText(lambda: ui_font(0.0, QFont.Weight.Medium), parent=self)
        self.about = MarkedText(lambda: ui_font(_SMALLER), "ink3", parent=self)
        self.lock = IconLabel("lock", "mixed_ink", 14, parent=self)
        self.lock.hide()
        for part in (self.pill, self.title, self.about, self.lock):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heights: dict[int, int] = {}
        self._least = QSize()
        theme_keeper().changed.connect(self._measure)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show stance, title and what kind of source it is."""
        self.pill.show_as(say(evidence.stance.value), words.stance_look(evidence.stance))
        self.title.show_text(evidence.source.title)
        self.about.show_text(words.source_line(evidence))
        self.lock.setVisible(evidence.source.confidential)
        self.setAccessibleName(
            say("{stance}: {source}", stance=words.label(evidence.stance), source=evidence.source.title)
        )
        self.setAccessibleDescription(self.about.text())
        self._measure()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            room = width - self._indent()
            said = self.title.heightForWidth(room - self._locked()) + self.about.heightForWidth(room)
            self._heights[width] = max(said, self.pill.sizeHint().height()) + 2 * _EDGE
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(laid_out_width(self)))

    def minimumSizeHint(self) -> QSize:
        return self._least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme().color("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
            painter.end()

    def _measure(self) -> None:
        self._heights.clear()
        self._least = QSize(self._indent() + 60, self.title.minimumSizeHint().height())
        self.updateGeometry()
        self._set()

    def _indent(self) -> int:
        return self.pill.sizeHint().width() + _GAP

    def _locked(self) -> int:
        """Return the room that the lock of a confidential source takes before its title."""
        return 0 if self.lock.isHidden() else self.lock.sizeHint().width() + _GAP // 2

    def _set(self) -> None:
        room, x, locked = self.width() - self._indent(), self._indent(), self._locked()
        height = self.title.heightForWidth(room - locked)
        side = self.lock.sizeHint()
        boxes = {
            self.pill: QRect(QPoint(0, _EDGE), self.pill.sizeHint()),
            self.lock: QRect(QPoint(x, _EDGE + 1), side),
            self.title: QRect(x + locked, _EDGE, room - locked, height),
            self.about: QRect(x, _EDGE + height, room, self.about.heightForWidth(room)),
        }
        for part, box in boxes.items():
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


class EvidenceRow(QWidget):
    """The head and, once opened, the details of one evidence."""

    evidence_edited = Signal(int, str, str, str)
    source_edited = Signal(int, str, str, str)
    unlink_asked = Signal(int)
    attach_asked = Signal(int, str)
    open_attachment_asked = Signal(int)
    open_link_asked = Signal(str)

    def __init__(
        self, evidence: Evidence, links: Stuck, sources: Stuck, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.evidence, self._links, self._sources = evidence, links, sources
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

    def leave(self) -> None:
        """Hand over what is still being typed, before the row goes."""
        if self.details is not None:
            self.details.link.leave()
            self.details.source.leave()

    def _toggle(self, wanted: bool) -> None:
        if wanted and self.details is None:
            self.details = self._make_details()
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(wanted)

    def _make_details(self) -> EvidenceDetails:
        made = EvidenceDetails(self.head, self._links, self._sources)
        made.show_evidence(self.evidence)
        made.evidence_edited.connect(self.evidence_edited)
        made.source_edited.connect(self.source_edited)
        made.unlink_asked.connect(lambda: self.unlink_asked.emit(self.evidence.id))
        made.attach_asked.connect(lambda path: self.attach_asked.emit(self.evidence.source.id, path))
        made.open_attachment_asked.connect(self.open_attachment_asked)
        made.open_link_asked.connect(self.open_link_asked)
        return made
