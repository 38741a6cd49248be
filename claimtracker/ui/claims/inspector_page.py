"""The inspector's one scrollable column and its sections."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.begun import Begun
from claimtracker.ui.claims.calculation_panel import CalculationPanel
from claimtracker.ui.claims.claim_fields import ClaimFields
from claimtracker.ui.claims.history_panel import HistoryPanel, NotesPanel
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves
from claimtracker.ui.claims.inspector_header import InspectorHeader
from claimtracker.ui.claims.inspector_links import TextLink
from claimtracker.ui.claims.inspector_parts import column, section_rule
from claimtracker.ui.claims.lint_panel import LintPanel
from claimtracker.ui.claims.match_cards import AT_FIRST
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from claimtracker.ui.claims.sightings_panel import SightingsPanel
from claimtracker.ui.claims.sources_panel import SourcesPanel
from claimtracker.ui.claims.verdict_panel import VerdictPanel
from claimtracker.ui.claims.work_panel import WorkPanel
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.focus_ring import FocusRing
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.laid_out import paint_next_turn
from claimtracker.ui.widgets.scrolled import Scrolled

_MARGIN = 16
_ABOVE = 36
"""What is scrolled to has room above it for the heading of its section."""
Part = TypeVar("Part", bound=QWidget)


class InspectorPage(Scrolled):
    """Every section of a claim below the other, from its head to its history; lines between, no boxes.

    ``moved`` when the verdict may stand elsewhere on the screen.
    """

    moved = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._rows = column(self.inside, gap=0)
        self._rows.setContentsMargins(0, 0, 0, _MARGIN)
        set_kind(self.inside, "panel", "ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Esc leaves a field for here
        self.setAccessibleName(say("Claim"))
        self.ring = FocusRing(self)
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

    def begun(self) -> list[Begun]:
        """Return what was begun in each form that does not save by itself."""
        forms = (self.verdict.conclusion, self.sources, self.sightings, self.work)
        return [form.begun for form in forms]

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
            top = part.mapTo(self.inside, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - _ABOVE)
        else:
            self._bring_into_sight(part)

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll up or down as little as needed, and never aside."""
        top, bottom = self.span_of(part)
        bar, low = self.verticalScrollBar(), self.viewport().height() - _MARGIN
        if top < _ABOVE:
            bar.setValue(bar.value() + top - _ABOVE)
        elif bottom > low:
            bar.setValue(bar.value() + bottom - low)

    def show_grown(self, part: QWidget) -> None:
        """Scroll to a part with new lines, which have their height only when they are shown."""
        QTimer.singleShot(0, self, lambda: self.show_part(part))

    def span_of(self, part: QWidget) -> tuple[int, int]:
        """Return where a part begins and ends, in pixels below the upper edge of what is seen."""
        top = part.mapTo(self.inside, QPoint(0, 0)).y() - self.verticalScrollBar().value()
        return top, top + part.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.moved.emit()
        return super().eventFilter(watched, event)

    def _keep_in_view(self, moved: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    def make(self) -> Iterator[None]:
        """Make the sections one after the other, each in its place from the start.

        That is the order of the column and the way of Tab.
        """
        drafts, escape, head = self._drafts, EscapeLeaves(self), self._section()
        self.header = _put(head, InspectorHeader(drafts, escape, head))
        yield
        self.fields = _put(head, ClaimFields(drafts, escape, head))
        yield
        seen = self._section()
        self.seen = _put(seen, SeenBeforePanel(seen))
        self.seen.shifted.connect(self._keep_in_view)
        self.seen.grew.connect(lambda: paint_next_turn(self))
        for _ in range(AT_FIRST):
            yield
            self.seen.make_spare()
        yield
        verdict = self._section()
        self.verdict = _put(verdict, VerdictPanel(drafts, escape, verdict))
        verdict.installEventFilter(self)
        yield
        work = self._section()
        self.work = _put(work, WorkPanel(work))
        yield
        sources = self._section()
        self.sources = _put(sources, SourcesPanel(sources))
        self.lint = _put(sources, LintPanel(sources))
        yield
        calculation = self._section()
        self.calculation = _put(calculation, CalculationPanel(drafts, escape, calculation))
        yield
        sightings = self._section()
        self.sightings = _put(sightings, SightingsPanel(sightings))
        yield
        notes = self._section()
        self.notes = _put(notes, NotesPanel(drafts, escape, notes))
        yield
        last = self._section()
        self.history = _put(last, HistoryPanel(last))
        self.delete = _put(last, TextLink(say("Delete claim"), "ink2", last))
        self.delete.setToolTip(plain_tip(say("Goes to the bin; can be undone")))
        self._rows.addStretch(1)
        yield

    def _section(self) -> QWidget:
        if self._rows.count():
            self._rows.addWidget(section_rule())
        made = QWidget(self.inside)
        column(made).setContentsMargins(_MARGIN, 11, _MARGIN, 12)
        self._rows.addWidget(made)
        return made


def _put(section: QWidget, part: Part) -> Part:
    rows = section.layout()
    assert rows is not None
    rows.addWidget(part)
    return part
