"""The sources of the claim, and the form that links another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from claimtracker.domain.independence import independent_sources
from claimtracker.domain.sources import Evidence, Source
from claimtracker.domain.wording import say
from claimtracker.ui.claims.begun import Begun, Form
from claimtracker.ui.claims.inspector_drafts import Stuck
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.sources.evidence_row import EvidenceRow
from claimtracker.ui.sources.link_draft import LinkDraft, begun_from
from claimtracker.ui.sources.link_source import LinkSourceForm
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader


def _count(evidence: Sequence[Evidence]) -> str:
    """Return how many sources there are, and how many are independent when that is fewer."""
    sources, independent = len({one.source.id for one in evidence}), independent_sources(evidence)
    return (
        say("{independent} of {all} independent", independent=independent, all=sources)
        if independent < sources
        else ""
    )


class SourcesPanel(QWidget):
    """A row for each evidence, with lines between; a row stays as it is over refreshes.

    A link that was begun waits for its claim, however many others are shown in between.
    """

    link_requested = Signal(int, object)
    search_requested = Signal(str)
    evidence_edited = Signal(int, str, str, str)
    source_edited = Signal(int, str, str, str)
    unlink_asked = Signal(int)
    attach_asked = Signal(int, str)
    open_attachment_asked = Signal(int)
    open_link_asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim_id = 0
        self._asked: dict[int, str] = {}
        self.rows: dict[int, EvidenceRow] = {}
        self.stuck_links, self.stuck_sources = Stuck(self), Stuck(self)
        self._lines: list[QFrame] = []
        self._shown: list[int] = []
        self._lacks = False
        self.header = SectionHeader(
            "link", say("Sources"), say("Link source"), action_icon="plus", parent=self
        )
        key_tip(self.header.button, say("Link a source ({link_source})"))
        self.header.action_requested.connect(self.open_form)
        self.nothing = PlainLabel(say("No source yet."), "second")
        self.form = LinkSourceForm(self)
        self.form.hide()
        typed = (self.form.title, self.form.locator, self.form.passage, self.form.note)
        self.begun = Begun(Form.LINK, self._open_link, self._take_up, typed, self)
        self.form.linked.connect(self._link)
        self.form.cancelled.connect(self._leave_form)
        self.form.search_wanted.connect(self.search_requested)
        self._rows = column(gap=0)
        whole = column(self)
        whole.addWidget(self.header)
        whole.addWidget(self.form)
        whole.addWidget(self.nothing)
        whole.addLayout(self._rows)

    def show_evidence(self, claim_id: int, evidence: Sequence[Evidence]) -> None:
        """Show the evidence of a claim, in the order given."""
        if claim_id != self._claim_id:
            self.begun.leave()
            self._claim_id = claim_id
            self.close_form()
            self.begun.enter(claim_id)
        wanted = [one.id for one in evidence]
        for gone in [held for held in self.rows if held not in wanted]:
            self._remove(self.rows.pop(gone))
        for one in evidence:
            if one.id in self.rows:
                self.rows[one.id].show_evidence(one)
            else:
                self.rows[one.id] = self._make_row(one)
        self._order(wanted)
        self.header.set_note(_count(evidence))
        self._say_nothing()

    def take_lacks(self, lacks: bool) -> None:
        """Say nothing of missing sources where a line below says it."""
        self._lacks = lacks
        self._say_nothing()

    def _say_nothing(self) -> None:
        self.nothing.setVisible(not self._shown and not self._lacks)

    def open_form(self) -> None:
        """Begin to link a source."""
        self.form.show()
        self.header.button.hide()
        self.form.open()

    def close_form(self) -> None:
        """Put the form away, emptied."""
        self.form.hide()
        self.form.clear()
        self.header.button.show()

    def link_refused(self, claim_id: int) -> None:
        """Put a link back into its form that could not be written."""
        if (asked := self._asked.pop(claim_id, None)) is not None:
            self.begun.begin(claim_id, asked)

    def show_found(self, sources: Sequence[Source]) -> None:
        """Offer known sources in the open form."""
        if not self.form.isHidden():
            self.form.show_found(sources)

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        for row in self.rows.values():
            row.hand_over()

    def _link(self, draft: LinkDraft) -> None:
        self._asked[self._claim_id] = self.form.begun().as_text()
        self.link_requested.emit(self._claim_id, draft)
        self._leave_form()

    def _open_link(self) -> str:
        begun = self.form.begun()
        return "" if self.form.isHidden() or begun.is_empty else begun.as_text()

    def _take_up(self, begun: str) -> None:
        self.form.take_up(begun_from(begun))
        self.form.show()
        self.header.button.hide()

    def _leave_form(self) -> None:
        self.close_form()
        self.begun.typed.emit()
        self.header.button.setFocus()  # for whoever works without an article
        self.left.emit()

    def _make_row(self, evidence: Evidence) -> EvidenceRow:
        row = EvidenceRow(evidence, self.stuck_links, self.stuck_sources, self)
        row.evidence_edited.connect(self.evidence_edited)
        row.source_edited.connect(self.source_edited)
        row.unlink_asked.connect(self.unlink_asked)
        row.attach_asked.connect(self.attach_asked)
        row.open_attachment_asked.connect(self.open_attachment_asked)
        row.open_link_asked.connect(self.open_link_asked)
        return row

    def _remove(self, row: EvidenceRow) -> None:
        row.leave()
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _order(self, wanted: list[int]) -> None:
        if self._shown == wanted:
            return
        self._shown = wanted
        for rule in self._lines:
            rule.deleteLater()
        self._lines = []
        while self._rows.takeAt(0):
            pass
        for place, one in enumerate(wanted):
            if place:
                self._rows.addWidget(self._line())
            self._rows.addWidget(self.rows[one])

    def _line(self) -> QFrame:
        rule = QFrame()
        set_kind(rule, "line")
        self._lines.append(rule)
        return rule
