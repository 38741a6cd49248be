"""The top bar: what is done most, the search, the hand-over."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from claimtracker.domain.wording import say, to_say
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import native
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.worded_button import WordedButton

INVITATIONS = to_say(("Search claims, sources, articles…", "Search everything…", "Search…"))


class SearchButton(QPushButton):
    """Looks like a search line and opens the palette."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "searchbox")
        self.setIcon(icon("search", "ink3"))
        self.setAccessibleName(say("Search everything"))
        self._action = action
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        self._key = PlainLabel("", "hint")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._key)
        row.addSpacing(8)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest invitation and the key."""
        width = self.fontMetrics().horizontalAdvance(say(INVITATIONS[0])) + self._around()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Allow the shortest invitation."""
        width = self.fontMetrics().horizontalAdvance(say(INVITATIONS[-1])) + self._around()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        room = self.width() - self._around()
        fitting = (
            text for text in map(say, INVITATIONS) if self.fontMetrics().horizontalAdvance(text) <= room
        )
        self.setText(next(fitting, ""))

    def _follow(self) -> None:
        self.setToolTip(self._action.toolTip())
        self._key.setText(native(self._action.shortcut().toString()))

    def _around(self) -> int:
        return self._key.sizeHint().width() + 3 * self.iconSize().width() + 24


class TopBar(QWidget):
    """Import, mark, search, export, and the menu."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        for action_id, text in (
            ("import", say("Import")),
            ("mark_claim", say("Mark claim")),
            ("suggest", say("Suggest")),
        ):
            row.addWidget(self._button(actions[action_id], text))
        row.addStretch(1)
        row.addWidget(SearchButton(actions["search"]), 2)
        row.addStretch(1)
        export = self._button(actions["export"], say("Export"))
        set_kind(export, "bordered")
        row.addWidget(export)
        gear = self._button(actions["preferences"], "")
        gear.setAccessibleName(say("Preferences"))
        gear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        row.addWidget(gear)

    def _button(self, action: QAction, text: str) -> WordedButton:
        button = WordedButton()
        button.setDefaultAction(action)
        button.say(text)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A default action renames its button at every change; the bar keeps its short words.

        def follow() -> None:
            button.say(text)
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        return button
