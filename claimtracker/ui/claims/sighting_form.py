"""One sighting: the fields that say where and when, and the form that adds one."""

import json

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.claims.inspector_rows import SpreadRow
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.widgets.date_field import DateField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel

LINES = to_say(
    {
        "outlet": ("Outlet", "Paper, channel, platform"),
        "url": ("Page", "https://…"),
        "speaker": ("Speaker", "Who said it there"),
    }
)


def name_of(field: str) -> str:
    """Return what a screen reader says of a field of a sighting: "Outlet of the sighting"."""
    return say("{field} of the sighting", field=say(field))


class SightingForm(QWidget):
    """``added`` carries a SightingDraft; Enter adds, Esc cancels."""

    added = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {
            name: FieldLine(say(tip), name=name_of(said), kind="plain") for name, (said, tip) in LINES.items()
        }
        self.seen_on = DateField(say("Seen on, such as 11 Feb 2026"), name=say("Seen on"), kind="plain")
        self.quote = GrowingText(say("The words as they were said there"), name=say("Words"), framed=True)
        self.said = PlainLabel("", "error", wrap=True)
        add = button(say("Add"), self.try_add, "primary", tip=say("Enter"))
        cancel = button(say("Cancel"), self.cancelled.emit, tip=say("Esc"))
        whole = column(self)
        for field in (self.lines["outlet"], self.lines["url"], self.seen_on, self.lines["speaker"]):
            whole.addWidget(field)
        whole.addWidget(self.quote)
        whole.addWidget(self.said)
        whole.addWidget(SpreadRow(self).fill([], [cancel, add]))
        for watched in (*self.lines.values(), self.seen_on, self.quote):
            watched.installEventFilter(self)
        self.clear()

    def open(self, speaker: str) -> None:
        """Begin a new sighting, most often by the same speaker."""
        self.lines["speaker"].set_text(speaker)
        self.lines["outlet"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Empty the form."""
        for line in (*self.lines.values(), self.seen_on):
            line.set_text("")
        self.quote.set_text("")
        self.refuse("")

    def fields(self) -> dict[str, FieldLine | GrowingText]:
        """Return the fields by their names in the record."""
        return {**self.lines, "seen_on": self.seen_on, "quote": self.quote}

    def begun(self) -> str:
        """Return what stands in the fields; "" while only the speaker is there, whom nobody typed."""
        texts = {name: field.text() for name, field in self.fields().items()}
        typed = any(text for name, text in texts.items() if name != "speaker")
        return json.dumps(texts, ensure_ascii=False) if typed else ""

    def take_up(self, begun: str) -> None:
        """Go on with what ``begun`` returned before; raises ValueError, KeyError or TypeError otherwise."""
        texts = json.loads(begun)
        for name, field in self.fields().items():
            field.set_text(texts[name])

    def refuse(self, words: str) -> None:
        """Say why it was not added; what was typed stays."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def try_add(self) -> None:
        """Add, or say what is missing and go there."""
        lines = {name: field.text().strip() for name, field in self.lines.items()}
        if not self.seen_on.understood:
            self.refuse(
                say("This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.")
            )
            self.seen_on.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (lines["outlet"] or lines["url"] or self.seen_on.iso or self.quote.text().strip()):
            self.refuse(say("Say where it was seen: an outlet, a page, a date or the words."))
            self.lines["outlet"].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.added.emit(SightingDraft(seen_on=self.seen_on.iso, quote=self.quote.text().strip(), **lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Esc cancels here, whatever else it means in the window.
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in ENTER_KEYS and (control or isinstance(watched, FieldLine)):
                self.try_add()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
