"""Beside the verdict's keys: how similar claims were rated, and a word when this one departs from them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.precedents import Precedent, by_rating, counting, departs_from
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.text import beginning
from claimtracker.domain.verdicts import Rating, Scale
from claimtracker.domain.wording import joined, number, one_of, say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_parts import Disclosure, column, line
from claimtracker.ui.day_words import day
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import FlowingLabel, IconLabel, PlainLabel
from claimtracker.ui.widgets.pill import Pill

_SHORT = 70


class PrecedentsPanel(QWidget):
    """One line that opens to the claims behind it; hidden while there are none."""

    open_claim_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Precedent, ...] = ()
        self._list = QWidget(self)
        self._rows = column(self._list, gap=5)
        self.opener = Disclosure("", lambda: self._list, self)
        self.warning = QWidget(self)
        self.said = PlainLabel("", "warning", wrap=True)
        row = line(IconLabel("triangle-alert", "mixed_ink", 14), self.said)
        row.setStretch(1, 1)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.warning.setLayout(row)
        self._list.hide()
        whole = column(self, gap=4)
        whole.addWidget(self.warning)
        whole.addWidget(self.opener)
        self.show_precedents(())

    def show_precedents(self, precedents: Sequence[Precedent]) -> None:
        """Show how these were rated."""
        found = tuple(precedents)
        if found != self._shown or not found:
            self._shown = found
            self.opener.head.say(say("Similar claims: {ratings}", ratings=counts(found)) if found else "")
            self._fill()
        self.setVisible(bool(found))
        if not found:
            self.warn(None)

    def warn(self, rating: Rating | None) -> None:
        """Say that a rating departs from what similar claims got, or nothing."""
        said = departure(self._shown, rating) if rating is not None else ""
        self.said.setText(said)
        self.warning.setVisible(bool(said))

    def departures(self, scale: Scale) -> dict[str, str]:
        """Return what would be said of each rating of a scale that departs."""
        said = {rating.key: departure(self._shown, rating) for rating in scale.ratings}
        return {key: words for key, words in said.items() if words}

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for group in by_rating(self._shown):
            for one in group.precedents:
                self._rows.addWidget(self._row(one))

    def _row(self, one: Precedent) -> QWidget:
        made, head = QWidget(), QWidget()
        rows = column(made, gap=0)
        flow = FlowLayout(head, line_gap=0)
        flow.addWidget(Pill(said_rating(one.label), one.look))
        said = " ".join(one.statement.split())
        about = FlowingLabel(_about(one), "hint")
        about.setContentsMargins(0, 2, 0, 0)
        flow.addWidget(about)
        rows.addWidget(head)
        opened = partial(self.open_claim_requested.emit, one.claim_id)
        rows.addWidget(text_link(beginning(said, _SHORT), opened, tip=said))
        return made


def counts(precedents: Sequence[Precedent]) -> str:
    """Return "3 False · 1 Partly true"."""
    return joined(
        *(f"{number(len(group.precedents))} {said_rating(group.label)}" for group in by_rating(precedents))
    )


def departure(precedents: Sequence[Precedent], rating: Rating) -> str:
    """Return that a rating departs from what the same or similar claims got; "" when it does not."""
    found = departs_from(precedents, rating)
    if not found:
        return ""
    was, now = found[0], said_rating(rating.label)
    if was.same and was.on:
        return say(
            "The same claim was rated “{was}” on {day}; “{now}” departs from that.",
            was=said_rating(was.label),
            day=day(was.on),
            now=now,
        )
    if was.same:
        return say(
            "The same claim was rated “{was}”; “{now}” departs from that.",
            was=said_rating(was.label),
            now=now,
        )
    ratings = one_of(words.quoted(said_rating(group.label)) for group in by_rating(found))
    if counting(precedents) == len(found) == 2:
        return say(
            "Both similar claims were rated {ratings}; “{now}” departs from them.", ratings=ratings, now=now
        )
    return say(
        "{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.",
        count=len(found),
        all=counting(precedents),
        ratings=ratings,
        now=now,
    )


def _about(one: Precedent) -> str:
    differs = say("differs in {kinds}", kinds=one.differs) if one.differs else ""
    return joined(words.percent(one.score), day(one.on), say("the same claim") if one.same else differs)
