"""The inspector: the selected claim with all that is known and thought of it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

from claimtracker.domain.errors import Conflict
from claimtracker.domain.sources import Source
from claimtracker.domain.views import ClaimCard, HistoryLine, SeenBefore
from claimtracker.ui.claims.claim_fields import ClaimFields
from claimtracker.ui.claims.history_panel import HistoryPanel, NotesPanel
from claimtracker.ui.claims.inspector_conflicts import Conflicts
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves, values_of
from claimtracker.ui.claims.inspector_header import InspectorHeader
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from claimtracker.ui.claims.sources_panel import SourcesPanel
from claimtracker.ui.claims.verdict_panel import VerdictPanel
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.empty_place import EmptyPlace

_MARGIN = 16
EMPTY = "Select words in the article and press C."


class Inspector(QWidget):
    """One scrollable column; every field saves by itself through ``edit_requested``.

    Payloads begin with the claim's, evidence's or source's id; edits carry field, seen and new.
    """

    edit_requested = Signal(int, str, str, str)
    verdict_requested = Signal(int, str, str)
    reissue_requested = Signal(int)
    link_source_requested = Signal(int, object)
    evidence_edit_requested = Signal(int, str, str, str)
    source_edit_requested = Signal(int, str, str, str)
    unlink_requested = Signal(int)
    attach_requested = Signal(int, str)
    open_attachment_requested = Signal(int)
    open_link_requested = Signal(str)
    decision_requested = Signal(int, int, str, float)
    take_over_requested = Signal(int, int)
    open_claim_requested = Signal(int)
    source_search_requested = Signal(str)
    highlight_clicked = Signal(int)
    tags_requested = Signal(int, object)
    aliases_requested = Signal(int, object)
    delete_requested = Signal(int)
    history_requested = Signal(int)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll, self._body = QScrollArea(), QWidget()
        self.drafts = Drafts(self)
        escape = EscapeLeaves(self._scroll)
        self.header = InspectorHeader(self.drafts, escape)
        self.fields = ClaimFields(self.drafts, escape)
        self.seen = SeenBeforePanel()
        self.verdict = VerdictPanel(self.drafts, escape)
        self.sources = SourcesPanel()
        self.notes = NotesPanel(self.drafts, escape)
        self.history = HistoryPanel()
        self.delete = text_link(
            "Delete claim", self._ask_delete, tip="To the bin; can be undone", role="ink2"
        )
        self.conflicts = Conflicts(self.drafts, self._editors())
        self.empty = EmptyPlace(
            "highlighter", "No claim selected", "Select words in the article and press C."
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_nothing()

    @property
    def claim_id(self) -> int:
        """The claim on the screen, 0 for none."""
        return self.drafts.record_id

    def show_card(self, card: ClaimCard) -> None:
        """Show a claim, or a newer reading of it; text being typed stays with its cursor."""
        claim, values = card.claim, values_of(card.claim, self.drafts)
        other = claim.id != self.claim_id
        self.drafts.show(claim.id, claim.row_version, values)
        self.header.show_card(card)
        self.fields.show_claim(claim, values)
        self.verdict.show_card(card)
        self.sources.show_evidence(claim.id, card.evidence)
        self.seen.start(claim.id)
        if other:
            self.history.start()
            self.conflicts.change_claim()
            self._scroll.verticalScrollBar().setValue(0)
        elif self.history.is_open:
            self.history_requested.emit(claim.id)
        self._pages.setCurrentWidget(self._scroll)

    def show_nothing(self) -> None:
        """Say how to make or select a claim."""
        self.hand_over()
        self.drafts.show(0, 0, {})
        self.fields.lists.show(0, 0, {})
        self._pages.setCurrentWidget(self.empty)

    def show_seen_before(self, claim_id: int, matches: Sequence[SeenBefore]) -> None:
        """Show earlier claims; an answer for a claim that is not shown any more is dropped."""
        self.seen.show_matches(claim_id, matches)

    def show_searching(self) -> None:
        """Say that earlier claims are being looked for."""
        self.seen.show_searching()

    def show_history(self, lines: Sequence[HistoryLine]) -> None:
        """Show every change of the claim."""
        self.history.show_lines(lines)

    def show_found_sources(self, sources: Sequence[Source]) -> None:
        """Offer known sources in the link form."""
        self.sources.show_found(sources)

    def show_conflict(self, conflict: Conflict) -> None:
        """Show what two people wrote below its field; an absent claim's is kept until it is back."""
        for name in self.conflicts.add(conflict):
            self._reveal(name)
            self._scroll.ensureWidgetVisible(self.conflicts.notes[name])

    def focus_statement(self) -> None:
        """Select the statement, ready to be written anew."""
        self.fields.statement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.statement.selectAll()
        self._scroll.ensureWidgetVisible(self.fields.statement)

    def open_link_source(self) -> None:
        """Open the form that links a source, ready to type."""
        if self.claim_id:
            self.sources.open_form()
            self._show_whole(self.sources.form)

    def open_seen_before(self) -> None:
        """Put the keyboard on the first earlier claim."""
        if self.claim_id and self.seen.focus_first():
            self._show_whole(self.seen.cards[0])

    def give(self, index: int) -> None:
        """Give the verdict on the key 1 to 9; a key without a rating does nothing."""
        if self.claim_id:
            self.verdict.give(index)

    def unsaved(self) -> Mapping[tuple[int, str], str]:
        """Return the texts by claim and field that the library is not known to hold."""
        return {key: text for key, (_, text) in self.typed_texts().items()}

    def typed_texts(self) -> Mapping[tuple[int, str], tuple[str, str]]:
        """Return what was seen and what was typed, by claim and field, for the typing journal."""
        unsaved = self.drafts.unsaved() if self.claim_id else {}
        return {(self.claim_id, name): (self.drafts[name].stored, text) for name, text in unsaved.items()}

    def hand_over(self) -> None:
        """Hand over all that is still only on the screen, as before the window closes."""
        self.drafts.hand_over()
        self.fields.lists.hand_over()
        self.sources.hand_over()
        self.verdict.leave()

    def set_people(self, names: Iterable[str]) -> None:
        """Offer these names for checker and second reader."""
        names = list(names)
        for field in ("checker", "second_reader"):
            self.fields.suggest(field, names)

    def set_speakers(self, names: Iterable[str]) -> None:
        """Offer these names for the speaker."""
        self.fields.suggest("speaker", names)

    def _editors(self) -> dict[str, QWidget]:
        verdict, notes = self.verdict, self.notes
        return {
            **{name: field for name, field in self.fields.fields.items() if name in self.drafts},
            **verdict.editors(),
            "type": self.header.type,
            "notes": notes.notes,
            "open_questions": notes.questions,
        }

    def _reveal(self, name: str) -> None:
        if name in self.fields.fields:
            self.fields.reveal(name)
        elif name in self.verdict.editors():
            self.verdict.reveal(name)

    def _show_whole(self, part: QWidget) -> None:
        # The part has just been shown: its place is known once the layout has run.
        QApplication.sendPostedEvents(self._body, QEvent.Type.LayoutRequest)
        self._scroll.ensureWidgetVisible(part)

    def _ask_delete(self) -> None:
        self.delete_requested.emit(self.claim_id)

    def _lay_out(self) -> None:
        first = [self.header, self.fields]
        sections = (
            first,
            [self.seen],
            [self.verdict],
            [self.sources],
            [self.notes],
            [self.history, self.delete],
        )
        rows = column(self._body, gap=0)
        for parts in sections:
            if rows.count():
                rows.addWidget(_rule())
            rows.addWidget(_section(parts))
        rows.addStretch(1)
        rows.setContentsMargins(0, 0, 0, _MARGIN)
        _fill(self._scroll, self._body)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._scroll)
        for ground in (self, self._body):
            set_kind(ground, "panel", "ground")
        column(self).addWidget(self._pages)

    def _connect(self) -> None:
        joined = (
            (self.drafts.edited, self.edit_requested),
            (self.drafts.typed, self.typed),
            (self.fields.lists.typed, self.typed),
            (self.fields.tags_changed, self.tags_requested),
            (self.fields.aliases_changed, self.aliases_requested),
            (self.header.highlight_clicked, self.highlight_clicked),
            (self.header.open_link_requested, self.open_link_requested),
            (self.seen.decision_requested, self.decision_requested),
            (self.seen.take_over_requested, self.take_over_requested),
            (self.seen.open_claim_requested, self.open_claim_requested),
            (self.verdict.verdict_requested, self.verdict_requested),
            (self.verdict.reissue_requested, self.reissue_requested),
            (self.sources.link_requested, self.link_source_requested),
            (self.sources.search_requested, self.source_search_requested),
            (self.sources.evidence_edited, self.evidence_edit_requested),
            (self.sources.source_edited, self.source_edit_requested),
            (self.sources.unlink_asked, self.unlink_requested),
            (self.sources.attach_asked, self.attach_requested),
            (self.sources.open_attachment_asked, self.open_attachment_requested),
            (self.sources.open_link_asked, self.open_link_requested),
        )
        for inner, outer in joined:
            inner.connect(outer)
        self.history.wanted.connect(lambda: self.history_requested.emit(self.claim_id))


def _fill(scroll: QScrollArea, body: QWidget) -> None:
    scroll.setWidget(body)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName("Claim")


def _section(parts: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    rows = column(made)
    rows.setContentsMargins(_MARGIN, 11, _MARGIN, 12)
    for part in parts:
        rows.addWidget(part)
    return made


def _rule() -> QFrame:
    rule = QFrame()
    set_kind(rule, "line")
    return rule
