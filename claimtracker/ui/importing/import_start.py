"""Where an import begins: a calm place to drop, paste or open something."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.importing.import_address import AddressLine
from claimtracker.ui.key_book import key_tip
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import IconLabel, PlainLabel, beside_icon


class ImportStart(QFrame):
    """A large area that says what can be done here."""

    open_file_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "dashed")
        self.open_button = QPushButton(icon("folder-open", "on_accent"), beside_icon(say("Open file…")))
        set_kind(self.open_button, "primary")
        key_tip(self.open_button, say("Open articles of any kind, several at once ({open_file})"))
        self.paste_button = QPushButton(icon("clipboard-paste"), beside_icon(say("Paste text")))
        self.paste_button.setToolTip(say("Read what is on the clipboard (Ctrl+V)"))
        self.address = AddressLine()
        self.open_button.clicked.connect(lambda: self.open_file_requested.emit())
        self.paste_button.clicked.connect(lambda: self.paste_requested.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel("file-plus", "ink3", 36), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, kind in (
            (say("Drop files, paste text, or open a file"), "title"),
            (
                say(
                    "Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles,"
                    " plain text. Nothing is stored before you say Import."
                ),
                "second",
            ),
        ):
            label = PlainLabel(text, kind, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(14)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.address, 10)
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch(3)

    def set_dropping(self, dropping: bool) -> None:
        """Show that a file is held over the place."""
        set_kind(self, "yes" if dropping else "no", "dropping")
