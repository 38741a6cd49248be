"""What was read of an article: its blocks at the left, what is known about it at the right."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.found_dates import date_disagreement
from claimtracker.domain.wording import say
from claimtracker.ui.articles.import_blocks import BlocksView
from claimtracker.ui.articles.import_blocks_model import BlocksModel
from claimtracker.ui.articles.import_details import ImportDetails
from claimtracker.ui.articles.import_notes import SameArticleCard, WorthALook, WriterNotesCard, card
from claimtracker.ui.articles.import_roles import keys_hint
from claimtracker.ui.day_words import day
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel

_LINES_FOR_ALL = 46
"""So many lines high the right side has room for the fields, a warning and a question below each other."""


class ImportRead(QWidget):
    """Blocks with their roles, the article's fields, and what is worth a look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks = BlocksModel(self)
        self.view = BlocksView(self.blocks)
        self.heading = PlainLabel(say("What we read · click a block’s role to change it"), "section")
        self.hint = PlainLabel(keys_hint(), "hint", wrap=True)
        self.details = ImportDetails()
        self.warnings = WorthALook()
        self.notes = WriterNotesCard()
        self.same = SameArticleCard()
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
        frame = QFrame()
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

    def _right(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(card(PlainLabel(say("About the article"), "section"), self.details))
        column.addWidget(self.warnings)
        column.addWidget(self.notes)
        column.addStretch()
        right = QWidget()
        whole = QVBoxLayout(right)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(_Column(inner))
        whole.addWidget(self.same)  # below what scrolls: it is in sight in a low window, too
        whole.addStretch(1)
        return right


def _said(read: ReadArticle) -> list[str]:
    """Return the warnings, with the days that a reader names in ISO 8601 as this person reads them."""
    kept = date_disagreement(read.dates)
    said = date_disagreement(read.dates, day)
    return [said if kept and warning == kept else warning for warning in read.warnings]


class _Column(QScrollArea):
    """Scrolls up and down only: never narrower than what it holds, whatever the size of the text."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for the height of all that it holds, at the width that it has."""
        wide = self.viewport().width()
        inner = self._inner
        high = inner.heightForWidth(wide) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """Return the width of what it holds, and of the scroll bar beside it."""
        inner = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(300, inner), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds when that needs another width."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
