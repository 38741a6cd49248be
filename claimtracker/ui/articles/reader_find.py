"""Finding words in the article: plain text, any case, any kind of space or quotation mark."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from claimtracker.domain.spans import Span
from claimtracker.ui.articles.reader_paint import Hit
from claimtracker.ui.articles.reader_paper import Paper
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel

MOST_FOUND = 20_000
_ALIKE = {"'": "['’‘]", "’": "['’‘]", '"': '["“”„«»]', "“": '["“”„«»]', "”": '["“”„«»]', "-": "[-‐‑–]"}


def find_spans(text: str, wanted: str) -> list[Span]:
    """Return where the words occur, at most 20,000 times; straight quotes find curly ones too."""
    words = wanted.split()
    if not words:
        return []
    patterns = ("".join(_ALIKE.get(sign, re.escape(sign)) for sign in word) for word in words)
    found = re.finditer(r"\s+".join(patterns), text, re.IGNORECASE)
    return [Span(match.start(), match.end()) for match in islice(found, MOST_FOUND)]


class Finds(QObject):
    """What was found in the text shown, and which of it is the current one."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self._wanted = ""
        self.spans: list[Span] = []
        self.set_aside = 0
        self.current = -1
        paper.hits_in = self._in_piece

    def look_for(self, wanted: str, near: int) -> None:
        """Find the words; the first at or after the code point ``near`` becomes the current one."""
        self._wanted = wanted
        places = self._paper.places
        everywhere = find_spans(places.text, wanted)
        self.spans = [span for span in everywhere if places.touched(span)]
        self.set_aside = len(everywhere) - len(self.spans)
        first = bisect_left(self.spans, near, key=lambda span: span.start)
        self.current = -1 if not self.spans else first % len(self.spans)
        self._show()

    def again(self) -> None:
        """Look for the same words, as after the text was set anew."""
        if self._wanted:
            self.look_for(self._wanted, self.spans[self.current].start if self.spans else 0)

    def move(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, around the end."""
        if self.spans:
            self.current = (self.current + step) % len(self.spans)
            self._show()

    def clear(self) -> Span | None:
        """Forget what was found; returns what was the current place."""
        span = self.spans[self.current] if self.spans else None
        self._wanted, self.spans, self.set_aside, self.current = "", [], 0, -1
        self._paper.viewport().update()
        return span

    def words(self) -> str:
        """Say which of how many, and how many more stand in furniture set aside."""
        count = len(self.spans)
        total = f"{count:,}+" if count + self.set_aside >= MOST_FOUND else f"{count:,}"
        said = (
            f"{self.current + 1:,} of {total}" if count else "Nothing found" if self._wanted.strip() else ""
        )
        return f"{said} · {self.set_aside:,} in furniture set aside" if self.set_aside else said

    def _show(self) -> None:
        if self.current >= 0:
            self._paper.reach(self._paper.places.to_document(self.spans[self.current].start))
        self._paper.viewport().update()

    def _in_piece(self, number: int) -> Sequence[Hit]:
        if not self.spans:
            return ()
        piece = self._paper.places.pieces[number]
        index = max(0, bisect_left(self.spans, piece.start, key=lambda span: span.start) - 1)
        hits = []
        while index < len(self.spans) and self.spans[index].start < piece.end:
            if part := piece.within(self.spans[index]):
                hits.append(Hit(*part, current=index == self.current))
            index += 1
        return hits


class FindBar(QFrame):
    """The bar below the text: a field, a count, previous and next."""

    typed = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.field = QLineEdit()
        set_kind(self.field, "search")
        self.field.setPlaceholderText("Find in this article")
        self.field.setAccessibleName("Find in this article")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.count = PlainLabel("", "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._button("chevron-up", "Previous place (Shift+Enter)", lambda: self.moved.emit(-1)))
        row.addWidget(self._button("chevron-down", "Next place (Enter)", lambda: self.moved.emit(1)))
        row.addWidget(self._button("x", "Close the find bar (Esc)", self.closed.emit))
        self.hide()

    def open(self, wanted: str = "") -> None:
        """Show the bar with the field ready to type in, holding these words if any."""
        self.show()
        if wanted:
            self.field.setText(wanted)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit(self.field.text())

    def say(self, words: str) -> None:
        """Show the count."""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (", maxsplit=1)[0])
        button.clicked.connect(act)
        return button
