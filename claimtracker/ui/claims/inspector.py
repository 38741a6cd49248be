"""The inspector: the selected claim with all that is known and thought of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget, QWidget

from claimtracker.domain.claims import Progress
from claimtracker.domain.errors import Conflict
from claimtracker.domain.lint import LintRule
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import Source
from claimtracker.domain.views import ClaimCard, SeenBefore
from claimtracker.ui.claims.begun import begun_texts
from claimtracker.ui.claims.inspector_conflicts import Conflicts
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import values_of
from claimtracker.ui.claims.inspector_frozen import freeze
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
    left = Signal()
    """A form in which the keyboard was is done with."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool = True) -> None:
        super().__init__(parent)
        self._making = self._make()
        while whole and self.go_on():
            pass

    def go_on(self) -> bool:
        """Make one more part of one that is not made as a ``whole``; tells whether more is to come."""
        return next(self._making, False)

    def _make(self) -> Iterator[bool]:
        self.drafts = Drafts(self, in_journal=True)
        self._pages = QStackedWidget(self)
        self.empty = no_claim(self._pages)
        in_sight = VerdictInSight(self.drafts, self._pages)
        self.page = page = in_sight.page
        yield True
        for _part in in_sight.make():
            yield True
        self.bar = in_sight.bar
        self.header, self.fields, self.seen = page.header, page.fields, page.seen
        self.verdict, self.sources, self.notes = page.verdict, page.sources, page.notes
        self.sightings, self.calculation, self.lint = page.sightings, page.calculation, page.lint
        self.work = page.work
        self.person = ""
        self.card: ClaimCard | None = None
        self.history, self.delete = page.history, page.delete
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.claim_id))
        self.conflicts = Conflicts(self.drafts, page.editors())
        self._pages.addWidget(self.empty)
        self._pages.addWidget(in_sight)
        set_kind(self, "panel", "ground")
        column(self).addWidget(self._pages)
        _connect(self)
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
        freeze(self.page.editors(), frozen=claim.progress is Progress.SIGNED_OFF)
        self.sources.show_evidence(claim.id, card.evidence)
        self.calculation.show_evidence(card.evidence)
        self.lint.show_report(claim.id, card.lint)
        self.sources.take_lacks(any(note.rule is LintRule.NO_SOURCE for note in card.lint.open))
        self.sightings.show_card(card)
        self.seen.start(claim.id)
        if other:
            self.history.start()
            self.calculation.start(claim.calculation, claim.language)
            self.conflicts.change_claim()
            self.page.verticalScrollBar().setValue(0)
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
            self.page.show_part(self.sources.form)

    def show_conflict(self, conflict: Conflict, claim_id: int = 0) -> None:
        """Show what two people wrote below its field; an absent claim's is kept until it is back."""
        for name in self.conflicts.add(conflict, claim_id):
            self.page.reveal(name)
            self.page.show_part(self.conflicts.notes[name])

    def focus_statement(self) -> None:
        """Select the statement, ready to be written anew."""
        self.fields.statement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.statement.selectAll()
        self.page.show_part(self.fields.statement)

    def focus_finding(self) -> None:
        """Put the caret at the end of the finding."""
        if self.claim_id:
            finding = self.verdict.finding
            finding.setFocus(Qt.FocusReason.ShortcutFocusReason)
            finding.moveCursor(QTextCursor.MoveOperation.End)
            self.page.show_part(finding)

    def focus_wording(self) -> bool:
        """Begin to suggest other words; returns whether the claim's scale has a place for them."""
        change = self.verdict.change
        if self.claim_id and not change.isHidden():
            change.begin()
            self.page.show_part(change)
        return not change.isHidden()

    def open_link_source(self) -> None:
        """Open the form that links a source, ready to type."""
        if self.claim_id:
            self.sources.open_form()
            self.page.show_part(self.sources.form)

    def open_sighting(self) -> None:
        """Open the form that notes a sighting, ready to type."""
        if self.claim_id:
            self.sightings.open_form()
            self.page.show_part(self.sightings.form)

    def open_calculation(self) -> None:
        """Open the calculation note, ready to fill in."""
        if self.claim_id:
            self.calculation.open()
            self.page.show_grown(self.calculation)

    def decide_seen(self, kind: DecisionKind) -> bool:
        """Decide about the current earlier claim; returns whether there is one."""
        return bool(self.claim_id) and self.seen.decide(kind)

    def open_seen_before(self) -> None:
        """Put the keyboard on the first earlier claim."""
        if self.claim_id and self.seen.focus_first():
            self.page.show_part(self.seen.cards[0])

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
        return {**texts, **begun_texts(self.page.begun())}

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


def _connect(inspector: Inspector) -> None:
    joined = (
        (inspector.drafts.edited, inspector.edit_requested),
        (inspector.drafts.typed, inspector.typed),
        (inspector.fields.lists.typed, inspector.typed),
        (inspector.fields.tags_changed, inspector.tags_requested),
        (inspector.fields.aliases_changed, inspector.aliases_requested),
        (inspector.header.highlight_clicked, inspector.highlight_clicked),
        (inspector.sightings.open_link_requested, inspector.open_link_requested),
        (inspector.seen.decision_requested, inspector.decision_requested),
        (inspector.seen.take_over_requested, inspector.take_over_requested),
        (inspector.seen.open_claim_requested, inspector.open_claim_requested),
        (inspector.verdict.precedents.open_claim_requested, inspector.open_claim_requested),
        (inspector.verdict.verdict_requested, inspector.verdict_requested),
        (inspector.verdict.conclusion_requested, inspector.conclusion_requested),
        (inspector.verdict.reissue_requested, inspector.reissue_requested),
        (inspector.sources.link_requested, inspector.link_source_requested),
        (inspector.sources.search_requested, inspector.source_search_requested),
        (inspector.sources.evidence_edited, inspector.evidence_edit_requested),
        (inspector.sources.source_edited, inspector.source_edit_requested),
        (inspector.sources.unlink_asked, inspector.unlink_requested),
        (inspector.sources.attach_asked, inspector.attach_requested),
        (inspector.sources.open_attachment_asked, inspector.open_attachment_requested),
        (inspector.sources.open_link_asked, inspector.open_link_requested),
        (inspector.sources.left, inspector.left),
        *((begun.typed, inspector.typed) for begun in inspector.page.begun()),
        (inspector.work.form.left, inspector.left),
    )
    for inner, outer in joined:
        inner.connect(outer)
    inspector.work.opened.connect(lambda: inspector.page.show_grown(inspector.work.form))
    inspector.header.repeats_asked.connect(lambda: inspector.page.show_part(inspector.sightings))
    inspector.history.wanted.connect(lambda: inspector.history_requested.emit(inspector.claim_id))
