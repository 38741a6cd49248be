"""The verdict at the foot of the inspector, while its own section is scrolled out of sight."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_header import state_look
from claimtracker.ui.claims.inspector_links import text_link
from claimtracker.ui.claims.inspector_page import InspectorPage
from claimtracker.ui.claims.inspector_parts import column, line, section_rule
from claimtracker.ui.claims.inspector_words import verdict_or_progress
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel
from claimtracker.ui.widgets.pill import Pill
from claimtracker.ui.widgets.tab_order import put_in_order

_MARGINS = (16, 7, 16, 7)
_GAP = 7


class VerdictBar(QWidget):
    """What the claim's verdict is and how many sources it has; one press goes to either."""

    verdict_asked = Signal()
    sources_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "panel", "ground")
        self.pill = Pill(with_icon=True)
        self.sources = text_link("", self.sources_asked.emit)
        self.show_verdict = text_link(say("Show"), self.verdict_asked.emit)
        self.show_verdict.say(say("Show"), name=say("Show the verdict"))
        self.title = PlainLabel(say("Verdict"), "section")
        self._sign = IconLabel("scale", "ink3", 15)
        row = line(self._sign, self.title, self.pill, gap=_GAP)
        row.addStretch(1)
        row.addWidget(self.sources)
        row.addSpacing(_GAP)
        row.addWidget(self.show_verdict)
        row.setContentsMargins(*_MARGINS)
        whole = column(self, gap=0)
        whole.addWidget(section_rule())
        whole.addLayout(row)

    def show_card(self, card: ClaimCard) -> None:
        """Show the verdict of a claim, or how far it is while it has none."""
        claim, count = card.claim, len(card.evidence)
        self.pill.show_as(verdict_or_progress(claim.verdict_label, claim.progress), state_look(claim))
        self.sources.say(say_count(count, "{count} source", "{count} sources"))
        self.sources.setVisible(count > 0)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the word out where the verdict itself would be cut: its sign stands before it."""
        parts = [self._sign, self.title, self.pill, self.show_verdict]
        parts += [self.sources] if not self.sources.isHidden() else []
        wanted = sum(part.sizeHint().width() + _GAP for part in parts) + _GAP
        self.title.setVisible(wanted <= self.width() - _MARGINS[0] - _MARGINS[2])


class VerdictInSight(QWidget):
    """The inspector's page, and the bar below it while the verdict's keys are not seen whole."""

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = InspectorPage(drafts, self)

    def make(self) -> Iterator[None]:
        """Make the page section by section, and the bar, which Tab goes to after them."""
        page = self.page
        yield from page.make()
        self.bar = VerdictBar(self)
        whole = column(self, gap=0)
        whole.addWidget(page, 1)
        whole.addWidget(self.bar)
        page.moved.connect(self._show_bar)
        # Another height moves the verdict, too. No override: Qt gives a size to what is not whole yet.
        self.installEventFilter(page)
        self.bar.verdict_asked.connect(lambda: page.show_part(page.verdict))
        self.bar.sources_asked.connect(lambda: page.show_part(page.sources))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab from top to bottom, through what came later than what stands below it, too."""
        put_in_order(self.page.inside)
        return super().focusNextPrevChild(forward)

    def _show_bar(self) -> None:
        top, bottom = self.page.span_of(self.page.verdict.first)
        # Judged by the room that is left beside the bar, so that its coming and going changes nothing.
        seen = top >= 0 and bottom <= self.height() - self.bar.sizeHint().height()
        self.bar.setVisible(not seen)
