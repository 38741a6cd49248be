"""The place where claims that look alike are decided, one pair at a time."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.duplicates import pair_words as words
from claimtracker.ui.duplicates.duplicates_desk import DuplicatesDesk
from claimtracker.ui.duplicates.learning_desk import LearningDesk
from claimtracker.ui.duplicates.learning_line import LearningLine
from claimtracker.ui.duplicates.pair_card import PairCard
from claimtracker.ui.duplicates.pairs_model import PairRows
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.widgets.cards import Card
from claimtracker.ui.widgets.empty_place import EARLIER_CHECKS, EmptyPlace
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel
from claimtracker.ui.widgets.place_column import place_column
from claimtracker.ui.widgets.rows_table import RowsTable

LEAST_TABLE = 118
NOTE_EVERY_MS = 30_000
FEW_CLAIMS = to_say(
    (
        "Nothing to compare yet",
        "Mark claims in an article, or import a claim sheet: "
        "those that look alike are laid side by side here.",
    )
)

SCANNING = to_say("Scanning…")
LATER = to_say("New claims are compared when you scan again.")


class DuplicatesPlace(QWidget):
    """The pair to decide above the table of all pairs; ``open_claim_requested`` carries a claim."""

    open_claim_requested = Signal(int)
    undo_requested = Signal()

    def __init__(
        self, duplicates: DuplicatesDesk, learning: LearningDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.duplicates = duplicates
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = PlainLabel(say("Duplicates to decide"), "title")
        self.note = ElidedLabel("", "third")
        self._tells_scan = False
        self.cancel_button = button(say("Stop"), duplicates.cancel, tip=say("Stop the scan"), parent=self)
        self.scan_button = button(say("Scan again"), duplicates.scan, parent=self)
        self.bar = QProgressBar()
        self.pages = QStackedWidget(self)
        self.pairs_page, self.empty_page = QWidget(self.pages), Card(self.pages)
        self.card = PairCard(self.pairs_page)
        self.rows = PairRows(self)
        self.listed = Card(self.pairs_page)
        self.table = self.listed.hold(
            RowsTable(self.rows, say("Pairs to decide"), self.listed, ground="paper")
        )
        self.empty = self.empty_page.hold(EmptyPlace("copy-check", "", "", parent=self.empty_page))
        self.learning = LearningLine(learning, self)
        # Once the card has its height, and the table what is left of it.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._show_row)
        self._lay_out()
        self._connect()
        self.refresh()

    def take_focus(self) -> None:
        """Let the keys 1 to 5, J and K act at once."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the state of the scan, the pair of the moment and the list."""
        duplicates = self.duplicates
        scanning = duplicates.scanning
        self.scan_button.setVisible(not scanning and duplicates.found is not None)
        self.cancel_button.setVisible(scanning)
        self.bar.setVisible(scanning)
        self._say_note()
        if duplicates.pairs:
            self._show_pair()
        else:
            self._say_why_empty()
        self.pages.setCurrentWidget(self.pairs_page if duplicates.pairs else self.empty_page)

    def offer_undo(self, name: str) -> None:
        """Offer to take the last step back."""
        self.card.offer_undo(name)

    def _show_pair(self) -> None:
        duplicates = self.duplicates
        self.rows.show_pairs(duplicates.pairs)
        pair, card = duplicates.pair, duplicates.card
        if pair is not None:
            self.table.choose(pair.id, duplicates.place)
            self.card.say_place(words.place_words(duplicates.place + 1, len(duplicates.pairs), pair.alike))
        if card is not None and card is not self.card.card:
            self.card.show_pair(card)
        self._settling.start()

    def _show_row(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _say_note(self) -> None:
        if not self.duplicates.scanning:
            self._tells_scan = False
            self.note.setText(self.duplicates.note)
        elif not self._tells_scan:
            self._tells_scan = True
            self.bar.setRange(0, 0)
            self.note.setText(say(SCANNING))

    def _say_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self._tells_scan = True
        self.note.setText(say("Scanning: {what}, {done} of {total}", what=what, done=done, total=total))

    def _say_why_empty(self) -> None:
        duplicates = self.duplicates
        found = duplicates.found
        if duplicates.scanning:
            self.empty.say(
                say("Looking for claims that say the same"), say("Work on: this does not hold you up.")
            )
        elif duplicates.stopped and found is None:
            self.empty.say(say("The scan was stopped"), say("Nothing was changed."), say("Scan the desk"))
        elif found is None:
            self.empty.say(say("The desk was not scanned yet"), "", say("Scan the desk"))
        elif found.claims < 2:
            title, text = (say(words) for words in FEW_CLAIMS)
            self.empty.say(title, text, other=say(EARLIER_CHECKS))
        elif found.pairs:
            self.empty.say(say("Every pair is decided"), say(LATER), say("Scan again"))
        else:
            compared = say_count(found.claims, "{count} claim was compared.", "{count} claims were compared.")
            self.empty.say(say("No claims look alike"), f"{compared} {say(LATER)}", say("Scan again"))

    def _connect(self) -> None:
        duplicates = self.duplicates
        duplicates.changed.connect(self.refresh)
        duplicates.progressed.connect(self._say_progress)
        self.empty.action_requested.connect(duplicates.scan)
        self.card.decided.connect(lambda kind: duplicates.decide(DecisionKind(kind)))
        self.card.undo_requested.connect(self.undo_requested)
        self.card.open_requested.connect(self.open_claim_requested)
        self.table.row_chosen.connect(duplicates.show_pair)
        ticking = QTimer(self)
        ticking.setInterval(NOTE_EVERY_MS)
        ticking.timeout.connect(self._say_note)
        ticking.start()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        key_tip(self.scan_button, say("Compare every claim of the desk with every other ({scan_duplicates})"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("Progress of the scan"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.note, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.scan_button)
        self._lay_out_pairs()
        self.pages.addWidget(self.pairs_page)
        self.pages.addWidget(self.empty_page)
        column = place_column(self, 12)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.learning)

    def _lay_out_pairs(self) -> None:
        self.listed.setMinimumHeight(LEAST_TABLE)
        rows = QVBoxLayout(self.pairs_page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.card)
        rows.addWidget(self.listed, 1)
