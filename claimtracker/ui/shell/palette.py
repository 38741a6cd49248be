"""The command palette: every action, article, claim and source by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from claimtracker.services.search_desk import Hit, search_desk
from claimtracker.ui.desk import Desk
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind

ICONS = {"article": "newspaper", "claim": "quote", "source": "book-open"}
ACTIONS_SHOWN = 8
SHOWN = 12


class Goer(Protocol):
    """What the palette opens things with."""

    def open_article(self, article_id: int) -> None:
        """Open an article."""

    def open_claim(self, claim_id: int) -> None:
        """Open a claim."""

    def open_source(self, source_id: int) -> None:
        """Open a source."""


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    note: str
    icon: str
    act: Callable[[], object]


class Palette(QDialog):
    """Typing narrows, arrows choose, Enter opens; recent things come first."""

    def __init__(self, desk: Desk, actions: Sequence[QAction], go: Goer, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._desk = desk
        self._actions = [action for action in actions if action.isEnabled()]
        self._go = go
        self._rows: list[_Row] = []
        self._answered, self._hurried = "", False
        self.line = QLineEdit()
        set_kind(self.line, "search")
        self.line.setPlaceholderText("Search claims, sources, articles and actions…")
        self.line.setAccessibleName("Search everything")
        self.list = QListWidget()
        self.list.setAccessibleName("What was found")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.list)
        width = min(640, max(360, parent.width() - 80))
        self.setFixedWidth(width)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 60)
        self.line.textChanged.connect(self._ask)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._enter)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._ask("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the caret stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps:
                row = self.list.currentRow() + steps[Qt.Key(event.key())]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def _ask(self, typed: str) -> None:
        if not self._desk.is_open:
            self._show(self._matching_actions(typed))
            return

        def show(hits: list[Hit]) -> None:
            found = [self._row(hit) for hit in hits]
            self._show(found + self._matching_actions(typed))
            self._answered = typed
            if self._hurried:
                self._choose()

        self._hurried = False
        self._desk.ask(lambda library: search_desk(library, typed), show, owner=self, latest="palette")

    def _row(self, hit: Hit) -> _Row:
        acts = {
            "article": self._go.open_article,
            "claim": self._go.open_claim,
            "source": self._go.open_source,
        }
        act = acts[hit.kind]
        return _Row(hit.title, hit.note, ICONS[hit.kind], lambda: act(hit.id))

    def _matching_actions(self, typed: str) -> list[_Row]:
        words = typed.casefold().split()
        fitting = [
            action
            for action in self._actions
            if all(word in action.text().casefold() for word in words) and action.objectName() != "search"
        ]
        limit = ACTIONS_SHOWN if not words else len(fitting)
        return [
            _Row(action.text(), action.shortcut().toString(), "command", action.trigger)
            for action in fitting[:limit]
        ]

    def _show(self, rows: list[_Row]) -> None:
        self._rows = rows
        self.list.clear()
        for row in rows:
            text = " ".join(row.text.split()) + (f"   —   {row.note}" if row.note else "")
            self.list.addItem(QListWidgetItem(icon(row.icon), text))
        if not rows:
            self.list.addItem("Nothing found. Try fewer letters.")
        self.list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        height = self.list.sizeHintForRow(0) * min(SHOWN, max(1, self.list.count())) + 8
        self.list.setFixedHeight(height)
        self.setFixedHeight(self.line.sizeHint().height() + height + 30)

    def _enter(self) -> None:
        # Enter may come before the answer to what was typed: then it means the first of that answer.
        self._hurried = self._desk.is_open and self._answered != self.line.text()
        if not self._hurried:
            self._choose()

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._rows):
            self.close()
            self._rows[row].act()
