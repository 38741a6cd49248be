"""The top bar: what is done most, the search, the hand-over."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel


class SearchButton(QPushButton):
    """Looks like a search line and opens the palette."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "searchbox")
        self.setIcon(icon("search", "ink3"))
        self.setText("Search claims, sources, articles…")
        self.setAccessibleName("Search everything")
        self.setToolTip(action.toolTip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(340)
        self.setMinimumWidth(180)
        self.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch()
        key = PlainLabel(action.shortcut().toString(), "hint")
        key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(key)


class TopBar(QWidget):
    """Import, mark, search, export, and the menu."""

    menu_requested = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        for action_id, text in (("import", "Import"), ("mark_claim", "Mark claim")):
            row.addWidget(self._button(actions[action_id], text))
        row.addStretch(1)
        row.addWidget(SearchButton(actions["search"]), 2)
        row.addStretch(1)
        export = self._button(actions["export"], "Export sheet")
        set_kind(export, "bordered")
        row.addWidget(export)

    def _button(self, action: QAction, text: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        words = f" {text}"  # Qt leaves hardly any room between icon and words
        button.setText(words)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A default action renames its button at every change; the bar keeps its short words.
        action.changed.connect(lambda: button.setText(words))
        return button
