"""Beside a selection: a quiet word that its words were checked before."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from claimtracker.domain.matches import DifferenceKind, Tier
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import isolated, say, to_say
from claimtracker.ui.claims.inspector_words import percent
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_caption, plain_tip

_AIR = 8
_BESIDE = 6
SURE = 0.9
_BUT = to_say(
    {
        DifferenceKind.NEGATION: "one of them says no",
        DifferenceKind.OPPOSITE: "the opposite",
        DifferenceKind.ORDER: "the other way round",
        DifferenceKind.NUMBER: "another number",
        DifferenceKind.UNIT: "another unit",
        DifferenceKind.DATE: "another date",
        DifferenceKind.NAME: "another name",
        DifferenceKind.PLACE: "another place",
        DifferenceKind.WORD: "another word",
    }
)


class SeenHint(QPushButton):
    """Stands under the selection's end, or beside the button that marks it; it never takes the focus."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        set_kind(self, "bordered")
        self.setIcon(icon("copy-check", "ink2"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def appear(self, seen: SeenBefore, selection_end: QRect, beside: QWidget) -> None:
        """Say what was found, where it hides none of the selected words."""
        words = hint_words(seen)
        self.setText(plain_caption(f" {words}"))
        self.setAccessibleName(f"{words}. {say('Press to mark the selected words as a claim.')}")
        self.setToolTip(plain_tip(f"{percent(seen.match.score)}: {seen.claim.statement}"))
        self.adjustSize()
        if (over := self.width() - self._view.width()) > 0:  # as with large text in a narrow window
            room = self.fontMetrics().horizontalAdvance(words) - over
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            self.setText(plain_caption(f" {words}"))
            self.adjustSize()
        self.move(self._place(selection_end, beside))
        self.show()
        self.raise_()

    def _place(self, end: QRect, beside: QWidget) -> QPoint:
        view = self._view.rect()
        if beside.isVisible():
            spot = QPoint(beside.x() + beside.width() + _BESIDE, beside.y())
            if spot.x() + self.width() > view.width():
                spot = QPoint(beside.x() - self.width() - _BESIDE, beside.y())
            if spot.x() < 0:
                spot = QPoint(beside.x(), beside.y() + beside.height() + _BESIDE)
            return spot
        x = min(max(0, end.center().x() - self.width() // 2), max(0, view.width() - self.width()))
        y = end.bottom() + _AIR
        return QPoint(x, y if y + self.height() <= view.height() else end.top() - _AIR - self.height())


def hint_words(seen: SeenBefore) -> str:
    """Return what is said in passing: the verdict only of the very same claim."""
    hard = next((one.kind for one in seen.match.differences if one.hard), None)
    verdict = said_rating(seen.claim.verdict_label)
    if hard is not None:
        but = say(_BUT[hard])
        if verdict:
            return say("Like one checked before, but {difference}", difference=but)
        return say("Like one on the desk, but {difference}", difference=but)
    if not verdict:
        return say("On the desk already, not checked yet")
    if seen.match.tier is Tier.LOOK:
        return say("Like one checked before: look at the words")
    if seen.match.score >= SURE:
        return say("Checked before: {verdict}", verdict=isolated(verdict))
    return say("Probably checked before: {verdict}", verdict=isolated(verdict))
