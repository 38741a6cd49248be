"""The repeat counter: how often the claim was made, since when, by whom, and where else."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.appearances import Appearance, by_speaker, ordinal, since
from claimtracker.domain.claims import Sighting
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import isolated, joined, number, say, say_count
from claimtracker.ui.claims.begun import Begun, Form
from claimtracker.ui.claims.inspector_drafts import Stuck
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import column
from claimtracker.ui.claims.sighting_form import SightingForm
from claimtracker.ui.claims.sighting_row import SightingRow
from claimtracker.ui.claims.sightings_timeline import Timeline
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

AT_FIRST = 5
MOST_SPEAKERS = 6


class SightingsPanel(QWidget):
    """A counter, a timeline, speakers, and a line for each sighting, which opens and saves by itself.

    A sighting that was begun waits for its claim, however many others are shown in between.
    """

    add_requested = Signal(int, object)
    edit_requested = Signal(int, str, str, str)
    remove_requested = Signal(int)
    open_link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ClaimCard | None = None
        self._all = False
        self.rows: dict[int, SightingRow] = {}
        self.stuck = Stuck(self)
        self.header = SectionHeader(
            "megaphone", say("Sightings"), say("Add sighting"), action_icon="plus", parent=self
        )
        key_tip(self.header.button, say("Note where else it was said ({add_sighting})"))
        self.header.action_requested.connect(self.open_form)
        self.form = SightingForm(self)
        self.form.hide()
        typed = tuple(self.form.fields().values())
        self.begun = Begun(Form.SIGHTING, self._open_sighting, self._take_up, typed, self)
        self.form.added.connect(self._add)
        self.form.cancelled.connect(self.close_form)
        self.form.cancelled.connect(self.begun.typed)
        self.times = PlainLabel("", "strong")
        self.made_of = PlainLabel("", "hint", wrap=True)
        self.timeline = Timeline()
        self.speakers = PlainLabel("", "second", wrap=True)
        self.more = text_link("", self._show_all)
        self._rows = column(gap=0)
        whole = column(self)
        for part in (self.header, self.form, self.times, self.made_of, self.timeline, self.speakers):
            whole.addWidget(part)
        whole.addLayout(self._rows)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, card: ClaimCard) -> None:
        """Show the appearances of a claim."""
        before, self._card = self._card, card
        other = before is None or before.claim.id != card.claim.id
        if other:
            self._all = False
            self.begun.leave()
            self.close_form()
            self.begun.enter(card.claim.id)
            self._drop_rows()
        self.times.setText(times_words(card.times_seen, card.appearances))
        self.made_of.setText(_made_of(card))
        self.made_of.setVisible(bool(self.made_of.text()))
        self.timeline.show_appearances(card.appearances)
        self.speakers.setText(speaker_words(card.appearances))
        self.speakers.setVisible(bool(self.speakers.text()))
        if other or before is None or before.sightings != card.sightings:
            self._show_rows()

    def open_form(self) -> None:
        """Begin to note a sighting."""
        if self._card is None:
            return
        self.form.show()
        self.header.button.hide()
        self.form.open(self._card.claim.speaker)

    def close_form(self) -> None:
        """Put the form away, emptied."""
        self.form.hide()
        self.form.clear()
        self.header.button.show()

    def added(self, sighting: Sighting) -> None:
        """Put the form away: its sighting is in the library."""
        self.begun.drop(sighting.claim_id)
        if self._card is not None and sighting.claim_id == self._card.claim.id:
            self.close_form()
            self.header.button.setFocus()

    def hand_over(self) -> None:
        """Hand over what is still being typed."""
        for row in self.rows.values():
            row.hand_over()

    def _open_sighting(self) -> str:
        return "" if self.form.isHidden() else self.form.begun()

    def _take_up(self, begun: str) -> None:
        self.form.take_up(begun)
        self.form.show()
        self.header.button.hide()

    def _add(self, draft: object) -> None:
        if self._card is not None:
            self.add_requested.emit(self._card.claim.id, draft)

    def _show_all(self) -> None:
        self._all = True
        self._show_rows()

    def _show_rows(self) -> None:
        assert self._card is not None
        # The latest first: what was said last week matters before what was said in 2019.
        newest = sorted(self._card.sightings, key=lambda one: (one.seen_on, one.id), reverse=True)
        shown = newest if self._all else newest[:AT_FIRST]
        kept = {one.id: self.rows.pop(one.id) for one in shown if one.id in self.rows}
        self._drop_rows()
        while self._rows.takeAt(0):
            pass
        for one in shown:
            row = kept.get(one.id) or self._make_row(one)
            row.show_sighting(one)
            self.rows[one.id] = row
            self._rows.addWidget(row)
        self.more.say(say("Show all {count}", count=len(newest)))
        self.more.setVisible(len(newest) > len(shown))

    def _drop_rows(self) -> None:
        for row in self.rows.values():
            row.leave()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}

    def _make_row(self, sighting: Sighting) -> SightingRow:
        row = SightingRow(sighting, self.stuck, self)
        row.edited.connect(self.edit_requested)
        row.remove_asked.connect(self.remove_requested)
        row.open_link_asked.connect(self.open_link_requested)
        return row


def times_words(times: int, appearances: Sequence[Appearance]) -> str:
    """Return "23rd time since 2019", or what stands for it while there is no second time."""
    if times < 2:
        return say("Seen once so far") if times else say("Not seen anywhere yet")
    year = since(appearances)
    if year:
        return say("{ordinal} time since {year}", ordinal=ordinal(times), year=str(year))
    return say("{ordinal} time", ordinal=ordinal(times))


def speaker_words(appearances: Sequence[Appearance]) -> str:
    """Return how often each speaker said it, once there is more than one to tell apart."""
    found = by_speaker(appearances)
    if len(appearances) < 2 or not any(name for name, _ in found):
        return ""
    said = [
        f"{isolated(name) or say('speaker not known')} {number(count)}"
        for name, count in found[:MOST_SPEAKERS]
    ]
    rest = sum(count for _, count in found[MOST_SPEAKERS:])
    return joined(*said, say("others {count}", count=rest) if rest else "")


def _made_of(card: ClaimCard) -> str:
    if card.times_seen < 2:
        return ""
    ours = sum(1 for one in card.appearances if one.article_id)
    others, elsewhere = len(card.appearances) - ours, card.claim.seen_elsewhere
    return joined(
        say_count(ours, "● {count} in our articles", "● {count} in our articles") if ours else "",
        say_count(others, "○ {count} sighting", "○ {count} sightings") if others else "",
        say_count(elsewhere, "{count} known by number only", "{count} known by number only")
        if elsewhere
        else "",
    )
