"""Which draft of how many is read; a menu leads to the earlier ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from claimtracker.domain.revisions import DraftLine
from claimtracker.ui.articles.revision_words import draft_words
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_caption


class DraftChooser(QToolButton):
    """Says “Draft 2 of 3”; hidden while there is one. ``draft_chosen`` carries a revision's id."""

    draft_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "meter")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        key_tip(self, "Read an earlier draft beside this one ({revisions})")
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftLine]) -> None:
        """Offer these drafts, the current one first."""
        self.setVisible(len(drafts) > 1)
        self._menu.clear()
        if len(drafts) < 2:
            return
        words = f"Draft {drafts[0].number} of {drafts[0].number}"
        self.setText(words)
        self.setIcon(icon("history", "ink2"))
        self.setAccessibleName(f"{words}: read an earlier one")
        for line in drafts[1:]:
            action = self._menu.addAction(plain_caption(f"{draft_words(line)}, beside this one"))
            action.triggered.connect(lambda _=False, key=line.revision_id: self.draft_chosen.emit(key))
