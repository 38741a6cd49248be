"""What the reader says while no article is open: the welcome of an empty desk, or the way back to work."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.text import beginning
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.empty_place import EARLIER_CHECKS, EmptyPlace
from claimtracker.ui.widgets.labels import PlainLabel, plain_caption

MOST_SHOWN = 5
_LONGEST = 60
_CHOOSE = to_say(("No article open", "Choose one on the left, or bring in a new one.", "Import an article"))
_BEGIN = to_say(
    (
        "Nothing on the desk yet",
        "Import an article: paste its text, drop a file on the window, or open one. Or look around first.",
        "Import an article",
        "Open the sample article",
    )
)


class ReaderEmpty(EmptyPlace):
    """Says what to do next: on a desk without articles, another thing than on one with some.

    ``paste_requested`` for what is on the clipboard, ``archive_requested`` for earlier checks to be loaded,
    ``article_requested`` for one that was open lately.
    """

    paste_requested = Signal()
    archive_requested = Signal()
    article_requested = Signal(int)

    def __init__(self) -> None:
        title, text, action = (say(words) for words in _CHOOSE)
        super().__init__("newspaper", title, text, action)
        self.paste = QPushButton(say("Paste an article"))
        self.paste.clicked.connect(lambda: self.paste_requested.emit())
        self.archive = QPushButton(say(EARLIER_CHECKS))
        self.archive.clicked.connect(lambda: self.archive_requested.emit())
        self.archive.hide()
        self.recent = QWidget()
        self.recent.hide()
        self._links = QVBoxLayout(self.recent)
        self._links.setContentsMargins(0, 12, 0, 0)
        self._links.setSpacing(2)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for widget in (self.paste, self.archive, self.recent):
            column.insertWidget(column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_count(self, articles: int) -> None:
        """Say what fits a desk with so many articles."""
        self.say(*(say(words) for words in (_CHOOSE if articles else _BEGIN)))
        self.archive.setVisible(not articles)
        self._even()

    def show_recent(self, articles: Sequence[tuple[int, str]]) -> None:
        """Offer the articles that were open last."""
        while item := self._links.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if articles:
            self._links.addWidget(PlainLabel(say("Open last"), "section"), 0, Qt.AlignmentFlag.AlignHCenter)
        for article_id, title in articles[:MOST_SHOWN]:
            words = " ".join(title.split())
            link = QPushButton(plain_caption(beginning(title, _LONGEST)))
            set_kind(link, "link")
            link.setAccessibleName(words)
            link.clicked.connect(lambda _=False, one=article_id: self.article_requested.emit(one))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self.recent.setVisible(bool(articles))

    def event(self, event: QEvent) -> bool:
        """Keep the buttons even, in text of whatever size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._even()
        return super().event(event)

    def _even(self) -> None:
        # Buttons below each other are a list: of one width, they have one edge.
        buttons = [one for one in (self.button, self.other, self.paste, self.archive) if not one.isHidden()]
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            if button.minimumWidth() != widest:
                button.setMinimumWidth(widest)
