"""Which draft of how many is read; a menu leads to the earlier ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from claimtracker.domain.revisions import DraftLine
from claimtracker.domain.wording import say
from claimtracker.ui.articles.revision_words import draft_words
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import beside_icon, plain_caption


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
        key_tip(self, say("Read an earlier draft beside this one ({revisions})"))
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftLine]) -> None:
        """Offer these drafts, the current one first."""
        self.setVisible(len(drafts) > 1)
        self._menu.clear()
        if len(drafts) < 2:
            return
        number = drafts[0].number
        self.setText(beside_icon(say("Draft {number} of {total}", number=number, total=number)))
        self.setIcon(icon("history", "ink2"))
        self.setAccessibleName(
            say("Draft {number} of {total}: read an earlier one", number=number, total=number)
        )
        for line in drafts[1:]:
            words = say("{draft}, beside this one", draft=draft_words(line))
            action = self._menu.addAction(plain_caption(words))
            action.triggered.connect(lambda _=False, key=line.revision_id: self.draft_chosen.emit(key))
