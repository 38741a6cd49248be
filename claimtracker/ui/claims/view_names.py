"""Saving, renaming and deleting views: a line for the name, where the views are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from claimtracker.domain.claim_views import LONGEST_NAME, ClaimView
from claimtracker.domain.wording import say
from claimtracker.ui.claims.facet_desk import FacetDesk
from claimtracker.ui.claims.facet_panel import FacetPanel
from claimtracker.ui.theme import set_kind


class NameLine(QLineEdit):
    """A line for a name; Escape leaves it."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "plain")
        self.setMaxLength(LONGEST_NAME)
        self.setPlaceholderText(say("Name of the view, then Enter"))
        self.setAccessibleName(say("Name of the view"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class ViewNames(QObject):
    """Asks for the name of a view in a line below the list, and has it kept."""

    def __init__(self, panel: FacetPanel, desk: FacetDesk, shown: Callable[[], ClaimView]) -> None:
        super().__init__(panel)
        self._panel, self._desk, self._shown = panel, desk, shown
        self._view: ClaimView | None = None
        self.line = NameLine()
        panel.add_name_line(self.line)
        panel.save_requested.connect(self.ask_new)
        panel.list.rename_requested.connect(self.ask_again)
        panel.list.delete_requested.connect(desk.delete)
        self.line.returnPressed.connect(self._take)

    def ask_new(self) -> None:
        """Ask under which name to keep what is shown."""
        self._ask(self._shown())

    def ask_again(self, key: str) -> None:
        """Ask for another name of a view."""
        view = self._desk.view(key)
        if view is not None:
            self._ask(view)

    def _ask(self, view: ClaimView) -> None:
        self._view = view
        self.line.setText(view.name)
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self) -> None:
        if self._view is not None and self.line.text().strip():
            self._desk.save(replace(self._view, name=self.line.text()))
        self.line.hide()
        self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
