"""The line above the text: which revision this is, room for a meter, text size, search."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from claimtracker.domain.articles import Revision
from claimtracker.domain.wording import isolated, say, to_say
from claimtracker.ui.articles.coverage_meter import CoverageMeter
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel

FORMATS = to_say(
    (
        "Markdown",
        "OpenDocument text",
        "PDF",
        "Word document",
        "mail",
        "plain text",
        "rich text file",
        "subtitles",
        "web archive",
        "web page",
    )
)
"""What readers call the files that they read."""


def revision_words(revision: Revision) -> str:
    """Return which revision this is and where it came from: "Draft 1 · imported from text"."""
    named = say("Draft {number}", number=revision.number)
    if not revision.imported_from:
        return named
    return f"{named} · {say('imported from {origin}', origin=say(revision.imported_from))}"


class ReaderHead(QFrame):
    """Says what is read; asks for larger or smaller text (``resized``) and for the find bar."""

    resized = Signal(int)
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.origin = ElidedLabel("", "second")
        self.text_size = PlainLabel("", "second")
        self.smaller = self._button("A−", say("Smaller text"), lambda: self.resized.emit(-1))
        self.larger = self._button("A+", say("Larger text"), lambda: self.resized.emit(1))
        self.search = self._button("", say("Find in this article ({find})"), self.find_requested.emit)
        self.search.setIcon(icon("search"))
        self._meter: CoverageMeter | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 3, 10, 3)
        self._row.setSpacing(4)
        self._row.addWidget(self.origin, 1)
        self._drafts: QWidget | None = None
        self._tools = (self.text_size, self.smaller, self.larger, self.search)
        for widget in self._tools:
            self._row.addWidget(widget)

    def set_meter(self, meter: CoverageMeter) -> None:
        """Put a meter beside the revision's name."""
        self._meter = meter
        self._row.setStretch(0, 0)
        self._row.insertWidget(1, meter)
        self._row.insertStretch(2, 1)

    def set_drafts(self, chooser: QWidget) -> None:
        """Put a chooser of drafts before the revision's name."""
        self._drafts = chooser
        self._row.insertWidget(0, chooser)

    def show_origin(self, shown: bool) -> None:
        """Name the revision, or leave that to the chooser of drafts."""
        self.origin.setVisible(shown)
        self._share()

    def say(self, words: str, pixels: int) -> None:
        """Tell which revision is shown and how large its text is."""
        self.origin.setText(words)
        self.text_size.setText(say("Serif {pixels}", pixels=pixels))
        self.text_size.setAccessibleName(say("Text size {pixels}", pixels=pixels))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say where the text came from whole before the meter says more than its fewest words."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self._meter is None:
            return
        others = [one for one in (self._drafts, self.origin, *self._tools) if one and not one.isHidden()]
        margins, gaps = self._row.contentsMargins(), self._row.spacing() * self._row.count()
        taken = sum(one.sizeHint().width() for one in others) + margins.left() + margins.right() + gaps
        self._meter.set_room(self.width() - taken)

    def _button(self, caption: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(isolated(caption))
        key_tip(button, words)
        button.setAccessibleName(words.split(" (", maxsplit=1)[0])
        button.clicked.connect(act)
        return button
