"""The inspector: the selected claim with all that is known and thought of it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from claimtracker.domain.claims import Progress
from claimtracker.domain.errors import Conflict
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Source
from claimtracker.domain.views import ClaimCard, SeenBefore
from claimtracker.ui.claims.inspector_conflicts import Conflicts
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import values_of
from claimtracker.ui.claims.inspector_frozen import freeze
from claimtracker.ui.claims.inspector_page import InspectorPage
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.no_claim import no_claim
from claimtracker.ui.claims.verdict_bar import VerdictInSight
from claimtracker.ui.theme import set_kind

_EMPTY, _CLAIM = 0, 1


class Inspector(QWidget):
    """One scrollable column; every field saves by itself through ``edit_requested``.

    Payloads begin with the claim's, evidence's or source's id; edits carry field, seen and new.
    """

    edit_requested = Signal(int, str, str, str)
    verdict_requested = Signal(int, str, str)
    conclusion_requested = Signal(int, str, str)
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
        self.drafts = Drafts(self)
        self._page = page = InspectorPage(self.drafts)
        self.header, self.fields, self.seen = page.header, page.fields, page.seen
        self.verdict, self.sources, self.notes = page.verdict, page.sources, page.notes
        self.sightings, self.calculation, self.lint = page.sightings, page.calculation, page.lint
        self.work = page.work
        self.person = ""
        self.card: ClaimCard | None = None
        self.history, self.delete = page.history, page.delete
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.claim_id))
        self.conflicts = Conflicts(self.drafts, page.editors())
        self.empty = no_claim()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        in_sight = VerdictInSight(page)
        self.bar = in_sight.bar
        self._pages.addWidget(in_sight)
        set_kind(self, "panel", "ground")
        column(self).addWidget(self._pages)
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
        self.fields.offer_steps(claim)
        self.header.show_card(card)
        self.fields.show_claim(claim, values)
        self.card = card
        self.verdict.show_card(card)
        self.work.show_card(card, self.person)
        freeze(self._page.editors(), frozen=claim.progress is Progress.SIGNED_OFF)
        self.sources.show_evidence(claim.id, card.evidence)
        self.calculation.show_evidence(card.evidence)
        self.lint.show_report(claim.id, card.lint)
        self.sightings.show_card(card)
        self.seen.start(claim.id)
        if other:
            self.history.start()
            self.calculation.start(claim.calculation, claim.language)
            self.conflicts.change_claim()
            self._page.verticalScrollBar().setValue(0)
        elif self.history.is_open:
            self.history_requested.emit(claim.id)
        self.bar.show_card(card)
        self._pages.setCurrentIndex(_CLAIM)

    def show_nothing(self) -> None:
        """Say how to make or select a claim."""
        self.hand_over()
        self.card = None
        self.drafts.show(0, 0, {})
        self.fields.lists.show(0, 0, {})
        self._pages.setCurrentIndex(_EMPTY)

    def show_seen_before(self, claim_id: int, matches: Sequence[SeenBefore]) -> None:
        """Show earlier claims; an answer for a claim that is not shown any more is dropped."""
        self.seen.show_matches(claim_id, matches)

    def show_found_sources(self, sources: Sequence[Source]) -> None:
        """Offer known sources in the link form."""
        self.sources.show_found(sources)
        if self.sources.form.isVisible():
            self._page.show_part(self.sources.form)

    def show_conflict(self, conflict: Conflict, claim_id: int = 0) -> None:
        """Show what two people wrote below its field; an absent claim's is kept until it is back."""
        for name in self.conflicts.add(conflict, claim_id):
            self._page.reveal(name)
            self._page.show_part(self.conflicts.notes[name])

    def focus_statement(self) -> None:
        """Select the statement, ready to be written anew."""
        self.fields.statement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.statement.selectAll()
        self._page.show_part(self.fields.statement)

    def open_link_source(self) -> None:
        """Open the form that links a source, ready to type."""
        if self.claim_id:
            self.sources.open_form()
            self._page.show_part(self.sources.form)

    def open_sighting(self) -> None:
        """Open the form that notes a sighting, ready to type."""
        if self.claim_id:
            self.sightings.open_form()
            self._page.show_part(self.sightings.form)

    def open_calculation(self) -> None:
        """Open the calculation note, ready to fill in."""
        if self.claim_id:
            self.calculation.open()
            self._page.show_grown(self.calculation)

    def decide_seen(self, kind: DecisionKind) -> bool:
        """Decide about the current earlier claim; returns whether there is one."""
        return bool(self.claim_id) and self.seen.decide(kind)

    def open_seen_before(self) -> None:
        """Put the keyboard on the first earlier claim."""
        if self.claim_id and self.seen.focus_first():
            self._page.show_part(self.seen.cards[0])

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
        texts = {(self.claim_id, name): (self.drafts[name].stored, text) for name, text in unsaved.items()}
        return {**texts, **self.verdict.conclusion.typed_texts()}

    def hand_over(self) -> None:
        """Hand over all that is still only on the screen, as before the window closes."""
        self.drafts.hand_over()
        self.fields.lists.hand_over()
        self.sources.hand_over()
        self.sightings.hand_over()
        self.verdict.leave()

    def set_people(self, names: Iterable[str]) -> None:
        """Offer these names for checker and second reader."""
        names = list(names)
        for field in ("checker", "second_reader"):
            self.fields.suggest(field, names)

    def _connect(self) -> None:
        joined = (
            (self.drafts.edited, self.edit_requested),
            (self.drafts.typed, self.typed),
            (self.fields.lists.typed, self.typed),
            (self.fields.tags_changed, self.tags_requested),
            (self.fields.aliases_changed, self.aliases_requested),
            (self.header.highlight_clicked, self.highlight_clicked),
            (self.sightings.open_link_requested, self.open_link_requested),
            (self.seen.decision_requested, self.decision_requested),
            (self.seen.take_over_requested, self.take_over_requested),
            (self.seen.open_claim_requested, self.open_claim_requested),
            (self.verdict.precedents.open_claim_requested, self.open_claim_requested),
            (self.verdict.verdict_requested, self.verdict_requested),
            (self.verdict.conclusion_requested, self.conclusion_requested),
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
        self.work.opened.connect(lambda: self._page.show_part(self.work.form))
        self.header.repeats_asked.connect(lambda: self._page.show_part(self.sightings))
        self.history.wanted.connect(lambda: self.history_requested.emit(self.claim_id))
