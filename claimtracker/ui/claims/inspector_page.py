"""The inspector's one scrollable column and its sections."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.calculation_panel import CalculationPanel
from claimtracker.ui.claims.claim_fields import ClaimFields
from claimtracker.ui.claims.history_panel import HistoryPanel, NotesPanel
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves
from claimtracker.ui.claims.inspector_header import InspectorHeader
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.claims.inspector_parts import column, section_rule
from claimtracker.ui.claims.lint_panel import LintPanel
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from claimtracker.ui.claims.sightings_panel import SightingsPanel
from claimtracker.ui.claims.sources_panel import SourcesPanel
from claimtracker.ui.claims.verdict_panel import VerdictPanel
from claimtracker.ui.claims.work_panel import WorkPanel
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_tip

_MARGIN = 16


class InspectorPage(QScrollArea):
    """Every section of a claim below the other, from its head to its history; lines between, no boxes.

    ``moved`` when the verdict may stand elsewhere on the screen.
    """

    moved = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        escape = EscapeLeaves(self)
        self.header = InspectorHeader(drafts, escape)
        self.fields = ClaimFields(drafts, escape)
        self.seen = SeenBeforePanel()
        self.verdict = VerdictPanel(drafts, escape)
        self.sources, self.lint = SourcesPanel(), LintPanel()
        self.calculation = CalculationPanel(drafts, escape)
        self.work = WorkPanel()
        self.sightings = SightingsPanel()
        self.notes = NotesPanel(drafts, escape)
        self.history = HistoryPanel()
        self.delete = TextLink(say("Delete claim"), "ink2")
        self.delete.setToolTip(plain_tip(say("Goes to the bin; can be undone")))
        self.seen.shifted.connect(self._keep_in_view)
        self._body = QWidget()
        self._lay_out()
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())

    def editors(self) -> dict[str, QWidget]:
        """Return the widget of every field of the claim that saves by itself."""
        return {
            **{name: field for name, field in self.fields.fields.items() if name in self._drafts},
            **self.verdict.editors(),
            "calculation": self.calculation,
            "type": self.header.type,
            "notes": self.notes.notes,
            "open_questions": self.notes.questions,
        }

    def reveal(self, field: str) -> None:
        """Show a field that may be put away."""
        if field in self.fields.fields:
            self.fields.reveal(field)
        elif field in self.verdict.editors():
            self.verdict.reveal(field)

    def show_part(self, part: QWidget) -> None:
        """Scroll until a part is seen, or its top if it is higher than the panel."""
        # One that has just been shown has its place only once the layouts have run.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if part.height() > self.viewport().height() - 2 * _MARGIN:
            top = part.mapTo(self._body, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - _MARGIN)
        else:
            self.ensureWidgetVisible(part, 0, _MARGIN)

    def show_grown(self, part: QWidget) -> None:
        """Scroll to a part with new lines, which have their height only when they are shown."""
        QTimer.singleShot(0, self, lambda: self.show_part(part))

    def span_of(self, part: QWidget) -> tuple[int, int]:
        """Return where a part begins and ends, in pixels below the upper edge of what is seen."""
        top = part.mapTo(self._body, QPoint(0, 0)).y() - self.verticalScrollBar().value()
        return top, top + part.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.moved.emit()
        return super().eventFilter(watched, event)

    def _keep_in_view(self, moved: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    def _lay_out(self) -> None:
        first, last = [self.header, self.fields], [self.history, self.delete]
        rows = column(self._body, gap=0)
        for parts in (
            first,
            [self.seen],
            [self.verdict],
            [self.work],
            [self.sources, self.lint],
            [self.calculation],
            [self.sightings],
            [self.notes],
            last,
        ):
            if rows.count():
                rows.addWidget(section_rule())
            section = _section(parts)
            if self.verdict in parts:
                section.installEventFilter(self)
            rows.addWidget(section)
        rows.addStretch(1)
        rows.setContentsMargins(0, 0, 0, _MARGIN)
        set_kind(self._body, "panel", "ground")
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Claim"))


def _section(parts: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    rows = column(made)
    rows.setContentsMargins(_MARGIN, 11, _MARGIN, 12)
    for part in parts:
        rows.addWidget(part)
    return made
