"""One earlier claim: how like it is, what was said of it, and what differs."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import commas, say, to_say
from claimtracker.ui.claims import inspector_words as words
from claimtracker.ui.claims.inspector_parts import Disclosure, button, column, line
from claimtracker.ui.claims.inspector_rows import FittingButton, OverflowRow, SpreadRow
from claimtracker.ui.claims.match_sentences import Sentences, WhyItMatched
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption, plain_tip
from claimtracker.ui.widgets.pill import Pill

TAKE_OVER = to_say("Take over verdict and sources")
# The keys 1 to 5, as in the place for duplicates.
STROKES = {kind: str(number) for number, kind in enumerate(DecisionKind, 1)}
_ORDER = (
    DecisionKind.SAME,
    DecisionKind.DIFFERENT,
    DecisionKind.VARIANT,
    DecisionKind.UPDATE,
    DecisionKind.OTHER_SPEAKER,
)
_TIPS = to_say(
    {
        DecisionKind.SAME: "Both say the same: they become one claim",
        DecisionKind.DIFFERENT: "Never suggest this one here again",
        DecisionKind.VARIANT: "The same claim with another number, date or detail",
        DecisionKind.UPDATE: "A newer state of the same matter",
        DecisionKind.OTHER_SPEAKER: "The same words, said by somebody else",
    }
)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class MatchCard(QFrame):
    """A card for one match; the old verdict keeps its colour only when the two are the same claim.

    While the keyboard is in it, 1 to 5 decide, and Up and Down go to its neighbours. It may be made before
    there is a match to show.
    """

    decided = Signal(str)
    take_over_asked = Signal()
    open_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, seen: SeenBefore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: SeenBefore | None = None
        set_kind(self, "card")
        self.score = PlainLabel("", "heading")
        self.pill = Pill()
        self.when = PlainLabel("", "third")
        self.sentences = Sentences()
        self.differs = PlainLabel("", "second", wrap=True)
        self.where = PlainLabel("", "hint", wrap=True)
        self.decisions = {kind: self._decision(kind) for kind in _ORDER}
        self.take_over = FittingButton((say(TAKE_OVER), say("Take over")), self.take_over_asked.emit)
        key_tip(self.take_over, say("A new verdict here that says where it came from ({take_over})"))
        self.open = button(
            say("Open", sense="verb"), self.open_asked.emit, "link", tip=say("Show the earlier claim")
        )
        self.row = OverflowRow(list(self.decisions.values()))
        self.why = Disclosure(say("Why it matched"), lambda: WhyItMatched(self.seen))
        self._lay_out()
        for inside in (*self.decisions.values(), self.row.more, self.take_over, self.open, self.why.head):
            inside.installEventFilter(self)
        if seen is not None:
            self.show_seen(seen)

    @property
    def seen(self) -> SeenBefore:
        """The match that is shown; there is none before the first."""
        assert self._seen is not None
        return self._seen

    def show_seen(self, seen: SeenBefore) -> None:
        """Show another reading of the match, without moving the keyboard, or another match."""
        if seen == self._seen:
            return
        open_before = self.why.is_open and seen.claim.id == self.seen.claim.id
        self._seen = seen
        self.why.forget()
        self._fill()
        if open_before:
            self.why.open()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is most likely to be done next."""
        first = self.take_over if self.take_over.isVisibleTo(self) else self.decisions[DecisionKind.SAME]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in this card."""
        held = self.window().focusWidget()
        return held is not None and self.isAncestorOf(held)

    @property
    def takes_over(self) -> bool:
        """Whether verdict and sources can be taken over with one key: there is one, for this very claim."""
        return bool(self.seen.claim.verdict_label) and self.seen.match.tier is not Tier.DIFFERS

    def event(self, event: QEvent) -> bool:
        """Keep the card's own keys while the keyboard is here, whatever they mean in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = not event.modifiers() and self._kind_of(event) is not None
            event.setAccepted(own)
            return own
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide."""
        kind = self._kind_of(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif kind is not None:
            self.decide(kind)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_strokes(event.type() == QEvent.Type.FocusIn)
        # A button would take the arrows for Tab.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self.step_asked.emit(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def decide(self, kind: DecisionKind) -> None:
        """Say what the two are to each other."""
        # What is decided is shown when the library says so.
        self.decisions[kind].setChecked(self.seen.decision is kind)
        if self.seen.decision is not kind:
            self.decided.emit(kind.value)

    def _fill(self) -> None:
        seen, checked = self.seen, bool(self.seen.claim.verdict_label)
        band = words.band(seen.match, checked=checked)
        self.setAccessibleName(commas((words.percent(seen.match.score), band)))
        self.score.setText(words.percent(seen.match.score))
        self.score.setToolTip(plain_tip(band))
        self.pill.show_as(
            words.verdict_or_progress(seen.claim.verdict_label, seen.claim.progress), self.look()
        )
        self.when.setText(words.when_checked(seen.claim))
        self.sentences.show_seen(seen)
        self.differs.setText(words.tier_words(seen.match, checked=checked))
        self.differs.set_kind("strong" if seen.match.tier is Tier.SAME else "second")
        self.where.setText(words.where_seen(seen))
        self.where.setVisible(bool(self.where.text()))
        for kind, made in self.decisions.items():
            made.setChecked(seen.decision is kind)
        set_kind(self.take_over, "primary" if seen.match.tier is Tier.SAME else "")
        self.take_over.setVisible(self.takes_over)
        self.row.set_extra(
            [(say(TAKE_OVER), self.take_over_asked.emit)] if checked and not self.takes_over else []
        )
        self.why.setVisible(bool(seen.match.shares))

    def look(self) -> VerdictClass:
        """Return the colours of the old verdict: its own only when the two are the same claim."""
        return self.seen.claim.look if self.seen.match.tier is Tier.SAME else VerdictClass.OPEN

    def _decision(self, kind: DecisionKind) -> QPushButton:
        tip = f"{say(_TIPS[kind])} ({{decide_{STROKES[kind]}}})"
        made = button(words.label(kind), partial(self.decide, kind))
        key_tip(made, tip)
        made.setCheckable(True)
        return made

    def _kind_of(self, event: QKeyEvent) -> DecisionKind | None:
        return next((kind for kind, stroke in STROKES.items() if event.text() == stroke), None)

    def _show_strokes(self, shown: bool) -> None:
        for kind, made in self.decisions.items():
            stroke = f"{STROKES[kind]} " if shown else ""
            made.setText(plain_caption(f"{stroke}{words.label(kind)}"))
        self.row.arrange()

    def _lay_out(self) -> None:
        whole = column(self, gap=5)
        whole.setContentsMargins(11, 9, 11, 10)
        acts = line(self.row)
        acts.setStretch(0, 1)
        acts.addWidget(self.open)
        whole.addWidget(SpreadRow(self).fill([self.score, self.pill], [self.when]))
        for part in (self.sentences, self.differs, self.where):
            whole.addWidget(part)
        whole.addWidget(self.take_over)
        whole.addLayout(acts)
        whole.addWidget(self.why)
