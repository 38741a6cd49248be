"""The manual, read in the window from the pages that come with the program; nothing is fetched."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QShowEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import manual_dir
from claimtracker.domain.wording import say, spoken
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.place_column import place_column

_START = "index.md"  # not said: a file
_ABOVE, _BELOW = 18, 6


class ManualPage(QTextBrowser):
    """One page; a link to another page is told, any other link does nothing."""

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(say("Page of the manual"))
        set_kind(self, "card")
        self.document().setDocumentMargin(24)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: a page is its words."""
        return None

    def _follow(self, address: QUrl) -> None:
        if not address.scheme() and address.path().endswith(".md"):
            self.page_requested.emit(Path(address.path()).name)


class ManualPlace(QWidget):
    """Pages at the left, the chosen one beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Pages of the manual"))
        set_kind(self.list, "card")
        self.list.setFixedWidth(round(230 * theme_keeper().scale))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.page = ManualPage()
        for title, name in pages():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item: self._show(item))
        self.page.page_requested.connect(self.open_page)
        theme_keeper().changed.connect(self._dress)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.list)
        line.addWidget(self.page, 1)
        column = place_column(self, 12)
        column.addWidget(PlainLabel(say("Manual"), "title"))
        if spoken().code != "en":
            column.addWidget(PlainLabel(say("The manual is written in English only."), "second", wrap=True))
        column.addLayout(line, 1)
        self.open_page(_START)

    def take_focus(self) -> None:
        """Put the keyboard on the list of pages."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the pages the height that they have in the style of the moment."""
        super().showEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def open_page(self, name: str) -> None:
        """Show a page; one that is not there changes nothing."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        path = manual_dir() / str(item.data(Qt.ItemDataRole.UserRole))
        self.page.setMarkdown(path.read_text("utf-8"))
        self.page.document().setDocumentMargin(24)
        _space_headings(self.page.document())

    def _dress(self, _theme: object = None) -> None:
        self.list.setFixedWidth(round(230 * theme_keeper().scale))
        self._show(self.list.currentItem())


def _space_headings(document: QTextDocument) -> None:
    """Give headings room above them: Qt sets them close under the text before."""
    cursor = QTextCursor(document)
    block = document.begin().next()
    while block.isValid():
        if block.blockFormat().headingLevel():
            cursor.setPosition(block.position())
            room = QTextBlockFormat()
            room.setTopMargin(_ABOVE)
            room.setBottomMargin(_BELOW)
            cursor.mergeBlockFormat(room)
        block = block.next()


def pages() -> list[tuple[str, str]]:
    """Return title and file of each page, in the order of the manual's first page."""
    folder = manual_dir()
    try:
        names = [_START, *_linked((folder / _START).read_text("utf-8"))]
        return [(_title(folder / name), name) for name in names if (folder / name).exists()]
    except OSError as error:
        raise EnvironmentFault(
            say("The manual cannot be read."), say("Install ClaimTracker again.")
        ) from error


def _linked(text: str) -> list[str]:
    found = (part.split(")")[0] for part in text.split("](")[1:])
    return list(dict.fromkeys(name for name in found if name.endswith(".md") and "/" not in name))


def _title(path: Path) -> str:
    return path.read_text("utf-8").splitlines()[0].removeprefix("# ")
