"""Choosing a highlight: by a click, by Enter under the caret, from the context menu; and hearing of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from claimtracker.domain.text import beginning
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import say
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.reader.reader_words import announce, one_line, spoken
from claimtracker.ui.widgets.labels import plain_caption

_MENU_LENGTH = 80


class Choice(QObject):
    """Turns what the person points at into one highlight: ``chosen`` carries it."""

    chosen = Signal(object)

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self.actions: list[QAction] = []
        self.under_caret: list[ReaderHighlight] = []
        paper.installEventFilter(self)
        paper.viewport().installEventFilter(self)
        paper.cursorPositionChanged.connect(self.look_under_caret)

    def offer(self, highlights: Sequence[ReaderHighlight], at: QPoint | None = None) -> None:
        """Choose the highlight, or let the person choose when there are several: at the pointer, or there."""
        if len(highlights) == 1:
            self.chosen.emit(highlights[0])
        elif highlights:
            menu = choice_menu(self._paper, highlights)
            menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
            menu.popup(at or QCursor.pos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the context menu, and take Enter for the highlight under the caret."""
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in ENTER_KEYS and not event.modifiers()
            if enter and self.under_caret:
                self.offer(self.under_caret, self._below_caret())
                return True
        return False

    def look_under_caret(self) -> None:
        """Tell assistive technology which highlights the caret has entered and left."""
        position = self._paper.places.to_text(self._paper.textCursor().position())
        now, before = self._paper.index.at(position), self.under_caret
        if now == before:
            return
        self.under_caret = now
        self._paper.setAccessibleDescription(spoken(now, ()))
        entered = [shown for shown in now if shown not in before]
        announce(self._paper, spoken(entered, [shown for shown in before if shown not in now]))

    def context_menu(self) -> QMenu:
        """Return the menu of the text: the given actions, then copying and selecting."""
        menu = QMenu(self._paper)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions)
        if self.actions:
            menu.addSeparator()
        copy = menu.addAction(say("Copy"), self._paper.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self._paper.textCursor().hasSelection())
        menu.addAction(say("Select all"), self._paper.selectAll)
        return menu

    def _open_menu(self, event: QContextMenuEvent) -> None:
        view = self._paper.viewport()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and self._paper.selected_span() is None:
            found = self._paper.highlights_at(view.mapFromGlobal(event.globalPos()))
            if len(found) == 1:
                self.chosen.emit(found[0])
        self.context_menu().popup(event.globalPos() if by_mouse else self._below_caret())

    def _below_caret(self) -> QPoint:
        return self._paper.viewport().mapToGlobal(self._paper.cursorRect().bottomLeft())


def choice_menu(paper: Paper, highlights: Sequence[ReaderHighlight]) -> QMenu:
    """Return a menu that lists the highlights; each action's data is its highlight."""
    menu = QMenu(paper)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for shown in highlights:
        menu.addAction(plain_caption(beginning(one_line(shown), _MENU_LENGTH))).setData(shown)
    return menu
