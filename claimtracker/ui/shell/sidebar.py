"""The left side: the places with their counts, and the articles on the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from claimtracker.domain.articles import ArticleSummary
from claimtracker.domain.views import DeskCounts
from claimtracker.domain.wording import number, say
from claimtracker.ui.icons import icon
from claimtracker.ui.shell.article_list import ArticleList
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.labels import PlainLabel

PLACES = (
    ("articles", "newspaper"),
    ("claims", "quote"),
    ("sources", "book-open"),
    ("calls", "message-square"),
    ("duplicates", "copy-check"),
    ("desk", "chart-column"),
    ("bin", "trash-2"),
)


UNCOUNTED = frozenset({"calls", "desk"})


class PlaceButton(QToolButton):
    """One place, with how many records it holds at its right, once that is known."""

    def __init__(self, action: QAction, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = action.text()
        set_kind(self, "place")
        self.setCheckable(True)
        self.setText(f"  {self._name}")  # Qt leaves hardly any room between icon and words
        self.setIcon(icon(icon_name, "ink2", "accent"))
        action.changed.connect(lambda: self.setToolTip(action.toolTip()))
        self.setToolTip(action.toolTip())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        self._count = PlainLabel("", "hint")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._count)
        row.addSpacing(10)  # turned round with the layout, as a margin would not be
        self.setAccessibleName(self._name)

    def show_count(self, count: int) -> None:
        """Show how many records the place holds; none is left blank."""
        self._count.setText(number(count) if count else "")
        self.setAccessibleName(f"{self._name}, {number(count)}")


class Sidebar(QWidget):
    """Places above, articles below."""

    article_chosen = Signal(int)

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fit()
        theme_keeper().changed.connect(self._fit)
        self._group = QButtonGroup(self)
        self.buttons = {name: PlaceButton(actions[name], icon_name) for name, icon_name in PLACES}
        for name in self.buttons.keys() - UNCOUNTED:
            self.buttons[name].show_count(0)
        self.articles = ArticleList()
        self.articles.article_chosen.connect(self.article_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(2)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addSpacing(14)
        title = PlainLabel(say("On the desk"), "section")
        title.setContentsMargins(0, 0, 0, 4)
        head = QHBoxLayout()
        head.addSpacing(9)
        head.addWidget(title)
        column.addLayout(head)
        column.addWidget(self.articles, 1)

    def _fit(self) -> None:
        self.setMinimumWidth(round(180 * theme_keeper().scale))

    def show_counts(self, counts: DeskCounts) -> None:
        """Show how many records each place holds."""
        for name, button in self.buttons.items():
            if hasattr(counts, name):
                button.show_count(getattr(counts, name))

    def show_duplicates(self, count: int) -> None:
        """Show how many pairs of claims are to be decided."""
        self.buttons["duplicates"].show_count(count)

    def show_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show the articles on the desk."""
        self.articles.show_articles(articles)

    def show_place(self, name: str) -> None:
        """Mark the place that is shown; another name marks none."""
        self._group.setExclusive(False)
        for place, button in self.buttons.items():
            button.setChecked(place == name)
        self._group.setExclusive(True)
