"""What was read of an article: its blocks at the left, what is known about it at the right."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.found_dates import date_disagreement
from claimtracker.domain.wording import say
from claimtracker.ui.day_words import day
from claimtracker.ui.importing.import_blocks import BlocksView
from claimtracker.ui.importing.import_blocks_model import BlocksModel
from claimtracker.ui.importing.import_details import ImportDetails
from claimtracker.ui.importing.import_notes import SameArticleCard, WorthALook, WriterNotesCard, fill_card
from claimtracker.ui.importing.import_roles import keys_hint
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import FlowingLabel, PlainLabel
from claimtracker.ui.widgets.scrolled import ScrolledSide

_LINES_FOR_ALL = 46
"""So many lines high the right side has room for the fields, a warning and a question below each other."""


class ImportRead(QWidget):
    """Blocks with their roles, the article's fields, and what is worth a look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks = BlocksModel(self)
        self._sheet, self._beside = QFrame(self), QWidget(self)
        self._side = _Column(self._beside)
        self.view = BlocksView(self.blocks, self._sheet)
        self.heading = FlowingLabel(say("What we read · click a block’s role to change it"), "section")
        self.hint = PlainLabel(keys_hint(), "hint", wrap=True)
        inside = self._side.inside
        self._about = QFrame(inside)
        self.details = ImportDetails(self._about)
        self.warnings = WorthALook(inside)
        self.notes = WriterNotesCard(inside)
        self.same = SameArticleCard(self._beside)
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        self._below.addWidget(self.same, 1)
        self._side.verticalScrollBar().rangeChanged.connect(self._align)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._left(), 65)
        line.addWidget(self._right(), 35)

    def show_read(self, read: ReadArticle, name: str) -> None:
        """Show an article as it was read."""
        self.blocks.show_blocks(read.text, read.blocks)
        if read.blocks:
            first = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(self.blocks.index(0), first)
        self.view.scrollToTop()
        self.details.show_read(read, name)
        self.warnings.show_warnings(_said(read))
        self._place_warnings()
        self.notes.show_notes(read.notes, read.text)
        self.same.show_same(None)

    def changed(self, read: ReadArticle) -> ReadArticle:
        """Return the article with the roles as they stand now."""
        return replace(read, blocks=self.blocks.changed_blocks())

    def _left(self) -> QWidget:
        frame = self._sheet
        set_kind(frame, "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 16, 8, 10)
        column.setSpacing(6)
        for label in (self.heading, self.hint):
            label.setContentsMargins(10, 0, 10, 0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        return frame

    def _place_warnings(self) -> None:
        """Put what is worth a look first where there is no room for it below the article's fields."""
        low = self.height() < _LINES_FOR_ALL * self.fontMetrics().lineSpacing()
        self._column.removeWidget(self.warnings)
        self._column.insertWidget(0 if low else 1, self.warnings)

    def _align(self, _least: int, most: int) -> None:
        """End the card below what scrolls where the cards beside the scroll bar end."""
        gutter = self._side.verticalScrollBar().sizeHint().width() if most else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._below.setContentsMargins(gutter if mirrored else 0, 0, 0 if mirrored else gutter, 0)

    def _right(self) -> QWidget:
        column = self._column = QVBoxLayout(self._side.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        title = PlainLabel(say("About the article"), "section")
        column.addWidget(fill_card(self._about, title, self.details))
        column.addWidget(self.warnings)
        column.addWidget(self.notes)
        column.addStretch()
        whole = QVBoxLayout(self._beside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._side)
        whole.addLayout(self._below)  # below what scrolls: it is in sight in a low window, too
        whole.addStretch(1)
        return self._beside


def _said(read: ReadArticle) -> list[str]:
    """Return the warnings, with the days that a reader names in ISO 8601 as this person reads them."""
    kept = date_disagreement(read.dates)
    said = date_disagreement(read.dates, day)
    return [said if kept and warning == kept else warning for warning in read.warnings]


class _Column(ScrolledSide):
    """As high as what it holds, where there is room for that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for the height of all that it holds, at the width that it has."""
        wide = self.viewport().width()
        inner = self.inside
        high = inner.heightForWidth(wide) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(super().sizeHint().width(), high)
