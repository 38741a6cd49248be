"""The bar above the sources: two that may be one, joined or kept apart with one press."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from claimtracker.domain.sources import Source
from claimtracker.domain.urls import site_of
from claimtracker.domain.wording import joined, say, say_count
from claimtracker.services.join_sources import LikeSources
from claimtracker.ui.claims.inspector_parts import button
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.day_words import day
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel


def source_words(source: Source) -> str:
    """Return what tells a source from another like it: publisher, date, page, claims."""
    count = source.claim_count
    claims = say_count(count, "{count} claim", "{count} claims") if count else say("no claim")
    secret = say("confidential") if source.confidential else ""
    return joined(secret, source.publisher, day(source.published_on), site_of(source.url), claims)


class LikeSourcesBar(QFrame):
    """Shows one pair of sources that may be one; the signals carry their ids, the older first."""

    join_requested = Signal(int, int)
    apart_requested = Signal(int, int)
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(say("Sources that may be one"))
        self._pairs: Sequence[LikeSources] = ()
        self._place = 0
        self.line = ElidedLabel("", "strong")
        self.join_button = button(
            say("Join"), self._join, tip=say("One source, the older; Undo takes them apart")
        )
        self.apart_button = button(say("Keep apart"), self._keep, tip=say("They are two: never ask again"))
        self.next_button = button(say("Next"), self._next, "quiet", tip=say("Show the next pair of sources"))
        self.titles = (ElidedLabel(), ElidedLabel())
        self.notes = (PlainLabel("", "third"), PlainLabel("", "third"))
        self._lay_out()
        self.hide()

    @property
    def pair(self) -> LikeSources | None:
        """The pair that is shown."""
        return self._pairs[self._place] if self._place < len(self._pairs) else None

    def show_pairs(self, pairs: Sequence[LikeSources]) -> None:
        """Offer these pairs, one after the other; the bar hides when there is none."""
        self._pairs = pairs
        self._place = min(self._place, max(0, len(pairs) - 1))
        self._show()

    def _show(self) -> None:
        pair = self.pair
        self.setVisible(pair is not None)
        if pair is None:
            return
        many = len(self._pairs)
        asked = say("One source? {why}", why=sentence_case(pair.why))
        place = say("({number} of {all})", number=self._place + 1, all=many) if many > 1 else ""
        self.line.setText(f"{asked} {place}".rstrip())
        self.next_button.setVisible(many > 1)
        for source, title, note in zip((pair.older, pair.newer), self.titles, self.notes, strict=True):
            title.setText(source.title or source.url)
            note.setText(source_words(source))

    def _next(self) -> None:
        self._place = (self._place + 1) % max(1, len(self._pairs))
        self._show()

    def _join(self) -> None:
        if self.pair is not None:
            self.join_requested.emit(self.pair.older.id, self.pair.newer.id)

    def _keep(self) -> None:
        if self.pair is not None:
            self.apart_requested.emit(self.pair.older.id, self.pair.newer.id)

    def _open(self, place: int) -> None:
        if self.pair is not None:
            self.open_requested.emit((self.pair.older, self.pair.newer)[place].id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("merge", "accent", 16))
        head.addWidget(self.line, 1)
        for made in (self.next_button, self.apart_button, self.join_button):
            head.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 12, 10)
        column.setSpacing(5)
        column.addLayout(head)
        for place, (title, note) in enumerate(zip(self.titles, self.notes, strict=True)):
            opener = button(say("Open", sense="verb"), partial(self._open, place), "link")
            opener.setAccessibleName(
                say("Open the older source") if place == 0 else say("Open the newer source")
            )
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            line.addSpacing(24)
            line.addWidget(title, 3)
            line.addWidget(note, 2, Qt.AlignmentFlag.AlignLeft)
            line.addWidget(opener)
            column.addLayout(line)
