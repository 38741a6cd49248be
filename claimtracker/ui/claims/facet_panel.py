"""What stands beside the claims table: views and facets, with a line to find a value among many."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.claims.facet_list import SideList
from claimtracker.ui.claims.facet_model import SideModel
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.labels import beside_icon
from claimtracker.ui.widgets.search_line import SearchLine


class FacetPanel(QWidget):
    """A line that finds values, the list of views and facets, and a way to keep what is shown as a view."""

    save_requested = Signal()
    value_searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SideModel(self)
        self.search = SearchLine(say("Find a value…"), self, key="")
        self.list = SideList(self.model, self)
        self.search.searched.connect(self.value_searched)
        self.search.left.connect(self._enter_list)
        self.save_button = QPushButton(icon("plus", "accent"), beside_icon(say("Save as a view…")))
        set_kind(self.save_button, "link")
        self.save_button.clicked.connect(self.save_requested)
        self.save_button.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 0, 0)  # its words begin where those of the list do
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 16, 8, 8)
        self._column.setSpacing(8)
        self._column.addWidget(self.search)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(foot)
        self._fit()
        theme_keeper().changed.connect(self._fit)

    def add_name_line(self, line: QLineEdit) -> None:
        """Take in the line that asks for a view's name."""
        self._column.addWidget(line)

    def _enter_list(self) -> None:
        if self.model.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self, _theme: object = None) -> None:
        self.setMinimumWidth(round(190 * theme_keeper().scale))
